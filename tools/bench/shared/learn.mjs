/** Twins of what our elements draw, and the proof that they are. */
import {prepared} from './compare.mjs';

/** Enough to meet every pattern. */
const looked = 60;

/** What moves stands still to be measured. */
const still = ({tab}) => tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);

/** Lets our elements draw `what`, one state after another, and gives the twin's patterns, the items of each state, and the boxes of the last. */
export async function learnFrom(browser, data, [what, ...acts], viewport) {
  const page = await prepared(browser, {page: 'run-learn', data}, viewport);
  if (viewport) await page.call('grid');
  await page.call('draw', what);
  await page.call('frames', 5);
  await page.call('capture');
  for (const [name, ...args] of acts) {
    await page.call('act', name, ...args);
    await page.call('frames', 5);
    await page.call('capture');
  }
  await still(page);
  await page.call('frames', 2);
  const boxes = await page.call('boxes', looked);
  const learnt = await page.call('learn');
  await page.close();
  return {...learnt, boxes};
}

/** Fails when a contestant draws other boxes than ours. */
export async function sameBoxes(browser, contestant, what, boxes) {
  const page = await prepared(browser, contestant);
  await page.call('draw', what);
  await still(page);
  await page.call('frames', 5);
  const theirs = await page.call('boxes', looked);
  await page.close();
  boxes.forEach((own, i) => {
    const at = own.findIndex((box, n) => box.some((edge, side) => !(Math.abs(edge - theirs[i][n]?.[side]) < 0.02)));
    if (at >= 0 || own.length !== theirs[i].length)
      throw new Error(
        `\`${contestant.name}\` draws other boxes than ours: of row ${i} box ${at} of ${own.length} (${theirs[i].length}) is ${theirs[i][at]} for ${own[at]}`,
      );
  });
}
