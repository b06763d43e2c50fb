/** Contestants beside one another, in pages that are new for each sample. */
import {between, collect, held, spent} from './browser.mjs';
import {order} from './statistics.mjs';

/**
 * Takes `rounds` samples of every contestant `{name, page, data}` by `sample(contestant)`, and gives the samples by
 * their names.
 */
export async function compare(contestants, rounds, sample) {
  const samples = Object.fromEntries(contestants.map(({name}) => [name, []]));
  // One for nothing: fonts and pictures are the browser's from then on.
  await sample(contestants[0]);
  for (let round = 0; round < rounds; round += 1) for (const contestant of order(contestants, round)) samples[contestant.name].push(await sample(contestant));
  return samples;
}

/** A page that has its data and its pictures, and nothing drawn. */
export async function prepared(browser, {page: name, data}, viewport) {
  const page = await browser.open(name, viewport);
  await page.call('ready', data);
  await page.call('warm', browser.pictures);
  return page;
}

/** Milliseconds of the main thread that `act` and what follows from it take: layout, paint, pictures. The clock runs on until `seen`. */
export async function cost(page, act, frames = 3, seen = () => true) {
  await collect(page);
  const before = await spent(page);
  await act();
  await page.call('force');
  let after;
  let waits = 0;
  do {
    await page.call('frames', frames);
    after = await spent(page);
  } while (!(await seen()) && ++waits < 40);
  return between(before, after).total;
}

/**
 * Puts a contestant's rows into a page, once cold and then warm. The clock stops when everything can be seen: every
 * title, and as many pictures as `seen` says, the base's own; a contestant that is not there by then has failed.
 */
export async function mounting(browser, contestant, what, {rows, seen, warm = 3}) {
  const page = await prepared(browser, contestant);
  try {
    const before = await held(page);
    let look;
    const complete = async () => {
      look = await page.call('look', contestant.titles ?? '.title');
      return look.titles >= rows && look.pictures >= (seen?.pictures ?? 0);
    };
    const cold = await cost(page, () => page.call('draw', what), 3, complete);
    if (look.titles < rows || (seen && look.pictures < seen.pictures))
      throw new Error(`\`${contestant.name}\` has not drawn everything: ${look.titles} titles of ${rows}, ${look.pictures} pictures of ${seen?.pictures ?? 0}`);
    const after = await held(page);
    const again = [];
    for (let i = 0; i < warm; i += 1) {
      await page.call('clear');
      again.push(await cost(page, () => page.call('draw', what)));
    }
    await page.call('clear', true);
    const cleared = await held(page);
    await page.call('draw', what);
    await page.call('frames', 3);
    return {cold, warm: Math.min(...again), look, held: between(before, after), heldAgain: between(cleared, await held(page))};
  } finally {
    await page.close();
  }
}
