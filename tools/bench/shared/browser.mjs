/** Pages that hold one contestant each, and what the browser counts in them. */
import {build} from 'esbuild';
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import UPNG from 'upng-js';
import {chromiumFlags, needBrowser} from '../../browsers.mjs';
import {root} from '../../project.mjs';
import {pictures} from '../page/cards.mjs';

const outdir = join(root, 'node_modules/.cache/bench/page');

/** Bundles pages of tools/bench/page, as a host would; `extra` are esbuild's own options. */
export const bundle = (entryPoints, extra = {}) =>
  build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['production', 'browser'],
    // `sideEffects` in package.json names files of dist/: read for the sources, it would leave every element out.
    ignoreAnnotations: true,
    define: {'process.env.NODE_ENV': '"production"'},
    tsconfig: join(root, 'tsconfig.json'),
    outdir,
    logLevel: 'error',
    ...extra,
  });

/** Entries of pages by their names. */
export const pagesOf = (...names) => names.map(name => `tools/bench/page/run-${name}.mjs`);

/** A picture with something in it to decode. */
function picture(width, height, seed) {
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1)
    pixels.set([(seed * 20 + (i % width)) & 255, (90 + seed * 10 + Math.floor(i / width)) & 255, (200 - seed * 12) & 255, 255], i * 4);
  return Buffer.from(UPNG.encode([pixels.buffer], width, height, 0));
}
const names = Array.from({length: pictures}, (_, i) => [`cover-${i}.png`, `face-${i}.png`]).flat();

const css = `html,body{margin:0;height:100%}#root{height:100vh;overflow:auto;contain:strict;background:#ededed}
.row{padding:8px 16px;content-visibility:visible}.grid{display:grid;grid-template-columns:repeat(auto-fill,292px)}`;
const html =
  name => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<div id="root"></div><script type="module" src="/${name}.js"></script></html>`;

async function serve() {
  const covers = new Map(names.map((name, i) => [name, name.startsWith('cover') ? picture(320, 320, i) : picture(64, 64, i)]));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const name = basename(pathname);
    response.setHeader('cache-control', 'max-age=3600');
    if (pathname.startsWith('/page/')) return response.setHeader('content-type', 'text/html; charset=utf-8').end(html(name));
    if (name === 'page.css') return response.setHeader('content-type', 'text/css').end(css);
    if (covers.has(name)) return response.setHeader('content-type', 'image/png').end(covers.get(name));
    readFile(join(outdir, name)).then(
      body => response.setHeader('content-type', 'text/javascript').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

/** A browser and its server. `open(name)` gives a page of a context of its own: in a tab behind another nothing comes into view. */
export async function launch() {
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: [...chromiumFlags, '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--enable-precise-memory-info'],
    defaultViewport: {width: 600, height: 900},
    protocolTimeout: 300_000,
  });

  async function open(name, viewport) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    if (viewport) await tab.setViewport(viewport);
    const thrown = [];
    tab.on('pageerror', error => thrown.push(error));
    await tab.goto(`${server.origin}/page/${name}`);
    await tab.waitForFunction('globalThis.bench').catch(error => {
      throw thrown[0] ?? error;
    });
    const devtools = await tab.createCDPSession();
    // The main thread's own time: other processes cannot add to it.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await devtools.send('HeapProfiler.enable');
    return {
      tab,
      devtools,
      /** Calls `bench[name]` in the page. */
      call: async (name, ...args) => {
        const answer = await tab.evaluate((name, args) => globalThis.bench[name](...args), name, args);
        if (thrown.length > 0) throw thrown[0];
        return answer;
      },
      close: () => context.close(),
    };
  }
  return {
    origin: server.origin,
    pictures: names.map(name => `${server.origin}/${name}`),
    version: async () => (await browser.version()).replace('HeadlessChrome', 'Chromium').replace('Chrome/', 'Chromium/'),
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Milliseconds of the main thread until now. */
export async function spent({devtools}) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({name, value}) => [name, value * 1000]));
  return {total: of.TaskDuration, script: of.ScriptDuration, style: of.RecalcStyleDuration, layout: of.LayoutDuration};
}
export const between = (before, after) => Object.fromEntries(Object.keys(before).map(key => [key, after[key] - before[key]]));

export const collect = async ({devtools}) => {
  for (let i = 0; i < 3; i += 1) await devtools.send('HeapProfiler.collectGarbage');
};
/** Bytes of JavaScript's heap and nodes, when all that can be let go is. */
export async function held(page) {
  await collect(page);
  const {usedSize, embedderHeapUsedSize = 0} = await page.devtools.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await page.devtools.send('Memory.getDOMCounters');
  return {heap: usedSize, dom: embedderHeapUsedSize, nodes, listeners: jsEventListeners};
}
