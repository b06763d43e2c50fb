/**
 * `npm run bench -- tick`: 200 livestreams in view. A second passes over those that count down to their beginning; the
 * host has new numbers of viewers for those that are on.
 */
import {makeCards, now} from './page/cards.mjs';
import {bundle, launch, pagesOf} from './shared/browser.mjs';
import {compare, cost, prepared} from './shared/compare.mjs';
import {learnFrom} from './shared/learn.mjs';
import {median} from './shared/statistics.mjs';
import {quick, report, row} from './shared/report.mjs';

const count = quick ? 60 : 200;
const turns = quick ? 6 : 8;
const rounds = Number(process.env.ROUNDS ?? (quick ? 3 : 9));
/** All of them are looked at: what is out of view does not tick. */
const viewport = {width: 5860, height: quick ? 1500 : 5000};
await bundle(pagesOf('ours', 'hand', 'learn'));
const browser = await launch();

/** What is new at each turn, by row: `[place, value]`. */
function changesOf(states) {
  return states.slice(1).map((state, turn) =>
    state.map(({pattern, values}, i) => {
      const before = states[turn][i];
      if (before.pattern !== pattern) throw new Error(`Cannot tick: row ${i} changes its boxes at turn ${turn}`);
      return values.flatMap((value, place) => (value === before.values[place] ? [] : [[place, value]]));
    }),
  );
}

const table = [];
try {
  const live = makeCards(count, browser.origin, ['livestream']);
  const upcoming = live.map((card, i) => ({...card, live: {status: 'upcoming', startsAt: now + (i + 1) * 1_234_567 + 30_000, asOf: now}}));
  for (const [part, act, rows] of [
    [`a second, ${count} countdowns`, 'tick', upcoming],
    [`new viewers, ${count} streams`, 'count', live],
  ]) {
    const acts = Array.from({length: turns}, (_, turn) => [act, turn + 1]);
    const {patterns, states} = await learnFrom(browser, {rows}, ['cards', ...acts], viewport);
    const contestants = [
      {name: 'twin', page: 'run-hand', data: {patterns, items: states[0], changes: changesOf(states)}, draws: 'kept', first: 0},
      {name: 'hutong', page: 'run-ours', data: {rows}, draws: 'cards', first: 1},
    ];
    const samples = await compare(contestants, rounds, async contestant => {
      const page = await prepared(browser, contestant, viewport);
      await page.call('grid');
      await page.call('draw', contestant.draws);
      await page.call('force');
      await page.call('frames', 5);
      const costs = [];
      for (let turn = 0; turn < turns; turn += 1) costs.push(await cost(page, () => page.call('act', act, turn + contestant.first), 2));
      await page.close();
      return median(costs.slice(2));
    });
    for (const {name} of contestants) table.push(row(part, name, samples[name], {base: samples.twin, ...(name === 'hutong' && {most: 1.1})}));
  }
} finally {
  await browser.close();
}
process.exitCode = report('tick', 'What passes on cards that stand: main-thread CPU a turn', table) ? 0 : 1;
