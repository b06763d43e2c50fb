/** `npm run bench -- update`: 1,000 skeletons filled in, against a twin whose boxes are replaced by hand. */
import {makeCards} from './page/cards.mjs';
import {bundle, launch, pagesOf} from './shared/browser.mjs';
import {compare, cost, prepared} from './shared/compare.mjs';
import {learnFrom} from './shared/learn.mjs';
import {quick, report, row} from './shared/report.mjs';

const count = quick ? 200 : 1000;
const rounds = Number(process.env.ROUNDS ?? (quick ? 3 : 9));
await bundle(pagesOf('ours', 'hand', 'learn'));
const browser = await launch();
let samples;
try {
  const rows = makeCards(count, browser.origin);
  const {
    patterns,
    states: [skeletons, items],
  } = await learnFrom(browser, {rows, asks: true}, ['skeletons', ['fill']]);
  const contestants = [
    {name: 'twin', page: 'run-hand', data: {patterns, skeletons, items}},
    {name: 'hutong', page: 'run-ours', data: {rows, asks: true}},
  ];
  samples = await compare(contestants, rounds, async contestant => {
    const page = await prepared(browser, contestant);
    const turns = [];
    for (let i = 0; i < 3; i += 1) {
      if (i > 0) await page.call('clear');
      await page.call('draw', 'skeletons');
      await page.call('force');
      await page.call('frames');
      turns.push(await cost(page, () => page.call('act', 'fill')));
      const {titles} = await page.call('look', '.title');
      if (titles < count) throw new Error(`\`${contestant.name}\` has not filled everything in: ${titles} titles of ${count}`);
    }
    await page.close();
    return {cold: turns[0], warm: Math.min(...turns.slice(1))};
  });
} finally {
  await browser.close();
}
const table = ['warm', 'cold'].flatMap(phase =>
  Object.keys(samples).map(name =>
    row(
      `${count} skeletons filled in, ${phase}`,
      name,
      samples[name].map(one => one[phase]),
      {
        base: samples.twin.map(one => one[phase]),
        ...(name === 'hutong' && phase === 'warm' && {most: 1.1}),
      },
    ),
  ),
);
process.exitCode = report('update', 'Skeletons filled in: main-thread CPU', table) ? 0 : 1;
