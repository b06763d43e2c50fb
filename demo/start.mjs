/** `npm start`: installs and builds what is missing or older than its sources, then serves the demo on this machine. `-- --live`: with the real platforms behind it. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(what, command, ...args) {
  console.log(what);
  const {status} = spawnSync(command, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm'});
  if (status !== 0) process.exit(1);
}

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) run('Installing the dependencies …', 'npm', 'install', '--no-audit', '--no-fund');
const {filesIn} = await import('../tools/project.mjs');
const changed = file => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);
const built = Math.min(...['demo/workbench.js', 'src/gateway/index.js', 'custom-elements.json'].map(file => changed(`dist/${file}`)));
const sources = ['package.json', 'rollup.config.mjs', ...['src', 'components', 'demo', 'test/stories'].flatMap(folder => filesIn(folder))];
if (sources.some(file => changed(file) > built)) {
  run('Building …', process.execPath, 'node_modules/rollup/dist/bin/rollup', '--config', '--silent');
  run('Reading the elements …', process.execPath, 'tools/manifest.mjs');
}

const live = process.argv.includes('--live');
const port = Number(process.env.PORT ?? 5173);
const {serveDemo} = await import('./server.mjs');
try {
  const {url} = await serveDemo({port, live});
  console.log(`The demo is at ${url}, with ${live ? 'the real platforms' : 'drawn platforms'} behind it`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Cannot serve on port ${port}: something else does; set PORT to another`);
  process.exitCode = 1;
}
