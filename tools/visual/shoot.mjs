/** Draws the stories of each kind, in each setting that is compared, and tells where each story stands. */
/* global CSSStyleSheet, document, requestAnimationFrame, window -- what runs in the page */
import puppeteer from 'puppeteer-core';
import {register} from 'node:module';
import upng from 'upng-js';
import {chromiumFlags, needBrowser} from '../browsers.mjs';
import {openStories, serveStories} from '../story-page.mjs';

register('../ts-hooks.mjs', import.meta.url);
const {stageAt, stories} = await import('../../test/stories/index.ts');

export const kinds = [...new Set(stories(stageAt('/')).map(({kind}) => kind))];
const langs = ['zh-Hans', 'ar'];
const widths = ['260', '360'];
const themes = ['light', 'dark'];

/** Letters and colours as they are on a machine without a screen, whatever this one has. */
const sameEverywhere = [
  '--hide-scrollbars',
  '--force-prefers-reduced-motion',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/**
 * One sheet after the other: `{name, width, height, pixels, boxes}`, RGBA, and the box of each story by its state.
 *
 * @param {{kinds?: string[], langs?: string[], widths?: string[], themes?: string[], style?: string}} wanted `style`: CSS that every card gets on top of its own, to see it found.
 */
export async function* shoot({kinds: only = kinds, style = '', ...wanted} = {}) {
  const server = await serveStories({flat: true});
  const browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: [...chromiumFlags, ...sameEverywhere]});
  try {
    for (const kind of only)
      for (const lang of wanted.langs ?? langs)
        for (const width of wanted.widths ?? widths) {
          const {page, height} = await openStories(browser, server.url, {kinds: kind, lang, width}, {width: 1640});
          const boxes = await page.evaluate(boxesOf, style);
          for (const theme of wanted.themes ?? themes) {
            await page.evaluate(setTheme, theme);
            const png = upng.decode(await page.screenshot({clip: {x: 0, y: 0, width: 1640, height}, captureBeyondViewport: true}));
            const pixels = fewColours(upng.toRGBA8(png)[0]);
            yield {name: `${kind}-${lang}-${width}-${theme}`, width: png.width, height: png.height, pixels, boxes};
          }
          await page.close();
        }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Sixteen steps of each colour, the finest near black and near white, where surfaces differ least: a third of the bytes. */
const steps = Uint8Array.from({length: 256}, (_, value) => {
  const step = Math.round((Math.acos(1 - value / 127.5) / Math.PI) * 15);
  return Math.round((1 - Math.cos((step / 15) * Math.PI)) * 127.5);
});
const fewColours = pixels => new Uint8Array(pixels).map(value => steps[value]);

/** The version of the browser that draws them: another may draw the same page a little otherwise. */
export async function browserVersion() {
  const browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags});
  const version = await browser.version();
  await browser.close();
  return /\d+/.exec(version)?.[0] ?? version;
}

/** In the page: `[left, top, width, height]` of each card with its tail, by its story's state. */
async function boxesOf(style) {
  if (style) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    for (const card of window.drawn) card.shadowRoot.adoptedStyleSheets.push(sheet);
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  const tail = 8;
  return Object.fromEntries(
    [...document.querySelectorAll('figure')].map(figure => {
      const {left, top, right, bottom} = figure.lastElementChild.getBoundingClientRect();
      const [x, y] = [Math.floor(left) - tail, Math.floor(top)];
      return [figure.firstElementChild.textContent.replace(/^[^:]*: /, ''), [x, y, Math.ceil(right) + tail - x, Math.ceil(bottom) - y]];
    }),
  );
}

/** In the page: the cards follow it. */
async function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
