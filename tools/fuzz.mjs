/**
 * `npm run fuzz [-- --runs N] [--seed N]`: the properties of test/properties on a million payloads each, 20,000 to a seed.
 * What it prints last is where to go on: `--seed` with that number.
 */
import {register} from 'node:module';
import {parseArgs} from 'node:util';

register('./ts-hooks.mjs', import.meta.url);
const {allCases, properties} = await import('../test/properties/properties.ts');

/** fast-check keeps what it made until it has run: a million at once are gigabytes. */
const block = 20_000;
const {values} = parseArgs({options: {runs: {type: 'string', default: '1000000'}, seed: {type: 'string', default: '1'}}});
const [runs, first] = [values.runs, values.seed].map(Number);
if (!Number.isInteger(runs) || !Number.isInteger(first) || runs < 1) {
  console.error('Cannot fuzz: `--runs` and `--seed` are whole numbers');
  process.exit(2);
}

const all = properties(await allCases());
const started = performance.now();
let failed = 0;
let seed = first;
for (let done = 0; done < runs && failed === 0; done += block, seed += 1) {
  const now = Math.min(block, runs - done);
  for (const {name, run} of all)
    try {
      run({runs: now, seed});
    } catch (error) {
      failed += 1;
      console.error(`✗ ${name}, with seed ${String(seed)}: ${error.message}`);
    }
  const seconds = (performance.now() - started) / 1000;
  const rate = ((done + now) * all.length) / seconds;
  console.log(
    `${(done + now).toLocaleString('en')} payloads × ${all.length} properties, ${Math.round(rate).toLocaleString('en')} a second; next seed ${seed + 1}`,
  );
}
console.log(`${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
