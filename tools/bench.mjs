/** `npm run bench -- NAME`: what costs what, as ratios within one run. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'bench');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.slice(0, -'.mjs'.length));
/** What one name stands for: texts and structured payloads are both parsed. */
const groups = {parse: ['parse', 'readers']};
const wanted = process.argv.slice(2).flatMap(name => groups[name] ?? name);
const unknown = wanted.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Cannot measure \`${unknown.join('`, `')}\`: there is ${names.join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
  const {status} = spawnSync(process.execPath, ['--import', './tools/ts-loader.mjs', join(folder, `${name}.mjs`)], {
    cwd: dirname(dirname(folder)),
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
