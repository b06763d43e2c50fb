/** What dist/ weighs for who loads it, against what it may: brotli, minified, dependencies included, nothing that loads later. */
import {build} from 'esbuild';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './project.mjs';

const dist = join(root, 'dist');
const brotli = bytes => brotliCompressSync(bytes).length;

/** Leaves the platforms out: what an entry weighs by itself. */
const withoutPlatforms = {
  name: 'without-platforms',
  setup({onResolve, onLoad}) {
    onResolve({filter: /platforms\/index\.js$/}, () => ({path: 'platforms', namespace: 'none'}));
    onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: 'export const platforms = [];'}));
  },
};

/** Bytes of a bundle's first load: its entry and the chunks that the entry imports statically. */
async function firstLoad(code, plugins = []) {
  const {metafile, outputFiles} = await build({
    stdin: {contents: code, resolveDir: dist},
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    outdir: '/out',
    write: false,
    metafile: true,
    absWorkingDir: root,
    plugins,
    logLevel: 'error',
  });
  const contents = new Map(outputFiles.map(({path, contents}) => [path.split(/[\\/]/).at(-1), contents]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.split(/[\\/]/).at(-1), output]));
  const loaded = new Set();
  const load = name => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const {path, kind} of outputs.get(name).imports) if (kind === 'import-statement') load(path.split(/[\\/]/).at(-1));
  };
  load('stdin.js');
  return [...loaded].reduce((sum, name) => sum + brotli(contents.get(name)), 0);
}

const core = `export * from './src/index.js';`;
const all = `${core} export {platforms} from './src/platforms/index.js';`;
/** A limit is a little above what stands: growth is a decision, made here with its reason. */
const budgets = [
  {name: 'hutong/core', limit: 17_000, why: 'zod/mini is half of it', size: () => firstLoad(core)},
  {name: 'hutong/core + hutong/platforms', limit: 24_000, why: 'half a KB a platform', size: () => firstLoad(all)},
  {name: 'hutong, before its platforms', limit: 40_000, why: 'Lit is 6 KB; the aim is 16 KiB', needs: 'components/index.js', size: () => firstLoad(`import './components/index.js';`, [withoutPlatforms])},
  {name: 'hutong.min.js', limit: 80_000, why: 'everything, the XML parser included', needs: 'hutong.min.js', size: () => brotli(readFileSync(join(dist, 'hutong.min.js')))},
];

const print = process.argv.includes('--print');
let failed = 0;
let passed = 0;
for (const {name, limit, why, needs, size} of budgets) {
  if (needs && !existsSync(join(dist, needs))) continue;
  const bytes = await size();
  const over = bytes > limit;
  if (over) failed += 1;
  else passed += 1;
  console.log(`${over ? '✗' : '✓'} ${name.padEnd(32)} ${bytes.toLocaleString('en')} of ${limit.toLocaleString('en')} bytes (${why})`);
}
if (!print) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
