/** What dist/ weighs for who loads it, against what it may: brotli, minified, dependencies included, without what loads later. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {asHost, bundlers, byRollup} from './bundlers.mjs';
import {fromRoot, root} from './project.mjs';
import {recognitionSize} from './recognition-size.mjs';

const dist = join(root, 'dist');
const brotli = bytes => brotliCompressSync(bytes).length;
const total = chunks => chunks.reduce((sum, code) => sum + brotli(code), 0);

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
  const first = await byRollup('entry', {plugins: [entry(code, platforms)]});
  return {
    bytes: total(first.code),
    heaviest: first.modules
      .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
      .slice(0, 8)
      .map(([file, {renderedLength}]) => `${renderedLength.toLocaleString('en').padStart(10)} ${fromRoot(file)}`),
  };
}

/** What a host's page loads first for `code`, which names the package as hosts do: the most that any of the bundlers makes of it. */
async function hosted(code) {
  const sizes = [];
  for (const [name, pack] of Object.entries(bundlers)) {
    // esbuild splits what pages share into many small chunks; together they are what one file would be, but compressed one by one.
    const bytes = await asHost(code, async (main, dir) => total((await pack(main, {dir})).code));
    sizes.push({name, bytes});
  }
  return {bytes: Math.max(...sizes.map(({bytes}) => bytes)), notes: [sizes.map(({name, bytes}) => `${name} ${bytes.toLocaleString('en')}`).join(', ')]};
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
    limit: 44_800,
    why: 'core, Lit (6 KB), what makes one template of a card and draws what moves on it (1.5 KB) and the elements; the aim is 16 KiB',
    size: () => firstLoad(`import './components/index.js';`),
  },
  {
    name: 'hutong',
    limit: 64_900,
    why: 'the same with every platform, their names and colours; the aim is 38 KiB',
    size: () => firstLoad(`import './components/index.js';`, {platforms: true}),
  },
  {
    name: 'hutong/components/product-card',
    limit: 33_000,
    why: 'a card and Lit, by the bundler that makes most of it: one element brings neither core, platforms nor messages',
    size: () => hosted(`import 'hutong/components/product-card';`),
  },
  {
    name: 'hutong/components/message',
    limit: 38_900,
    why: 'a row with its cards, by the bundler that makes most of it: recognition comes with its first payload',
    size: () => hosted(`import 'hutong/components/message';`),
  },
  {
    name: 'a class that nobody uses',
    limit: 60,
    why: 'nothing of the package happens at import but where a tag is defined',
    size: () => hosted(`import {HutongProductCard} from 'hutong/components/product-card/class'; import {createHutong} from 'hutong/core';`),
  },
  {
    name: 'hutong.min.js',
    limit: 177_000,
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
