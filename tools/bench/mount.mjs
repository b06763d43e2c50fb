/**
 * `npm run bench -- mount`: 1,000 cards put into a page, against their twins, which draw the same boxes by hand, and
 * against the same content in React, Vue and Adaptive Cards.
 */
import {makeCards} from './page/cards.mjs';
import {bundle, launch} from './shared/browser.mjs';
import {compare} from './shared/compare.mjs';
import {learnFrom, sameBoxes} from './shared/learn.mjs';

await bundle(['run-ours', 'run-hand', 'run-learn'].map(name => `tools/bench/page/${name}.mjs`));
const browser = await launch();
const rows = makeCards(1000, browser.origin);
const {patterns, states: [items], boxes} = await learnFrom(browser, {rows}, ['cards']);
console.log(patterns.length);
await sameBoxes(browser, 'run-hand', {patterns, items}, 'cards', boxes);
const data = {'run-ours': {rows}, 'run-hand': {patterns, items}};
await compare(browser, data, 'cards', Number(process.env.ROUNDS ?? 5));
await browser.close();
