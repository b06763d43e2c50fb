/**
 * `npm run bench [-- NAME…] [--quick]`: what costs what, as ratios within one run. Whole runs are kept in
 * docs/performance/ and drawn in docs/performance.md; `--quick` is for the eye, in two minutes.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'bench');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.slice(0, -'.mjs'.length));
/** What one name stands for: texts and structured payloads are both parsed. */
const groups = {parse: ['parse', 'readers']};
/** Minutes of their own, whatever is left out of them. */
const slow = ['gateway', 'hostile', 'list', 'size'];

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const wanted = args.filter(arg => arg !== '--quick').flatMap(name => groups[name] ?? name);
const unknown = wanted.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Cannot measure \`${unknown.join('`, `')}\`: there is ${names.join(', ')}`);
  process.exit(2);
}
const chosen = wanted.length > 0 ? wanted : quick ? names.filter(name => !slow.includes(name)) : names;
const run = file => {
  const {status} = spawnSync(process.execPath, ['--import', './tools/ts-loader.mjs', file], {
    cwd: dirname(dirname(folder)),
    stdio: 'inherit',
    env: {...process.env, ...(quick && {BENCH_QUICK: '1'})},
  });
  if (status !== 0) process.exitCode = 1;
};
for (const name of chosen) run(join(folder, `${name}.mjs`));
const page = join(folder, 'shared/page.mjs');
if (!quick && existsSync(page)) run(page);
