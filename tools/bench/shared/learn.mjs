/** Twins of what our elements draw, and the proof that they are. */

/** Enough to meet every pattern. */
const looked = 60;

/** What moves stands still to be measured. */
const still = ({tab}) => tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);

/** Lets our elements draw `what`, one state after another, and gives the twin's patterns, the items of each state, and the boxes of the last. */
export async function learnFrom(browser, data, [what, ...acts]) {
  const page = await browser.open('run-learn');
  await page.call('ready', data);
  await page.call('warm', browser.pictures);
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
export async function sameBoxes(browser, name, data, what, boxes) {
  const page = await browser.open(name);
  await page.call('ready', data);
  await page.call('warm', browser.pictures);
  await page.call('draw', what);
  await page.call('frames', 5);
  await still(page);
  await page.call('frames', 2);
  const theirs = await page.call('boxes', looked);
  await page.close();
  boxes.forEach((own, i) => {
    const wrong = own.findIndex((box, at) => box.some((edge, n) => Math.abs(edge - (theirs[i][at]?.[n] ?? Number.NaN)) > 0.02));
    if (wrong >= 0 || own.length !== theirs[i].length)
      throw new Error(`\`${name}\` draws other boxes than ours: row ${i}, box ${wrong}: ${own[wrong]} and ${theirs[i][wrong]} (${own.length}, ${theirs[i].length})`);
  });
}
