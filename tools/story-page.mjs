/** The page that draws stories from test/stories/, for contact sheets and for the pictures of the kinds. */
/* global document, window, requestAnimationFrame -- what runs in the page */
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {root} from './project.mjs';

/** From packages of exact versions, so that every machine draws the same letters. */
const fonts = ['inter', 'noto-sans-arabic', 'noto-sans-sc', 'noto-emoji', 'noto-sans-mono'];
const letters = "'Inter Variable', 'Noto Sans Arabic Variable', 'Noto Sans SC Variable', 'Noto Emoji Variable'";
const style = `
  :root { color-scheme: light; background: #ededed; font: 11px/16px ${letters}; --hutong-font: ${letters}; color: #0009; }
  :root[data-theme='dark'] { color-scheme: dark; background: #111; color: #fff9; }
  /* What the cards ask for in their codes. */
  @font-face { font-family: 'SF Mono'; font-weight: 100 900; src: url(/fonts/noto-sans-mono/files/noto-sans-mono-latin-wght-normal.woff2); unicode-range: U+0-2FF; }
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
const links = fonts.map(font => `<link rel="stylesheet" href="/fonts/${font}/index.css">`).join('');
const html = `<!doctype html><meta charset="utf-8">${links}<style>${style}</style><body><script type="module" src="/js/sheet.js"></script>`;

let plain = false;
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
  else if (/^\/fonts\/[\w-]+\/(?:index\.css|files\/[\w-]+\.woff2)$/.test(pathname))
    void file(pathname.endsWith('.css') ? 'text/css' : 'font/woff2', pathname.replace('/fonts', 'node_modules/@fontsource-variable'));
  else if (/^\/pictures\/[\w-]+\.svg$/.test(pathname))
    void (plain ? flat(`demo${pathname}`).then(svg => answer('image/svg+xml', svg)) : file('image/svg+xml', `demo${pathname}`));
  else response.writeHead(404).end();
});

/** A picture of the same shape in two plain colours: what is compared is the card, and plain colours take no room. */
async function flat(path) {
  const svg = await readFile(join(root, path), 'utf8');
  const [head] = /<svg[^>]*>/.exec(svg) ?? [''];
  return `${head}<rect width="100%" height="100%" fill="#c8b48c"/><rect width="50%" height="50%" fill="#5a8c78"/><rect x="50%" y="50%" width="50%" height="50%" fill="#5a8c78"/></svg>`;
}

/** Serves it; with `flat`, pictures without detail. @returns {Promise<{url: string, close(): void}>} */
export async function serveStories(options = {}) {
  plain = options.flat === true;
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

/** Opens the page that `query` asks for (see test/stories/sheet.ts), every card of it drawn; `height` is that of the whole. */
export async function openStories(browser, url, query, {width, deviceScaleFactor = 1}) {
  const page = await browser.newPage();
  // A question that is never answered is not given up either, however long the machine takes to draw.
  await page.evaluateOnNewDocument(() => {
    const wait = window.setTimeout;
    window.setTimeout = (then, ms, ...rest) => (ms >= 2000 ? 0 : wait(then, ms, ...rest));
    AbortSignal.timeout = () => new AbortController().signal;
  });
  page.on('pageerror', error => {
    throw error;
  });
  page.on('console', message => {
    if (message.type() === 'warn') console.warn(message.text());
  });
  // Tall enough that every card is in view: those below the fold would not ask.
  await page.setViewport({width, height: Math.floor(16_000 / deviceScaleFactor), deviceScaleFactor});
  await page.goto(`${url}/?${new URLSearchParams(query)}`, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() => window.drawn !== undefined);
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) {
      await Promise.all(window.drawn.map(card => card.updateComplete));
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    // A picture that cannot be had leaves its place when it is told so, which may be long after the answer.
    const waits = () => window.drawn.some(card => [...card.shadowRoot.querySelectorAll('img')].some(img => !img.complete || img.naturalWidth === 0));
    for (let i = 0; waits() && i < 200; i += 1) await new Promise(resolve => requestAnimationFrame(resolve));
    await Promise.all(window.drawn.map(card => card.updateComplete));
    // A font comes once its letters are wanted.
    do await document.fonts.ready;
    while (document.fonts.status !== 'loaded');
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom + 20));
  return {page, height};
}
