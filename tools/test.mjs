/**
 * `npm test [-- PART…]`: everything that must hold, or the parts that are named. Sets up what is missing on a fresh clone.
 *
 * A part whose last line is `N passed, N failed` is counted by it; any other is one check, by its exit status.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = (...args) => [process.execPath, ...args];
/** A command whose output is shown only when it fails. */
const quiet = command => Object.assign(command, {show: 'failed'});
/** A command that begins with the first part, and is shown in its own place: two cores are idle half the time otherwise. */
const ahead = command => Object.assign(command, {show: 'later'});

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
  console.log('Installing the dependencies');
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(1);
}
const {filesIn} = await import('./project.mjs');
const {needBrowser} = await import('./browsers.mjs');

/** Minutes of their own: the workbench by keyboard, the static site, five frameworks' compilers. */
const slow = /^test\/(?:demo\/(?:site|workbench)|frameworks\/frameworks)\.node\.test\.ts$/;

const all = {
  types: () => [node('node_modules/typescript/bin/tsc')],
  build: () => [node('tools/build.mjs', '--silent')],
  package: () => [
    node('node_modules/publint/src/cli.js', '--strict'),
    quiet(node('node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only', '--no-color', '--format', 'table-flipped')),
  ],
  budgets: () => [node('tools/budgets.mjs')],
  docs: () => [
    node('--import', './tools/ts-loader.mjs', 'tools/docs.mjs', '--check'),
    node('--import', './tools/ts-loader.mjs', 'tools/format-docs.mjs', '--check'),
    node('--import', './tools/ts-loader.mjs', 'tools/kind-docs.mjs', '--check'),
  ],
  lint: () => [
    ahead(node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.')),
    ahead(node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.')),
  ],
  regexes: () => [ahead(node('--import', './tools/ts-loader.mjs', 'tools/regexes.mjs'))],
  node: () =>
    needBrowser('chromium') && [
      node(
        '--import',
        './tools/ts-loader.mjs',
        '--test',
        // Node leaves one processor free: of two that is half, and these wait for servers and browsers most of the time.
        `--test-concurrency=${String(Math.max(2, availableParallelism() - 1))}`,
        // A server that a failed test leaves open would hold its process for ever.
        '--test-timeout=240000',
        '--test-reporter',
        './tools/node-reporter.mjs',
        ...filesIn('test', /\.node\.test\.ts$/).filter(file => !slow.test(file)),
      ),
    ],
  browser: () => needBrowser('chromium') && [node('node_modules/@web/test-runner/dist/bin.js')],
};
const builtOnce = () => (existsSync(join(root, 'dist/hutong.min.js')) ? [] : all.build());
const more = {
  properties: () => {
    process.env.PROPERTY_RUNS = '10000';
    return [node('--import', './tools/ts-loader.mjs', '--test', '--test-reporter', './tools/node-reporter.mjs', 'test/properties/properties.node.test.ts')];
  },
  demo: () =>
    needBrowser('chromium') && [
      ...builtOnce(),
      node('--import', './tools/ts-loader.mjs', '--test', '--test-reporter', './tools/node-reporter.mjs', ...filesIn('test', slow)),
    ],
  hostile: () => {
    process.env.HOSTILE = 'all';
    return (
      needBrowser('chromium') && [
        ...builtOnce(),
        node('--import', './tools/ts-loader.mjs', '--test', '--test-reporter', './tools/node-reporter.mjs', 'test/hostile/hostile.node.test.ts'),
      ]
    );
  },
  // A sample of `npm run soak`: two minutes, where a million messages are hours.
  soak: () => needBrowser('chromium') && [...builtOnce(), node('tools/soak.mjs', '--messages', '8000')],
  mutants: () => needBrowser('chromium') && [node('tools/mutants.mjs')],
  firefox: () => needBrowser('firefox') && [node('node_modules/@web/test-runner/dist/bin.js', '--config', 'wtr.firefox.config.mjs')],
  visual: () =>
    needBrowser('chromium') && [node('--test', '--test-reporter', './tools/node-reporter.mjs', 'test/visual/one-pixel.mjs'), node('tools/visual.mjs')],
  storybook: () => needBrowser('chromium') && [node('demo/storybook/test.mjs')],
  webkit: () => needBrowser('webkit') && [node('node_modules/@web/test-runner/dist/bin.js', '--config', 'wtr.webkit.config.mjs')],
};

const args = process.argv.slice(2);
const parts = args[0] === '--more' ? more : all;
const named = args.filter(arg => arg !== '--more');
const unknown = named.filter(name => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`Cannot run \`${unknown.join('`, `')}\`: the parts are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

/** As a part has set it. */
const environment = () => {
  const {FORCE_COLOR: _, ...env} = process.env;
  return {...env, NO_COLOR: '1'};
};

/** Runs a command; answers its counts. */
const run = argv =>
  new Promise(resolve => {
    const [command, ...rest] = argv;
    let output = '';
    const child = spawn(command, rest, {cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: environment()});
    child.stdout.setEncoding('utf8').on('data', data => {
      if (!argv.show) process.stdout.write(data);
      output += data;
    });
    child.on('close', code => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output)?.map(Number) ?? [0, code === 0 ? 1 : 0, code === 0 ? 0 : 1];
      // A status that its counts do not explain is a failure of its own.
      resolve({passed, failed: code !== 0 && failed === 0 ? 1 : failed, late: argv.show === 'later' || (argv.show && code !== 0) ? output : ''});
    });
  });

// These look at dist/, which a fresh clone has not.
const built = ['package', 'budgets', 'node'];
if (named.some(name => built.includes(name)) && !named.includes('build') && !existsSync(join(root, 'dist/cli.js'))) named.push('build');

const chosen = Object.keys(parts).filter(name => named.length === 0 || named.includes(name));
/** Commands that run already. */
const begun = new Map(chosen.filter(name => name === 'lint' || name === 'regexes').map(name => [name, parts[name]().map(run)]));

const total = {passed: 0, failed: 0};
const summary = [];
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let failed = 0;
  try {
    for (const command of begun.get(name) ?? parts[name]()) {
      const counts = await (begun.has(name) ? command : run(command));
      process.stdout.write(counts.late);
      total.passed += counts.passed;
      failed += counts.failed;
    }
  } catch (error) {
    console.error(error.message);
    failed += 1;
  }
  total.failed += failed;
  summary.push(`${failed > 0 ? '✗' : '✓'} ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${summary.join('   ')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
