/**
 * `npm run bench -- parse`: 10,000 distinct messages, four of five of them ordinary chat. Reading them whole against
 * the time that linkify-it takes for nothing but finding links in the same messages.
 */
import {LinkifyIt} from 'linkify-it';
import {build} from 'esbuild';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../project.mjs';
import {report, row} from './shared/report.mjs';

/** Bundled, as it runs at its users'. */
const outfile = join(root, 'node_modules/.cache/bench/parse.mjs');
await build({
  stdin: {
    contents: `export {createHutong} from './src/hutong.ts'; export {lazyReaders} from './src/payload/lazy.ts'; export {platforms} from './src/platforms/index.ts';`,
    resolveDir: root,
  },
  bundle: true,
  splitting: false,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const {createHutong, lazyReaders, platforms} = await import(pathToFileURL(outfile));

const rounds = 25;

/** A small generator of its own, so that every run reads the same messages. */
let state = 20_261_124;
const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
const pick = list => list[Math.floor(random() * list.length)];

const phrases =
  '今天晚上一起吃饭吗|好的我马上到|你在哪里|这个真的不错|明天开会记得带电脑|收到，谢谢|哈哈哈|周末去爬山吧|大概 199 元|版本 3.14 有问题|看看 main.py|图片发一下|ok，那就这样|周五下午 3:00 见|a@b.com 是我的邮箱|在路上了|到了叫我|行|see you tomorrow|没问题'.split(
    '|',
  );
/** As messages arrive: out of JSON, not as ropes of the pieces that they were put together from here. */
const arrived = messages => JSON.parse(JSON.stringify(messages));
const ordinary = arrived(
  Array.from({length: 8000}, (_, i) => `${Array.from({length: 1 + Math.floor(random() * 4)}, () => pick(phrases)).join(pick(['，', ' ', '。', '！']))}${i}`),
);

const cases = (await Promise.all(platforms.map(({name}) => import(`../../test/platforms/${name}.cases.ts`).catch(() => undefined)))).filter(Boolean);
const known = cases
  .flatMap(module => module.cases.shares.map(({input}) => input))
  .filter(input => typeof input === 'string' && input.length < 1000 && input.includes('/'));
// Another code in each, so that no two are the same.
const shares = arrived(
  Array.from({length: 2000}, (_, i) => known[i % known.length].replace(/(?<=:\/\/[^/\s]{3,60}\/[\w.]{2})[A-Za-z0-9]{3}/, String(100 + (i % 900)))),
);

const hutong = createHutong({platforms, readers: lazyReaders});
const linkify = new LinkifyIt();
/** A loop of its own for each side: one that called both would be compiled for neither. */
const readAll = messages => {
  for (const message of messages) hutong.parse(message);
};
const linkifyAll = messages => {
  for (const message of messages) linkify.match(message);
};
/** The main thread's time; a pass before it warms the caches that the other side has left cold. */
const time = (readAll, messages) => {
  readAll(messages);
  const before = performance.now();
  readAll(messages);
  return performance.now() - before;
};

const table = [];
for (const [part, messages, most] of [
  ['ordinary', ordinary, 0.3],
  ['shares', shares, 1.5],
]) {
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(time(readAll, messages));
    theirs.push(time(linkifyAll, messages));
  }
  table.push(
    row(`${part}, ${messages.length} messages`, 'linkify-it', theirs, {base: theirs}),
    row(`${part}, ${messages.length} messages`, 'hutong', ours, {base: theirs, most}),
  );
}
process.exitCode = report('parse', 'Messages read, against finding links in them', table) ? 0 : 1;
