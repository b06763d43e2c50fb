import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {serveDemo} from '../../demo/server.mjs';

const {chromiumFlags, needBrowser} = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as {
  chromiumFlags: string[];
  needBrowser: (name: string) => string;
};
const now = Date.parse('2025-11-11T14:05:00+08:00');

/** In the page: what its card shows, as it is read. */
const shownCard = () => document.querySelector('.stage > *')?.shadowRoot?.querySelector('article')?.innerText ?? '';

describe('the workbench', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let browser: Browser;
  const trouble: string[] = [];

  before(async () => {
    demo = await serveDemo({port: 0, now});
    browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags});
    const granted = ['clipboard-read', 'clipboard-write'].map(name => ({permission: {name}, state: 'granted' as const}));
    await browser.defaultBrowserContext().setPermission(demo.url, ...granted);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  async function open(query: string, width = 1280, height = 800, page_ = 'workbench.html'): Promise<Page> {
    trouble.length = 0;
    const page = await browser.newPage();
    page.on('pageerror', error => trouble.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warn') trouble.push(message.text());
    });
    await page.setViewport({width, height});
    await page.goto(`${demo.url}/${page_}?${query}`, {waitUntil: 'networkidle0'});
    return page;
  }

  /** Tab until the element that has the focus is the wanted one, in a shadow root too: a person sees where they are. */
  async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
    for (let i = 0; i < most; i += 1) {
      await page.keyboard.press('Tab');
      const there = await page.evaluate(wanted => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.matches(wanted) ?? false;
      }, selector);
      if (there) return;
    }
    assert.fail(`no Tab leads to ${selector}`);
  }
  const until = (page: Page, words: string) => page.waitForFunction(`(${shownCard.toString()})().includes(${JSON.stringify(words)})`, {timeout: 5000});

  it('lets a person find the sold-out product in dark Arabic, change its price, hear a click and copy code, by keyboard alone', async () => {
    const page = await open('lang=en&theme=light');
    // Nothing but the keyboard from here on.
    await page.keyboard.press('/');
    await page.keyboard.type('product sold out');
    await page.keyboard.press('Enter');
    await until(page, 'Sold out');
    await tabTo(page, '.switches select');
    await page.keyboard.type('Dark');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await until(page, 'نفد');
    assert.deepEqual(await page.evaluate(() => [document.documentElement.dir, document.querySelector<HTMLElement>('.stage')?.dir]), ['rtl', 'rtl']);

    await tabTo(page, 'a[part=link]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[role=tab]');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => /hutong-open[\s\S]*"url":"https:\/\/m\.tb\.cn/.test(document.querySelector('.log')?.textContent ?? ''));
    assert.equal((await browser.pages()).filter(one => one.url().includes('tb.cn')).length, 0, 'an invented share opens nothing');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, '#panel input[aria-label=price]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('88.80');
    await until(page, '.80');

    await page.keyboard.down('Shift');
    for (let i = 0; i < 10; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'tab-controls')) break;
    }
    await page.keyboard.up('Shift');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowLeft');
    await tabTo(page, '.bar .primary');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.bar .primary')?.textContent === 'تم النسخ');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /"minor": 8880/);
    assert.deepEqual(trouble, []);

    const link = page.url();
    await page.close();
    const again = await open(link.slice(link.indexOf('?') + 1));
    await until(again, '.80');
    await again.close();
    await drawn(copied, ['نفد', '88', '.80']);
  });

  /** Runs code that was copied in a page of its own, which has the package where the code says. */
  async function drawn(code: string, words: string[]): Promise<void> {
    const server = createServer((request, response) => {
      if (request.url === '/vendor/hutong.min.js')
        void readFile('dist/hutong.min.js').then(body => response.writeHead(200, {'content-type': 'text/javascript'}).end(body));
      else response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(`<!doctype html>${code}`);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(String(error)));
      await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
      await page.waitForFunction(() => document.querySelector('hutong-card')?.shadowRoot?.querySelector('article'));
      const said = await page.evaluate(() => document.querySelector('hutong-card')?.shadowRoot?.querySelector('article')?.innerText ?? '');
      for (const word of words) assert.ok(said.includes(word), `${word} in ${said}`);
      assert.deepEqual(errors, []);
      await page.close();
    } finally {
      server.close(); // one that listens keeps the process from its end
    }
  }

  for (const [theme, width] of [
    ['light', 360],
    ['dark', 360],
    ['light', 1280],
    ['dark', 1280],
  ] as const)
    it(`has nothing that axe finds and is not wider than its window: ${theme}, ${String(width)} px, in each language of its own`, async () => {
      for (const lang of ['zh-Hans', 'en', 'ar']) {
        const page = await open(`lang=${lang}&theme=${theme}&story=product/sold out`, width);
        if (width < 1000) await page.click('header button');
        await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
        const found = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}};
          return (await axe.run()).violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
        });
        assert.deepEqual(found, [], lang);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        assert.deepEqual(trouble, []);
        await page.close();
      }
    });

  it('draws every element in every state that its list has', async () => {
    const page = await open('lang=en&theme=light');
    await page.evaluate(() => {
      for (const branch of document.querySelectorAll<HTMLElement>('.branch[aria-expanded=false]')) branch.click();
    });
    const ids = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.leaf')].map(leaf => leaf.dataset['subject'] ?? ''));
    assert.ok(ids.length > 440, String(ids.length));
    const elements = ids.filter(id => id.startsWith('hutong-'));
    for (const id of elements) {
      await page.evaluate(subject => document.querySelector<HTMLElement>(`.leaf[data-subject="${subject}"]`)?.click(), id);
      await page.waitForFunction(
        subject =>
          document.querySelector(`.leaf[data-subject="${subject}"]`)?.ariaSelected === 'true' &&
          document.querySelector<HTMLElement>('.stage')?.dataset['tag'] === subject.split('/')[0],
        {},
        id,
      );
    }
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('checks what stands on its canvas, with the checker fetched then', async () => {
    const page = await open('lang=en&theme=light');
    await page.click('#tab-axe');
    await page.click('.bar .primary');
    await page.waitForFunction(() => document.querySelector('#panel')?.textContent.includes('Nothing found'), {timeout: 10_000});
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('takes a link with nonsense in it', async () => {
    const page = await open('lang=xx&theme=&story=no/such&card={&properties=[]&width=-1&scale=9&skin=__proto__&element=script');
    await until(page, 'Gooseneck');
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('follows a payload in the playground, and its link carries it', async () => {
    const page = await open('lang=en&theme=light', 1280, 900, 'playground.html');
    await page.focus('textarea');
    await page.keyboard.type('https://b23.tv/hutong4k');
    await page.waitForFunction(() => document.querySelector('.stages')?.textContent.includes('What it answered'));
    const url = page.url();
    assert.match(url, /#payload=https%3A%2F%2Fb23\.tv%2Fhutong4k$/);
    await page.close();
    const again = await browser.newPage();
    await again.goto(url, {waitUntil: 'networkidle0'});
    await again.waitForFunction(() =>
      document.querySelector('hutong-message')?.shadowRoot?.querySelector('hutong-card')?.shadowRoot?.textContent.includes('夜走胡同'),
    );
    const stages = await again.evaluate(() => [...document.querySelectorAll('.stages h3')].map(one => one.textContent.replace(/ ·.*/, '')));
    assert.deepEqual(stages, ['Raw', 'Format', 'Links found', 'Platform', 'Fields of the card', 'Message', 'What the gateway was asked', 'What it answered']);
    await again.close();
  });
});
