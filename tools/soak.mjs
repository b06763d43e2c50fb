/**
 * `npm run soak [-- --messages N]`: a million messages, every hostile input and every share that the tests know in turn, pass
 * through the window of a list in a real Chromium, in blocks. After each block the browser counts what it holds. Halfway every
 * table of what was read last is full, and each shape of a card has come: from then on nodes and listeners are the same, and
 * no heap is kept.
 */
import {register} from 'node:module';
import {parseArgs} from 'node:util';

register('./ts-hooks.mjs', import.meta.url);
const {matrix, rows} = await import('../test/hostile/inputs.ts');
const {held, openWorld, strict, trustedTypes} = await import('../test/hostile/world.ts');
const {allCases} = await import('../test/properties/properties.ts');

const {values} = parseArgs({options: {messages: {type: 'string', default: '1000000'}}});
const messages = Number(values.messages);
if (!Number.isInteger(messages) || messages < 1000) {
  console.error('Cannot soak: `--messages` is a whole number, 1,000 or more');
  process.exit(2);
}
/** Blocks of a run. */
const blocks = messages < 50_000 ? 4 : 10;
/** As many as are drawn in a frame: of more at once only a screen would be. */
const step = 14;
/** Bytes of heap that may be more at the end than halfway: a million messages may keep two bytes each, of compiled code and rare shapes. */
const most = 1e6;
/** Longer ones pass once a block: a million of them would be a day. */
const long = 20_000;
const listed = new Set(['app.test', 'img.test']);

const good = (await allCases()).flatMap(({shares}) => shares.map(({name, input}) => ({id: name, form: 'message', input})));
const hostile = [...rows, ...matrix];
const lengthOf = ({input}) => JSON.stringify(input)?.length ?? 0;
const short = hostile.filter(one => lengthOf(one) <= long);
const rare = hostile.filter(one => !short.includes(one));
/** As in a chat half are words; of the others every second is hostile. */
const words = {form: 'message', input: '今天下单明天就能发货哦'};
const mixed = short.flatMap((one, i) => [words, good[i % good.length], words, one]);

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
const world = await openWorld('soak.ts', {
  files: path => (path === '/picture.png' ? {type: 'image/png', body: picture} : undefined),
  args: ['--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
});
const started = performance.now();
const broken = [];
let drawn = 0;
/** What was held halfway, and what is held now. */
let [half, last] = [];
try {
  const {page, session, trouble} = await world.open(`${strict}; ${trustedTypes}`);
  await page.setViewport({width: 390, height: 3200});
  await session.send('Runtime.enable');
  await page.evaluate((mixed, rare) => globalThis.soak.begin(mixed, rare), mixed, rare);
  const pass = async (from, count) => {
    const answers = [await page.evaluate(() => globalThis.soak.alone())];
    // No question to the browser may be open for minutes.
    for (let n = 0; n < count; n += 10_000) {
      answers.push(await page.evaluate((...what) => globalThis.soak.pass(...what), from + n, Math.min(10_000, count - n), step));
    }
    broken.push(...answers.flatMap(one => one.trouble), ...trouble.splice(0));
    return answers.reduce((sum, one) => sum + one.drawn, 0);
  };
  const count = async () => {
    await page.evaluate(() => globalThis.soak.rest());
    // Of what was warned about the developers' tools keep a thousand objects.
    await session.send('Runtime.discardConsoleEntries');
    const templates = await page.evaluate(() => globalThis.soak.templates());
    const {nodes, ...rest} = await held(session);
    return {...rest, nodes: nodes - templates, templates};
  };
  const each = Math.ceil(messages / blocks);
  for (let block = 0; block < blocks; block += 1) {
    drawn += await pass(block * each, each);
    last = await count();
    // A picture that is still on its way holds its node: it has until the next counts.
    for (let i = 0; half && i < 10 && last.nodes !== half.nodes; i += 1) last = await count();
    if (block === blocks / 2 - 1) half = last;
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${((block + 1) * each).toLocaleString('en')} messages in ${seconds.toFixed(0)} s: ${last.nodes} nodes and ${last.templates} in templates, ${last.listeners} listeners, ${(last.heap / 1e6).toFixed(2)} MB of heap`,
    );
  }
  broken.push(...new Set(world.strangers(listed).map(host => `it asked ${host}`)), ...world.recorder.referrers.map(what => `a referrer to ${what}`));
} finally {
  await world.close();
}
const total = Math.ceil(messages / blocks) * blocks + blocks * rare.length;
let failed = 0;
const check = (words, holds) => {
  if (!holds) failed += 1;
  console.log(`${holds ? '✓' : '✗'} ${words}`);
};
check(
  `${drawn.toLocaleString('en')} drawn of ${total.toLocaleString('en')} messages: ${good.length} shares, ${hostile.length} hostile inputs in turn`,
  drawn >= total * 0.99,
);
check(
  `nodes ${half.nodes} → ${last.nodes}, listeners ${half.listeners} → ${last.listeners}: the same`,
  half.nodes === last.nodes && half.listeners === last.listeners,
);
check(`${((last.heap - half.heap) / 1e6).toFixed(2)} MB of heap more, at most ${most / 1e6}`, last.heap - half.heap <= most);
check(`no error, no rejection, no host but ${[...listed].join(', ')}${broken.length > 0 ? `: ${broken.slice(0, 20).join('; ')}` : ''}`, broken.length === 0);
console.log(`${4 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
