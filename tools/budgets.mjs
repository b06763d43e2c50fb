/** What dist/ weighs for who loads it, against what it may: brotli, minified, dependencies included, without what loads later. */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {fromRoot, root} from './project.mjs';
import {recognitionSize} from './recognition-size.mjs';

const dist = join(root, 'dist');
const brotli = bytes => brotliCompressSync(bytes).length;

/** One entry made of `code`, as a host's bundler sees it; without the platforms when they are not what is asked for. */
const entry = (code, platforms) => ({
  name: 'entry',
  resolveId(id) {
    if (id === 'entry') return {id: join(dist, 'entry.js'), moduleSideEffects: true};
    return !platforms && id.endsWith('platforms/index.js') ? '\0none' : undefined;
  },
  load: id => (id.endsWith('entry.js') ? code : id === '\0none' ? 'export const platforms = [];' : undefined),
});

/** A bundle's first load: its entry and the chunks that the entry imports statically; in bytes, and the modules that weigh most, before brotli. */
async function firstLoad(code, {platforms = false} = {}) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry(code, platforms), nodeResolve({browser: true, exportConditions: ['production']})],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = name => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const other of chunks.get(name).imports) load(other);
  };
  load(output.find(({isEntry}) => isEntry).fileName);
  let bytes = 0;
  const modules = [];
  for (const name of loaded) {
    const chunk = chunks.get(name);
    bytes += brotli((await transform(chunk.code, {minify: true, format: 'esm', target: 'es2022', legalComments: 'none'})).code);
    modules.push(...Object.entries(chunk.modules));
  }
  return {
    bytes,
    heaviest: modules
      .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
      .slice(0, 8)
      .map(([file, {renderedLength}]) => `${renderedLength.toLocaleString('en').padStart(10)} ${fromRoot(file)}`),
  };
}

const core = `export {createHutong, definePlatform, formatMoney, lazyReaders, pickLocale, ResolveError, toDecimal} from './src/index.js';`;
const all = `${core} export {platforms} from './src/platforms/index.js';`;
/** A limit is a little above what stands, in bytes: growth is a decision, made here with its reason. */
export const budgets = [
  {name: 'hutong/core', limit: 15_000, why: 'links, share texts and instances; schemas and readers of markup come later', size: () => firstLoad(core)},
  {
    name: 'recognition',
    limit: 25_600,
    why: '25 KiB for every share text and address: core and all platforms, without the names and colours that cards are drawn with',
    size: async () => {
      const {recognition, all, platforms} = await recognitionSize();
      return {
        bytes: recognition,
        notes: [
          `with names and colours ${all.toLocaleString('en')}; a platform alone: ${platforms.map(({name, bytes}) => `${name} ${String(bytes)}`).join(', ')}`,
        ],
      };
    },
  },
  {name: 'hutong/core + hutong/platforms', limit: 36_500, why: 'some 230 bytes a platform', size: () => firstLoad(all, {platforms: true})},
  {
    name: 'hutong, without its platforms',
    limit: 42_000,
    why: 'core, Lit (6 KB) and the elements; the aim is 16 KiB',
    size: () => firstLoad(`import './components/index.js';`),
  },
  {
    name: 'hutong.min.js',
    limit: 172_000,
    why: 'every platform, reader and schema, Markdown with its sanitiser (26 KB), the cache on disk and what asks a gateway; nothing comes later',
    size: () => ({bytes: brotli(readFileSync(join(dist, 'hutong.min.js')))}),
  },
];

async function measure() {
  let failed = 0;
  let passed = 0;
  for (const {name, limit, why, size} of budgets) {
    const {bytes, heaviest = [], notes = []} = await size();
    const over = bytes > limit;
    if (over) failed += 1;
    else passed += 1;
    console.log(`${over ? '✗' : '✓'} ${name.padEnd(32)} ${bytes.toLocaleString('en').padStart(6)} of ${limit.toLocaleString('en')} bytes: ${why}`);
    for (const line of [...notes, ...(over ? heaviest : [])]) console.log(`  ${line}`);
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
