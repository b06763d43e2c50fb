/**
 * `npm run bench -- mount`: 1,000 cards put into a page, against their twins, which draw the same boxes by hand, and
 * against the same content in React, Vue and Adaptive Cards.
 */
import {makeCards} from './page/cards.mjs';
import {buildBaselines} from './shared/baselines.mjs';
import {bundle, launch, pagesOf} from './shared/browser.mjs';
import {compare, mounting} from './shared/compare.mjs';
import {learnFrom, sameBoxes} from './shared/learn.mjs';
import {quick, report, row} from './shared/report.mjs';

const count = quick ? 200 : 1000;
const rounds = Number(process.env.ROUNDS ?? (quick ? 3 : 9));
await bundle(pagesOf('ours', 'hand', 'learn'));
const browser = await launch();
const table = [];
try {
  for (const [part, kinds] of [
    [`${count} cards`, undefined],
    ...(quick || rounds < 9 ? [] : ['product', 'video', 'livestream'].map(kind => [`${count} of ${kind}`, [kind]])),
  ]) {
    const rows = makeCards(count, browser.origin, kinds);
    const {
      patterns,
      states: [items],
      boxes,
    } = await learnFrom(browser, {rows}, ['cards']);
    const twin = {name: 'twin', page: 'run-hand', data: {patterns, items}};
    const contestants = [twin, {name: 'hutong', page: 'run-ours', data: {rows}}];
    const alike = [twin];
    if (!kinds) {
      await buildBaselines({patterns});
      const others = [
        {name: 'React 19', page: 'run-react', data: {items}},
        {name: 'Vue 3', page: 'run-vue', data: {items}},
      ];
      alike.push(...others);
      contestants.push(...others, {name: 'Adaptive Cards', page: 'run-adaptive', data: {rows}, titles: '.ac-textBlock'});
    }
    for (const contestant of alike) await sameBoxes(browser, contestant, 'cards', boxes);
    let seen;
    const samples = await compare(contestants, rounds, async contestant => {
      const sample = await mounting(browser, contestant, 'cards', {rows: count, seen, warm: quick ? 2 : 3});
      if (contestant === twin) seen ??= sample.look;
      return sample;
    });
    const of = (name, read) => samples[name].map(read);
    for (const [phase, most] of [
      ['warm', 1.1],
      ['cold', 1.2],
    ])
      for (const {name} of contestants)
        table.push(
          row(
            `${part}, ${phase}`,
            name,
            of(name, one => one[phase]),
            {base: of('twin', one => one[phase]), ...(name === 'hutong' && {most})},
          ),
        );
    for (const [what, unit, over, read] of [
      ['JS heap a card', 'KB', 2, one => one.held.heap / 1024 / count],
      // Without what the engine compiled for the first, which is there once, however many cards follow.
      ['JS heap a card, drawn again', 'KB', 2, one => one.heldAgain.heap / 1024 / count],
      ['DOM nodes a card', '', 3, one => one.held.nodes / count],
    ])
      for (const {name} of contestants) {
        const bound = name === 'hutong' ? {most: Number((of('twin', read).reduce((a, b) => Math.min(a, b)) + over).toFixed(2))} : {};
        table.push(row(`${part}, ${what}`, name, of(name, read), {unit, ...bound}));
      }
  }
} finally {
  await browser.close();
}
process.exitCode = report('mount', 'Cards put into a page: main-thread CPU, against the same boxes drawn by hand', table) ? 0 : 1;
