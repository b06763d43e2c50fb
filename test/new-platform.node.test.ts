import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

describe('npm run new:platform', () => {
  let copy: string;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'hutong-'));
    for (const path of ['src', 'tools', 'package.json', 'tsconfig.json', 'eslint.config.mjs', 'test/platforms/cases.ts'])
      cpSync(path, join(copy, path), {recursive: true});
    mkdirSync(join(copy, 'test'), {recursive: true});
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => {
    rmSync(copy, {recursive: true});
  });
  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
    return {status, output: stdout + stderr};
  };
  const make = (...names: string[]) => run('tools/new-platform.mjs', ...names);
  /** Types and lint of some platforms of the copy, in one run, and the conformance checks of each. */
  const hold = (...names: string[]) => {
    const sources = names.map(name => `src/platforms/${name}.ts`);
    const cases = names.map(name => `test/platforms/${name}.cases.ts`);
    writeFileSync(
      join(copy, 'tsconfig.new.json'),
      JSON.stringify({extends: './tsconfig.json', include: [], files: ['src/platforms/index.ts', ...cases, 'src/security/punycode.d.ts']}),
    );
    assert.deepEqual(run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.new.json'), {status: 0, output: ''});
    assert.deepEqual(run('node_modules/eslint/bin/eslint.js', ...sources, ...cases, 'src/platforms/index.ts'), {status: 0, output: ''});
    const check = `
      import {platforms} from './src/platforms/index.ts';
      import {conformance} from './src/testing.ts';
      for (const name of ${JSON.stringify(names)}) {
        const {cases} = await import(\`./test/platforms/\${name}.cases.ts\`);
        const checks = conformance(platforms.find(platform => platform.name === name), cases, platforms);
        for (const {run} of checks) run();
        console.log(checks.length > 5);
      }`;
    assert.deepEqual(run('--import', './tools/ts-loader.mjs', '--input-type=module', '--eval', check), {status: 0, output: 'true\n'.repeat(names.length)});
  };
  const list = () => readFileSync(join(copy, 'src/platforms/index.ts'), 'utf8');

  it('lists what it makes', () => {
    const before = list();
    assert.deepEqual(make('clay-pots').status, 0);
    const added = list()
      .split('\n')
      .filter(line => !before.split('\n').includes(line));
    assert.deepEqual(added, ["import {clayPots} from './clay-pots.js';", '  clayPots,']);
  });

  it('makes files that pass every check, as those in CONTRIBUTING.md do', () => {
    assert.equal(make('clay').status, 0);
    // Its recipe is another matter: it has tests of its own.
    const blocks = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/```ts\n\/\/ ((?:src|test)\/platforms\/\S+)\n([\s\S]*?)```/g)];
    assert.deepEqual(
      blocks.map(([, file]) => file),
      ['src/platforms/clay.ts', 'test/platforms/clay.cases.ts'],
    );
    for (const [, file = '', code = ''] of blocks) writeFileSync(join(copy, file), code);
    hold('clay-pots', 'clay');
  });

  it('names a variable that a name with a digit in front can have', () => {
    assert.equal(make('9months').status, 0);
    assert.match(list(), /^import \{platform9months\} from '\.\/9months\.js';$/m);
  });

  for (const [why, ...names] of [
    ['none'],
    ['two', 'a', 'b'],
    ['upper case', 'Clay'],
    ['a path', '../clay'],
    ['a dash at its end', 'clay-'],
    ['one that is taken', 'jd'],
    ['the list', 'index'],
  ] as const)
    it(`refuses ${why}, and leaves the list alone`, () => {
      const before = list();
      const {status, output} = make(...names);
      assert.equal(status, 2);
      assert.match(output, /^Cannot make a platform: .+\n/);
      assert.equal(list(), before);
    });
});
