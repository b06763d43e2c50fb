/** What dist/ weighs for who loads it, against what it may: brotli, minified, dependencies included, without what loads later. */
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
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

/** A bundle's first load: its entry and the chunks that the entry imports statically; in bytes, and the modules that weigh most, before brotli. */
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
  const modules = [...loaded].flatMap(name => Object.entries(outputs.get(name).inputs));
  return {
    bytes: [...loaded].reduce((sum, name) => sum + brotli(contents.get(name)), 0),
    heaviest: modules
      .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
      .slice(0, 8)
      .map(([file, {bytesInOutput}]) => `${bytesInOutput.toLocaleString('en').padStart(8)} ${file}`),
  };
}

const core = `export {createHutong, definePlatform, formatMoney, lazyReaders, pickLocale, ResolveError, toDecimal} from './src/index.js';`;
const all = `${core} export {platforms} from './src/platforms/index.js';`;
/** A limit is a little above what stands, in bytes: growth is a decision, made here with its reason. */
export const budgets = [
  {name: 'hutong/core', limit: 12_500, why: 'links, share texts and instances; schemas and the XML reader come later', size: () => firstLoad(core)},
  {name: 'hutong/core + hutong/platforms', limit: 28_500, why: 'some 170 bytes a platform', size: () => firstLoad(all)},
  {
    name: 'hutong, without its platforms',
    limit: 34_000,
    why: 'core, Lit (6 KB) and the elements; the aim is 16,384',
    size: () => firstLoad(`import './components/index.js';`, [withoutPlatforms]),
  },
  {
    name: 'hutong.min.js',
    limit: 90_000,
    why: 'everything there is, nothing later',
    size: () => ({bytes: brotli(readFileSync(join(dist, 'hutong.min.js'))), heaviest: []}),
  },
];

async function measure() {
  let failed = 0;
  let passed = 0;
  for (const {name, limit, why, size} of budgets) {
    const {bytes, heaviest} = await size();
    const over = bytes > limit;
    if (over) failed += 1;
    else passed += 1;
    console.log(`${over ? '✗' : '✓'} ${name.padEnd(32)} ${bytes.toLocaleString('en').padStart(6)} of ${limit.toLocaleString('en')} bytes: ${why}`);
    if (over) for (const line of heaviest) console.log(line);
  }
  return {passed, failed};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {passed, failed} = await measure();
  // A build shows what it weighs; only `npm test` minds.
  if (!process.argv.includes('--print')) {
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
