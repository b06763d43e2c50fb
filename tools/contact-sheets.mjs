/**
 * `npm run sheets [-- --lang=ar --theme=dark --width=200 --scale=2 KIND…]`: contact sheets of every story, to docs/sheets/, to
 * be looked at beside the design. Each option narrows what is drawn; without any there are some 140 sheets.
 */
/* global document, window, requestAnimationFrame -- what runs in the page */
import {build} from 'esbuild';
import {mkdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from './browsers.mjs';
import {root} from './project.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    lang: {type: 'string', multiple: true, default: ['zh-Hans', 'en', 'ar']},
    theme: {type: 'string', multiple: true, default: ['light', 'dark']},
    width: {type: 'string', multiple: true, default: ['200', '260', '360']},
    scale: {type: 'string', multiple: true, default: ['1', '2']},
  },
});
/** Kinds that are compared with one another share a sheet. */
const groups =
  positionals.length > 0
    ? {[positionals.join('-')]: positionals}
    : {
        shopping: ['product', 'shop', 'coupon', 'token'],
        watching: ['video', 'livestream'],
        reading: ['article', 'note', 'collection', 'image', 'link'],
        chatting: ['music', 'mini-program', 'file', 'location', 'profile', 'app', 'document', 'meeting'],
      };

const style = `
  :root { color-scheme: light; background: #ededed; font: 11px/16px Sheet, 'Noto Sans CJK SC', sans-serif; --hutong-font: Sheet, 'Noto Sans CJK SC', sans-serif; color: #0009; }
  :root[data-theme='dark'] { color-scheme: dark; background: #111; color: #fff9; }
  @font-face { font-family: Sheet; font-weight: 100 900; src: url(/inter.woff2); unicode-range: U+0-2FF, U+2000-206F; }
  body { display: flex; flex-flow: row wrap; align-items: start; gap: 20px; margin: 20px; }
  figure { margin: 0; inline-size: var(--hutong-card-width); }
  figcaption { direction: ltr; text-align: start; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;
const {outputFiles} = await build({
  entryPoints: {sheet: join(root, 'test/stories/sheet.ts')},
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir: '/js',
  write: false,
  // `sideEffects` names files of dist/: read for the sources, it would say that no element need be defined.
  ignoreAnnotations: true,
  absWorkingDir: root,
  logLevel: 'error',
});
const scripts = new Map(outputFiles.map(({path, contents}) => [path.slice(path.indexOf('/js/')), contents]));
const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script type="module" src="/js/sheet.js"></script>`;

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://127.0.0.1');
  const answer = (type, body) => response.writeHead(200, {'content-type': type}).end(body);
  const file = (type, path) =>
    readFile(join(root, path)).then(
      body => answer(type, body),
      () => response.writeHead(404).end(),
    );
  if (pathname === '/') answer('text/html', html);
  else if (scripts.has(pathname)) answer('text/javascript', scripts.get(pathname));
  else if (pathname === '/inter.woff2') void file('font/woff2', 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  else if (/^\/pictures\/[\w-]+\.svg$/.test(pathname)) void file('image/svg+xml', `demo${pathname}`);
  else response.writeHead(404).end();
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: [...chromiumFlags, '--hide-scrollbars', '--force-prefers-reduced-motion'],
});
try {
  await mkdir(join(root, 'docs/sheets'), {recursive: true});
  for (const lang of values.lang)
    for (const theme of values.theme)
      for (const width of values.width)
        for (const scale of values.scale) for (const [group, kinds] of Object.entries(groups)) await take({lang, theme, width, scale, group, kinds});
} finally {
  await browser.close();
  server.close();
}

async function take({group, kinds, ...setting}) {
  const page = await browser.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  page.on('console', message => {
    if (message.type() === 'warn') console.warn(message.text());
  });
  // Tall enough that every card is in view: those below the fold would not ask.
  await page.setViewport({width: 1640, height: 16_000});
  await page.goto(`http://127.0.0.1:${server.address().port}/?${new URLSearchParams({...setting, kinds: kinds.join(',')})}`, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() => window.drawn !== undefined);
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) {
      await Promise.all(window.drawn.map(card => card.updateComplete));
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    await document.fonts.ready;
  });
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom + 20));
  const name = `${group}-${setting.lang}-${setting.theme}-${setting.width}-x${setting.scale}.png`;
  await page.screenshot({path: join(root, 'docs/sheets', name), clip: {x: 0, y: 0, width: 1640, height}, captureBeyondViewport: true});
  await page.close();
  console.log(name);
}
