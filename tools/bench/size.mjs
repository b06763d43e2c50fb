/** `npm run bench -- size`: what a page loads first, against what it would load of others to draw anything at all. */
import {build} from 'esbuild';
import {existsSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {budgets} from '../budgets.mjs';
import {root} from '../project.mjs';
import {folder, needBaselines} from './shared/baselines.mjs';
import {report, row} from './shared/report.mjs';

if (!existsSync(join(root, 'dist/hutong.min.js'))) spawnSync(process.execPath, ['tools/build.mjs', '--silent'], {cwd: root, stdio: 'inherit'});
needBaselines();
const others = {
  'React 19': `import {createElement} from 'react'; import {createRoot} from 'react-dom/client'; globalThis.used = [createElement, createRoot];`,
  'Vue 3': `import {createApp, h} from 'vue'; globalThis.used = [createApp, h];`,
  'Adaptive Cards': `import {AdaptiveCard} from 'adaptivecards'; globalThis.used = AdaptiveCard;`,
};
const kib = bytes => [bytes / 1024];
const table = [];
for (const {name, limit, size} of budgets)
  table.push(row('first load, brotli', name, kib((await size()).bytes), {unit: 'KiB', most: Number((limit / 1024).toFixed(2))}));
for (const [name, contents] of Object.entries(others)) {
  const {
    outputFiles: [{contents: code}],
  } = await build({
    stdin: {contents, resolveDir: folder},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    write: false,
    logLevel: 'error',
  });
  table.push(row('first load, brotli', name, kib(brotliCompressSync(code).length), {unit: 'KiB'}));
}
process.exitCode = report('size', 'What is loaded first', table) ? 0 : 1;
