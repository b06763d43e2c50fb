import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {build} from 'esbuild';

interface Manifest {
  version: string;
  exports: Record<string, string | null | {types: string; default: string}>;
  bin: Record<string, string>;
}
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const {version, exports, bin} = json('package.json') as Manifest;

// In a process of its own: what Node makes of the built package, without this test's loader.
const {api, globals, tags} = JSON.parse(execFileSync(process.execPath, ['tools/public-api.mjs', '--print'], {encoding: 'utf8'})) as {
  api: Record<string, string[]>;
  globals: Record<string, string>;
  tags: string[];
};

/** What the builds of Lit and zod for Node set: the versions that are loaded, and registries of their own. */
const theirs = [
  'customElements',
  'litElementVersions',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litPropertyMetadata',
  'litServerRoot',
  'reactiveElementVersions',
  '__zod_globalConfig',
  '__zod_globalRegistry',
];

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

  it('adds no global of its own', () => {
    assert.deepEqual(
      Object.entries(globals).filter(([name]) => !theirs.includes(name)),
      [],
    );
  });

  it('defines the tag of each element', () => {
    const elements = Object.keys(api).flatMap(path => /^hutong\/components\/([^/]+)$/.exec(path)?.[1] ?? []);
    assert.ok(elements.length > 0);
    assert.deepEqual(
      tags,
      elements.map(name => `hutong-${name}`),
    );
  });

  // A bundler believes `sideEffects`: what it may drop must not be a definition.
  for (const path of ['hutong', 'hutong/components/card'])
    it(`still defines its elements when ${path} is bundled for a side effect`, async () => {
      const {outputFiles} = await build({
        stdin: {contents: `import '${path}';`, resolveDir: process.cwd()},
        bundle: true,
        format: 'esm',
        write: false,
        minify: true,
        conditions: ['browser'],
      });
      assert.match(outputFiles[0]?.text ?? '', /\w\("hutong-card",\w+\)/);
    });

  it('defines its elements from the one file', () => {
    assert.match(readFileSync('dist/hutong.min.js', 'utf8'), /\w\("hutong-card",\w+\)/);
  });

  it('gives its elements the version of package.json', () => {
    assert.equal(/version = "([^"]+)"/.exec(readFileSync('dist/components/shared/version.js', 'utf8'))?.[1], version);
  });

  it('has commands that can be run', () => {
    for (const file of Object.values(bin)) {
      assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
      assert.ok(process.platform === 'win32' || (statSync(file).mode & 0o111) !== 0);
    }
  });
});
