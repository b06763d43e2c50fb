import {between, collect, held, spent} from './browser.mjs';
import {order, quartiles, ratios} from './statistics.mjs';

export async function sample(browser, name, data, what, expected) {
  const page = await browser.open(name);
  try {
    await page.call('ready', data);
    await page.call('warm', browser.pictures);
    const before = await held(page);
    const one = async () => {
      const start = await spent(page);
      await page.call('draw', what);
      await page.call('force');
      await page.call('frames', 3);
      return between(start, await spent(page));
    };
    const cold = await one();
    const after = await held(page);
    const look = await page.call('look', '.title');
    const warm = [];
    for (let i = 0; i < 3; i += 1) {
      await page.call('clear');
      await collect(page);
      warm.push(await one());
    }
    return {cold, warm: warm.reduce((a, b) => (a.total < b.total ? a : b)), look, held: between(before, after)};
  } finally {
    await page.close();
  }
}

export async function compare(browser, data, what, rounds) {
  const names = Object.keys(data);
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const name of order(names, round)) samples[name].push(await sample(browser, name, data[name], what));
  const base = 'run-hand';
  for (const name of names) {
    const show = phase => Object.keys(samples[name][0][phase]).map(key => `${key} ${quartiles(samples[name].map(s => s[phase][key])).map(x => x.toFixed(1))} x${ratios(samples[name].map(s => s[phase][key]), samples[base].map(s => s[phase][key])).map(x => x.toFixed(2))}`).join('  ');
    console.log(name, JSON.stringify(samples[name][0].look), JSON.stringify(Object.fromEntries(Object.entries(samples[name][0].held).map(([k, v]) => [k, v / 1000]))));
    console.log('  cold', show('cold'));
    console.log('  warm', show('warm'));
  }
}
