/**
 * `npm run bench -- message`: 1,000 share texts as whole messages, from the text to the painted card, against a twin
 * that is given what came of the text.
 */
import {shares} from './page/chat.mjs';
import {bundle, launch, pagesOf} from './shared/browser.mjs';
import {compare, mounting} from './shared/compare.mjs';
import {learnFrom, sameBoxes} from './shared/learn.mjs';
import {quick, report, row} from './shared/report.mjs';

const count = quick ? 200 : 1000;
const rounds = Number(process.env.ROUNDS ?? (quick ? 3 : 9));
await bundle(pagesOf('ours', 'hand', 'learn'));
const browser = await launch();
const texts = shares.filter(share => !share(0).startsWith('<'));
const rows = Array.from({length: count}, (_, i) => ({
  id: `m${i}`,
  outgoing: i % 3 === 0,
  author: {id: 'a', name: '小满', avatarUrl: `${browser.origin}/face-${i % 12}.png`},
  payload: texts[i % texts.length](1000 + i),
}));
let samples;
try {
  const {
    patterns,
    states: [items],
    boxes,
  } = await learnFrom(browser, {rows}, ['messages']);
  const twin = {name: 'twin', page: 'run-hand', data: {patterns, items}};
  await sameBoxes(browser, twin, 'messages', boxes);
  let seen;
  samples = await compare([twin, {name: 'hutong', page: 'run-ours', data: {rows}}], rounds, async contestant => {
    const sample = await mounting(browser, contestant, 'messages', {rows: count, seen});
    if (contestant === twin) seen ??= sample.look;
    return sample;
  });
} finally {
  await browser.close();
}
const table = ['warm', 'cold'].flatMap(phase =>
  Object.keys(samples).map(name =>
    row(
      `${count} messages, ${phase}`,
      name,
      samples[name].map(one => one[phase]),
      {
        base: samples.twin.map(one => one[phase]),
        ...(name === 'hutong' && phase === 'warm' && {most: 1.35}),
      },
    ),
  ),
);
process.exitCode = report('message', 'Whole messages, from a share text to a painted card: main-thread CPU', table) ? 0 : 1;
