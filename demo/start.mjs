/** `npm start`: installs and builds what is missing or older than its sources, then serves the demo on this machine. `-- --live`: with the real platforms behind it. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn} from '../tools/project.mjs';
import {install} from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(what, ...args) {
  console.log(what);
  const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

install(root, 'the dependencies');
const changed = file => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);
const built = Math.min(...['demo/workbench.js', 'src/gateway/index.js', 'custom-elements.json'].map(file => changed(`dist/${file}`)));
const sources = ['package.json', 'rollup.config.mjs', ...['src', 'components', 'demo', 'test/stories'].flatMap(folder => filesIn(folder))];
if (sources.some(file => changed(file) > built)) {
  run('Building …', 'node_modules/rollup/dist/bin/rollup', '--config', '--silent');
  run('Reading the elements …', 'tools/manifest.mjs');
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
