/**
 * `npm run sheets [-- --lang=ar --theme=dark --width=200 --scale=2 KIND…]`: contact sheets of every story, to docs/sheets/, to
 * be looked at beside the design. Each option narrows what is drawn; without any there are some 140 sheets.
 */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, needBrowser} from './browsers.mjs';
import {root} from './project.mjs';
import {openStories, serveStories} from './story-page.mjs';

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

const stories = await serveStories();
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
  stories.close();
}

async function take({group, kinds, ...setting}) {
  const {page, height} = await openStories(browser, stories.url, {...setting, kinds: kinds.join(',')}, {width: 1640});
  const name = `${group}-${setting.lang}-${setting.theme}-${setting.width}-x${setting.scale}.png`;
  await page.screenshot({path: join(root, 'docs/sheets', name), clip: {x: 0, y: 0, width: 1640, height}, captureBeyondViewport: true});
  await page.close();
  console.log(name);
}
