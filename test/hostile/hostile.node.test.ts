import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {counted, matrix, rows, type Input} from './inputs.js';
import {openWorld, spent, strict, trustedTypes, type World} from './world.js';

/** `all`: every row and every vector in every slot, on each page; else 150 rows on the strict one. */
const whole = process.env['HOSTILE'] === 'all';
const pages = {
  ...(whole && {'no policy': undefined}),
  strict,
  ...(whole && {'strict with Trusted Types': `${strict}; ${trustedTypes}`}),
};
/** What may be asked for: the page itself, and the one host of pictures that its instance lists. */
const listed = new Set(['app.test', 'img.test']);

const spread = (all: readonly Input[], most: number) => all.filter((_, i) => Math.floor((i * most) / all.length) !== Math.floor(((i - 1) * most) / all.length));
const inputs = whole ? [...rows, ...matrix] : spread(rows, 150);
/** Inputs that are drawn together; what may be slow or large is drawn alone, so that its time is its own. */
const size = 20;

function batches(all: readonly Input[]): Input[][] {
  const alone = all.filter(({id}) => id.startsWith('DOS') || id.startsWith('XML'));
  const together = all.filter(input => !alone.includes(input));
  return [...alone.map(input => [input]), ...Array.from({length: Math.ceil(together.length / size)}, (_, i) => together.slice(i * size, (i + 1) * size))];
}

describe('hostile inputs', () => {
  let world: World;
  let broken = 0;
  let tried = 0;

  before(async () => {
    world = await openWorld('page.ts');
  });
  after(async () => {
    await world.close();
    const {slots, vectors} = counted;
    const names = Object.keys(pages);
    const of = whole ? ` (${String(rows.length)} rows, and ${String(vectors)} vectors in each of ${String(slots)} slots)` : '';
    console.log(
      `hostile: ${String(broken)} broken invariants in ${String(inputs.length)} inputs${of} × ${String(names.length)} pages (${names.join(', ')}): ${String(tried)} tried`,
    );
  });

  for (const [name, policy] of Object.entries(pages))
    it(`break nothing on a page with ${name === 'no policy' ? name : `a policy: ${name}`}`, async () => {
      const {page, session, trouble} = await world.open(policy);
      const found: string[] = [];
      for (const batch of batches(inputs)) {
        const from = await spent(session);
        found.push(...(await page.evaluate(batch => window.tryAll(batch), batch)));
        const took = (await spent(session)) - from;
        const most = batch.length > 1 ? 200 * batch.length : (batch[0]?.budget ?? 200);
        if (took > most) found.push(`${batch[0]?.id ?? ''}: ${took.toFixed(0)} ms of the main thread, at most ${String(most)}`);
        tried += batch.length;
      }
      await page.close();
      found.push(...trouble.map(what => `a dialog or an error: ${what}`));
      found.push(...new Set(world.strangers(listed).map(host => `it asked ${host}`)), ...world.recorder.referrers.map(what => `a referrer to ${what}`));
      broken += found.length;
      assert.deepEqual(found, []);
    });
});
