/**
 * `npm run bench -- list`: `<hutong-message-list>` against a window of rows written by hand, whose rows are copies of
 * what `<hutong-message>` draws: the same DOM with nothing behind it.
 */
/* global bench -- of the page */
import {build} from 'esbuild';
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from '../browsers.mjs';
import {root} from '../project.mjs';
import {report, row} from './shared/report.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const outdir = join(root, 'node_modules/.cache/bench/list');
await build({
  entryPoints: {list: join(root, 'tools/bench/page/list.mjs')},
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  conditions: ['production', 'browser'],
  // `sideEffects` in package.json names files of dist/: read for the sources, it would leave every element out.
  ignoreAnnotations: true,
  tsconfig: join(root, 'tsconfig.json'),
  outdir,
  logLevel: 'error',
});
const page = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>list</title><link rel="icon" href="data:,">
<style>body{margin:0}#box{height:900px;width:600px}.by-hand{height:100%;overflow:hidden auto;background:#ededed}</style>
<div id="box"></div><script type="module" src="/list.js"></script></html>`;
const server = createServer((request, response) => {
  const name = basename(new URL(request.url, 'http://localhost').pathname);
  if (name === '') return response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  readFile(join(outdir, name)).then(
    body => response.setHeader('content-type', 'text/javascript').end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${server.address().port}/`;
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: [...chromiumFlags, '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--enable-precise-memory-info'],
  defaultViewport: {width: 600, height: 900},
  protocolTimeout: 300_000,
});

async function open() {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.on('pageerror', error => {
    throw error;
  });
  await tab.setRequestInterception(true);
  tab.on('request', request =>
    request.url().startsWith(url) || request.url().startsWith('data:')
      ? request.continue()
      : request.respond({
          status: 200,
          contentType: 'image/gif',
          headers: {'cache-control': 'max-age=3600'},
          body: Buffer.from('R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'),
        }),
  );
  await tab.goto(url);
  await tab.waitForFunction('globalThis.bench');
  await tab.evaluate(() => bench.ready());
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  return {tab, devtools, close: () => context.close()};
}
const metrics = async ({devtools}) => Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]));
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

async function fling(name) {
  const view = await open();
  await view.tab.evaluate(name => bench.mount(name, 5000, 200), name);
  const before = await metrics(view);
  const result = await view.tab.evaluate(() => bench.fling(2500));
  const after = await metrics(view);
  const cost = key => (1000 * (after[key] - before[key])) / result.frames;
  await view.close();
  return {...result, cpu: cost('TaskDuration'), script: cost('ScriptDuration'), style: cost('RecalcStyleDuration'), layout: cost('LayoutDuration')};
}
const flings = {ours: [], byHand: []};
for (let round = 0; round < rounds; round++) for (const name of round % 2 ? ['byHand', 'ours'] : ['ours', 'byHand']) flings[name].push(await fling(name));
for (const [name, results] of Object.entries(flings)) {
  const of = key => median(results.map(result => result[key]));
  console.log(
    name,
    Object.fromEntries(['cpu', 'script', 'style', 'layout', 'frames', 'waited', 'blank', 'rows'].map(key => [key, Number(of(key).toFixed(2))])),
    results[0].oldest,
  );
}
console.log('each', flings.ours.map(({cpu, frames}, i) => ((cpu * frames) / (flings.byHand[i].cpu * flings.byHand[i].frames)).toFixed(2)).join(' '));
const ratio = median(flings.ours.map(({cpu}, i) => (cpu * flings.ours[i].frames) / (flings.byHand[i].cpu * flings.byHand[i].frames)));
const perTrip = name => flings[name].map(({cpu, frames}) => cpu * frames);
report('list', 'A trip to the oldest of 5,000 messages: main-thread CPU', [
  row('5,000 messages', 'window by hand', perTrip('byHand'), {base: perTrip('byHand')}),
  row('5,000 messages', 'hutong', perTrip('ours'), {base: perTrip('byHand'), most: 1.25}),
]);

/** What the browser itself counts, when everything that can be let go is. */
async function counted({devtools}) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await devtools.send('Memory.getDOMCounters');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  return {nodes, listeners: jsEventListeners, heap: usedSize};
}

let failed = 0;
const check = (words, good) => {
  if (!good) failed += 1;
  console.log(`${good ? '✓' : '✗'} ${words}`);
};
check('CPU of the trip at most 1.25 of the window by hand', ratio <= 1.25);
check(
  'no blank line but while a page is awaited, and the oldest message reached',
  flings.ours.every(({blank, oldest}) => blank === 0 && oldest === flings.byHand[0].oldest),
);

const mounted = async count => {
  const view = await open();
  await view.tab.evaluate(count => bench.mount('ours', count, count), count);
  return view;
};
const few = await mounted(1000);
const {nodes: at1000} = await counted(few);
await few.close();
const many = await mounted(100_000);
const {nodes: at100000} = await counted(many);
check(
  `nodes with 100,000 messages ${at100000}, with 1,000 ${at1000}: within 2 %, at most 12,000`,
  Math.abs(at100000 / at1000 - 1) <= 0.02 && at100000 <= 12_000,
);
const shift = await many.tab.evaluate(() => bench.shifted(500));
check(`500 messages before and 500 behind move the reader by ${shift} px, at most 1`, shift <= 1);
const {frames} = await many.tab.evaluate(() => bench.jump(50_000));
check(`the 50,000th message stands after ${frames} frames, at most 10`, frames <= 10);
await many.tab.evaluate(() => bench.pass(200, 10_000, 200, 50));
const warm = await counted(many);
await many.tab.evaluate(() => bench.pass(10_050, 100_000, 200, 50));
const end = await counted(many);
check(
  `after 100,000 messages through a window of 200: nodes ${warm.nodes} → ${end.nodes}, listeners ${warm.listeners} → ${end.listeners}, heap ${((end.heap - warm.heap) / 1e6).toFixed(2)} MB more, at most 1`,
  end.nodes === warm.nodes && end.listeners === warm.listeners && end.heap - warm.heap < 1e6,
);
await many.close();
await browser.close();
server.close();
process.exitCode = failed > 0 ? 1 : 0;
