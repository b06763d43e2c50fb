/** `npm run screenshots`: takes the pictures of docs/images/ from the demo, its clock stopped. They are ours to look at before they are committed. */
/* global document, FontFace, innerHeight, requestAnimationFrame -- what runs in the page */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from './browsers.mjs';
import {root} from './project.mjs';

// Double 11, five past two in the afternoon in Beijing: for the server's dates and the page's.
process.env.TZ = 'Asia/Shanghai';
const now = Date.parse('2025-11-11T14:05:00+08:00');
const most = 400_000;

/** What is taken: the page's address, its window, and the row that stands at the chat's top. */
const shots = [
  {file: 'chat-light-zh.png', query: 'lang=zh&theme=light', width: 1280, height: 1220, scale: 2, top: 1},
  {file: 'chat-dark-en.png', query: 'lang=en&theme=dark', width: 390, height: 1640, scale: 2, top: 13},
];

const font = (await readFile(join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'))).toString('base64');
const {serveDemo} = await import('../demo/server.mjs');
const demo = await serveDemo({port: 0, now});
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: [...chromiumFlags, '--hide-scrollbars', '--force-prefers-reduced-motion'],
});
try {
  await mkdir(join(root, 'docs/images'), {recursive: true});
  for (const shot of shots) await take(shot);
} finally {
  await browser.close();
  await demo.close();
}

async function take({file, query, width, height, scale, top}) {
  const page = await browser.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  await page.emulateTimezone('Asia/Shanghai');
  await page.setViewport({width, height, deviceScaleFactor: scale});
  await page.goto(`${demo.url}/?${query}`, {waitUntil: 'networkidle0'});
  await page.evaluate(setInType, font, file.includes('-zh') ? 'U+0-2FF' : 'U+0-24FF');
  await page.evaluate(scrollTo, top);
  await page.waitForNetworkIdle({idleTime: 800});
  await page.evaluate(settled);
  const path = join(root, 'docs/images', file);
  const png = await page.screenshot();
  await page.close();
  const bytes = await reduce(png, path);
  console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
  if (bytes > most) throw new Error(`\`${file}\` has ${bytes} bytes: at most ${most}`);
}

/** 256 colours: a third of the bytes, and the eye does not miss the others. */
async function reduce(png, path) {
  const {default: upng} = await import('upng-js');
  const image = upng.decode(png);
  const reduced = Buffer.from(upng.encode([upng.toRGBA8(image)[0]], image.width, image.height, 256));
  await writeFile(path, reduced);
  return reduced.length;
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
