/**
 * `npm run mutants`: faults that a change could bring in, planted one at a time in a copy of the sources. Each must make
 * the test fail that stands guard over it: a guard that sleeps is worse than none.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './project.mjs';

const ts = ['--import', './tools/ts-loader.mjs'];
const inBrowser = file => [['node_modules/@web/test-runner/dist/bin.js', '--files', file]];
const build = ['tools/build.mjs', '--silent'];

/** `from` stands once in `file`; the last of `guards` is the test, what comes before it only prepares. */
const mutants = [
  {
    name: 'a title is written as markup',
    file: 'components/card/class.ts',
    from: '    this.#lid.show();',
    to: "    const words = this.renderRoot.querySelector('.title');\n    if (words) words.innerHTML = this.#shown.title ?? '';\n    this.#lid.show();",
    guards: [build, [...ts, '--test', 'test/hostile/hostile.node.test.ts']],
  },
  {
    name: 'an address passes the gate unchecked',
    file: 'src/security/url.ts',
    from: 'const safe = url && !refusal(url) ? url.href : undefined;',
    to: 'const safe = url?.href;',
    guards: inBrowser('test/security/url.test.ts'),
  },
  {
    name: 'a pattern takes exponential time',
    file: 'src/platforms/youtube.ts',
    from: String.raw`/^youtu\.be\/(?<id>[\w-]{11})(?:[/?#]|$)/`,
    to: String.raw`/^youtu\.be\/(?<id>(?:[\w-]+)+)(?:[/?#]|$)/`,
    guards: [[...ts, 'tools/regexes.mjs']],
  },
  {
    name: 'a card that cannot be drawn throws',
    file: 'components/card/class.ts',
    from: '    } catch (error) {\n      const {kind} = this.#shown;',
    to: '    } catch (error) {\n      throw error;\n      const {kind} = this.#shown;',
    guards: inBrowser('test/components/card-hostile.test.ts'),
  },
  {
    name: 'any page of a platform is framed',
    file: 'components/card/player.ts',
    from: 'player ? url.startsWith(player.at) : owner.embed?.(card) === url',
    to: 'player ?? owner.embed',
    guards: inBrowser('test/components/card-player.test.ts'),
  },
  {
    name: 'a picture is asked for at a bare address',
    file: 'src/security/pictures.ts',
    from: 'return bare.test(address) && !hosts ? undefined : address',
    to: 'return address',
    guards: inBrowser('test/security/pictures.test.ts'),
  },
  {
    name: 'an address of a store is copied unchecked',
    file: 'components/message/original.ts',
    from: 'hutong?.checkLink(openUrl)?.url',
    to: 'openUrl',
    guards: inBrowser('test/components/sinks.test.ts'),
  },
  {
    name: 'a control character reaches the clipboard',
    file: 'components/shared/clipboard.ts',
    from: '[\\0-\\u0008\\v',
    to: '[\\v',
    guards: inBrowser('test/components/sinks.test.ts'),
  },
];

const copy = mkdtempSync(join(tmpdir(), 'hutong-mutants-'));
let failed = 0;
try {
  for (const part of [
    'src',
    'components',
    'demo',
    'test',
    'tools',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'rollup.config.mjs',
    'web-test-runner.config.mjs',
  ])
    cpSync(join(root, part), join(copy, part), {recursive: true, filter: path => !path.endsWith('node_modules')});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const run = args => spawnSync(process.execPath, args, {cwd: copy, stdio: 'ignore', timeout: 300_000}).status === 0;
  for (const {name, file, from, to, guards} of mutants) {
    const path = join(copy, file);
    const source = readFileSync(path, 'utf8');
    if (source.split(from).length !== 2) throw new Error(`Cannot plant “${name}”: ${file} has changed; name a place that stands in it once`);
    const test = guards.at(-1);
    // Without the fault it must pass, or its failure tells nothing.
    const sound = guards.every(run);
    writeFileSync(
      path,
      source.replace(from, () => to),
    );
    const found = sound && guards.slice(0, -1).every(run) && !run(test);
    writeFileSync(path, source);
    if (!found) failed += 1;
    console.log(
      `${found ? '✓' : '✗'} ${name}: ${sound ? (found ? 'found by' : 'not found by') : 'could not be tried, since it fails without it:'} ${test.at(-1)}`,
    );
  }
} finally {
  rmSync(copy, {recursive: true, force: true});
}
console.log(`${mutants.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
