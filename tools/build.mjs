/** `npm run build`: the modules, the types and the manifest of dist/, side by side, then what they weigh. */
import {spawn} from 'node:child_process';
import {chmodSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './project.mjs';

const run = (script, ...args) =>
  new Promise(resolve => {
    spawn(process.execPath, [join(root, script), ...args], {cwd: root, stdio: 'inherit'}).on('exit', code => {
      resolve(code ?? 1);
    });
  });

rmSync(join(root, 'dist'), {recursive: true, force: true});
const codes = await Promise.all([
  run('node_modules/rollup/dist/bin/rollup', '--config', '--silent'),
  run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'),
  run('tools/manifest.mjs'),
]);
if (codes.some(code => code !== 0)) process.exit(1);
chmodSync(join(root, 'dist/cli.js'), 0o755);
// `npm test` weighs it in a part of its own.
if (!process.argv.includes('--silent')) process.exitCode = await run('tools/budgets.mjs', '--print');
