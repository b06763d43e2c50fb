/** `npm run storybook:test`: builds Storybook and opens each of its stories and pages in Chromium: no error, something drawn, nothing that axe finds. */
/* global document, window, requestAnimationFrame -- what runs in the page */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {folder, prepare, storybook} from './prepare.mjs';

await prepare();
const built = await storybook(['build', '--output-dir', 'dist'], 'pipe');
if (built.code !== 0) {
  console.log(`${built.said}\n0 passed, 1 failed`);
  process.exit(1);
}

const {default: puppeteer} = await import('puppeteer-core');
const {chromiumFlags, needBrowser} = await import('../../tools/browsers.mjs');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://127.0.0.1');
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  readFile(join(folder, 'dist', pathname)).then(
    body => response.writeHead(200, {'content-type': types[extname(pathname)] ?? 'application/octet-stream'}).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const entries = Object.values(JSON.parse(await readFile(join(folder, 'dist/index.json'), 'utf8')).entries);

/** Each story once as a Chinese page shows it, once dark and from right to left. */
const settings = ['theme:light;lang:zh-Hans', 'theme:dark;lang:ar'];
/** Its state is that nothing is drawn. */
const empty = 'elements-hutong-composer-preview--no-share';

/** In the page: draws a story, lets the accessibility addon look at it, and says what is wrong. */
async function openStory(id, isEmpty) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const troubles = await new Promise(resolve => {
    const ends = {
      storyMissing: () => ['there is no such story'],
      storyErrored: ({title, description}) => [`${title} ${description}`],
      storyThrewException: ({message}) => [message],
      storyFinished({reporters}) {
        const {result} = reporters.find(({type}) => type === 'a11y') ?? {};
        if (!(result?.passes?.length > 0)) return [`axe did not look at it: ${result?.error ?? 'no report'}`];
        return result.violations.flatMap(one => one.nodes.map(({html, failureSummary}) => `axe, ${one.id}: ${html.slice(0, 160)} ${failureSummary}`));
      },
    };
    const heard = Object.entries(ends).map(([name, said]) => [name, event => end(said(event))]);
    const end = found => {
      for (const [name, hear] of heard) channel.off(name, hear);
      resolve(found);
    };
    for (const [name, hear] of heard) channel.on(name, hear);
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  });
  // A host may have no box of its own: what counts is what it holds.
  const isSeen = element => element.getBoundingClientRect().height > 0 || [...(element.shadowRoot?.children ?? []), ...element.children].some(isSeen);
  const element = document.querySelector('#storybook-root > .stage > :defined');
  if (!element || isSeen(element) === isEmpty) troubles.push(isEmpty ? 'something is drawn' : 'nothing is drawn');
  return troubles;
}

/** In the page: waits until each of its stories stands in a page of documents. */
async function readDocs(count) {
  const stages = () => document.querySelectorAll('.docs-story .stage > :defined').length;
  for (let i = 0; stages() < count && i < 600; i += 1) await new Promise(resolve => requestAnimationFrame(resolve));
  const rows = document.querySelectorAll('.docblock-argstable-body tr').length;
  return [...(stages() < count ? [`${stages()} of its ${count} stories are there`] : []), ...(rows === 0 ? ['its table is empty'] : [])];
}

let passed = 0;
let failed = 0;
async function openAll(browser, globals) {
  // A window for each: in a tab behind another nothing comes into view.
  const page = await (await browser.createBrowserContext()).newPage();
  let troubles = [];
  page.on('pageerror', error => troubles.push(String(error)));
  page.on('console', message => ['error', 'warn'].includes(message.type()) && troubles.push(`${message.text()} ${message.location().url ?? ''}`));
  page.on('requestfailed', request => troubles.push(`${request.failure().errorText} ${request.url()}`));
  page.on('response', response => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`));
  const go = query => page.goto(`${base}/iframe.html?${new URLSearchParams({...query, globals})}`);
  const check = async (id, look) => {
    troubles = [];
    const found = await look().catch(error => [String(error)]);
    // One of the states is that a picture cannot be had.
    const told = [...found, ...troubles].filter(one => !one.includes('/no-such-picture.png'));
    if (told.length === 0) passed += 1;
    else failed += 1;
    if (told.length > 0) console.log(`✗ ${id} (${globals})\n    ${told.join('\n    ')}`);
  };
  // Without a story: one that is left while it is looked at makes Storybook load its page anew.
  await go({});
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.ready().then(() => true));
  const stories = entries.filter(({type}) => type === 'story');
  for (const {id} of stories) await check(id, () => page.evaluate(openStory, id, id === empty));
  for (const {id, title} of entries.filter(({type}) => type === 'docs'))
    await check(id, async () => {
      await go({id, viewMode: 'docs'});
      return page.evaluate(readDocs, stories.filter(story => story.title === title).length);
    });
}

const browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: [...chromiumFlags, '--force-prefers-reduced-motion']});
try {
  await Promise.all(settings.map(globals => openAll(browser, globals)));
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
