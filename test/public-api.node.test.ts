import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Manifest {
  version: string;
  exports: Record<string, string | null | {types: string; default: string}>;
  bin: Record<string, string>;
}
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const {version, exports, bin} = json('package.json') as Manifest;

// In a process of its own: what Node makes of the built package, without this test's loader.
const {api, globals} = JSON.parse(execFileSync(process.execPath, ['tools/public-api.mjs', '--print'], {encoding: 'utf8'})) as {api: Record<string, string[]>; globals: Record<string, string>};

/** What Lit's own builds for Node set. */
const lits = ['customElements', 'litElementVersions', 'litHtmlVersions', 'litIssuedWarnings', 'reactiveElementVersions'];

describe('the built package', () => {
  for (const [path, target] of Object.entries(exports)) {
    if (target === null) continue;
    const files = typeof target === 'string' ? [target] : [target.types, target.default];
    if (path.includes('*'))
      it(`${path} stands for at least one module`, () => {
        const [before = '', after = ''] = path.split('*');
        assert.ok(Object.keys(api).some(name => name.startsWith(before.replace('.', 'hutong')) && name.endsWith(after)));
      });
    else
      it(`${path} is there, with its types`, () => {
        assert.deepEqual(
          files.filter(file => !existsSync(file)),
          [],
        );
      });
  }

  it('exports the names of test/public-api.json: `npm run api:update` when the change is meant', () => {
    assert.deepEqual(api, json('test/public-api.json'));
  });

  it('adds no global but what Lit itself sets', () => {
    assert.deepEqual(
      Object.entries(globals).filter(([name]) => !lits.includes(name)),
      [],
    );
  });

  it('gives its elements the version of package.json', () => {
    assert.ok(readFileSync('dist/components/shared/version.js', 'utf8').includes(`'${version}'`));
  });

  it('has commands that can be run', () => {
    for (const file of Object.values(bin)) {
      assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
      assert.ok(process.platform === 'win32' || (statSync(file).mode & 0o111) !== 0);
    }
  });
});
