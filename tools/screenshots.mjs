/**
 * `npm run screenshots [-- chat|kinds]`: takes the pictures of docs/images/, of the demo, its clock stopped, and of each kind's
 * stories. They are ours to look at before they are committed.
 */
/* global document, FontFace, innerHeight, requestAnimationFrame -- what runs in the page */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {register} from 'node:module';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from './browsers.mjs';
import {root} from './project.mjs';
import {openStories, serveStories} from './story-page.mjs';

// Double 11, five past two in the afternoon in Beijing: for the server's dates and the page's.
process.env.TZ = 'Asia/Shanghai';
const now = Date.parse('2025-11-11T14:05:00+08:00');

/** What is taken: the page's address, its window, and the row that stands at the chat's top. */
const shots = [
  {file: 'chat-light-zh.png', query: 'lang=zh&theme=light', width: 1280, height: 1220, scale: 2, top: 1},
  {file: 'chat-dark-en.png', query: 'lang=en&theme=dark', width: 390, height: 1640, scale: 2, top: 13},
];

const font = (await readFile(join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'))).toString('base64');
const wanted = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: [...chromiumFlags, '--hide-scrollbars', '--force-prefers-reduced-motion'],
});
try {
  await mkdir(join(root, 'docs/images/kinds'), {recursive: true});
  if (wanted.length === 0 || wanted.includes('chat')) await takeChat();
  if (wanted.length === 0 || wanted.includes('kinds')) await takeKinds();
} finally {
  await browser.close();
}

async function takeChat() {
  const {serveDemo} = await import('../demo/server.mjs');
  const demo = await serveDemo({port: 0, now});
  for (const shot of shots) await take(demo.url, shot);
  await demo.close();
}

/** Each kind in its two frames, side by side. */
async function takeKinds() {
  register('./ts-hooks.mjs', import.meta.url);
  const {stageAt, stories} = await import('../test/stories/index.ts');
  const page = await serveStories();
  for (const kind of new Set(stories(stageAt('/')).map(story => story.kind))) {
    const query = {lang: 'en', kinds: kind, states: 'complete,compact'};
    const {page: drawn, height} = await openStories(browser, page.url, query, {width: 580, deviceScaleFactor: 1.5});
    const png = await drawn.screenshot({clip: {x: 0, y: 0, width: 580, height}});
    await drawn.close();
    await keep(`kinds/${kind}.png`, png, 80_000);
  }
  page.close();
}

async function take(url, {file, query, width, height, scale, top}) {
  const page = await browser.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  await page.emulateTimezone('Asia/Shanghai');
  await page.setViewport({width, height, deviceScaleFactor: scale});
  await page.goto(`${url}/?${query}`, {waitUntil: 'networkidle0'});
  await page.evaluate(setInType, font, file.includes('-zh') ? 'U+0-2FF' : 'U+0-24FF');
  await page.evaluate(scrollTo, top);
  await page.waitForNetworkIdle({idleTime: 800});
  await page.evaluate(settled);
  const png = await page.screenshot();
  await page.close();
  await keep(file, png, 400_000);
}

/** Writes it in 256 colours: a third of the bytes, and the eye does not miss the others. */
async function keep(file, png, most) {
  const {default: upng} = await import('upng-js');
  const image = upng.decode(png);
  const reduced = Buffer.from(upng.encode([upng.toRGBA8(image)[0]], image.width, image.height, 256));
  console.log(`${file}: ${Math.round(reduced.length / 1000)} kB`);
  if (reduced.length > most) throw new Error(`\`${file}\` has ${reduced.length} bytes: at most ${most}`);
  await writeFile(join(root, 'docs/images', file), reduced);
}

/** In the page: the same letters on every machine. Han comes from the machine's own Noto Sans CJK. */
async function setInType(font, unicodeRange) {
  const bytes = Uint8Array.from(atob(font), letter => letter.charCodeAt(0));
  document.fonts.add(await new FontFace('Shot', bytes, {weight: '100 900', unicodeRange}).load());
  document.documentElement.style.setProperty('--hutong-font', "Shot, 'Noto Sans CJK SC', sans-serif");
}

/** In the page: puts a row of the chat at its top. */
function scrollTo(top) {
  const chat = document.querySelector('.chat');
  const row = chat?.querySelector('.rows')?.children[top];
  if (row) chat.scrollTop = row.offsetTop - chat.offsetTop;
}

/** In the page: waits until no card in view is being filled in and every picture in view is there. */
async function settled() {
  const cards = () => [...document.querySelectorAll('hutong-message')].flatMap(message => [...message.renderRoot.querySelectorAll('hutong-card')]);
  const pictures = () => cards().flatMap(card => [...card.renderRoot.querySelectorAll('img')]);
  const seen = element => {
    const {top, bottom} = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  for (let i = 0; i < 200; i += 1) {
    const waiting = cards().some(card => seen(card) && card.renderRoot.querySelector('.blk'));
    if (!waiting && pictures().every(image => !seen(image) || image.complete)) break;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await Promise.all(
    pictures()
      .filter(seen)
      .map(image => image.decode().catch(() => undefined)),
  );
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
