/** Installs what a folder's package.json names, when nothing is installed there yet. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

export function install(folder, what) {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.log(`Installing ${what} …`);
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(1);
}
