import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {serveDemo} from '../../demo/server.mjs';
import {stageAt, stories} from '../stories/index.js';

const {chromiumFlags, needBrowser} = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as {
  chromiumFlags: string[];
  needBrowser: (name: string) => string;
};
const now = Date.parse('2025-11-11T14:05:00+08:00');
const taobao =
  '【淘宝】7天无理由退货 https://e.tb.cn/h.gKettle650?tk=kYb2WqL9mPa CZ321 「山间手冲壶 650ml 细口不锈钢」\n点击链接直接打开 或者 淘宝搜索直接打开';
const douyinLive =
  '7- #在抖音，记录美好生活#【桃子的梳妆台】正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ https://v.douyin.com/iTaoziLive/ 3@1.com :8pm';
const unknownToGateway = '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃分享壶套装 V60 滤杯」\n点击链接直接打开';
const store = (origin: string) =>
  `<msg><appmsg appid="" sdkver="0"><title>当前微信版本不支持展示该内容，请升级至最新版本。</title><type>82</type><finderLiveProductShare><productId>10000123456789</productId><productTitle>赣南脐橙 5 斤</productTitle><coverUrl>${origin}/pictures/p-oranges.svg</coverUrl><marketPrice>3990</marketPrice><sellingPrice>2990</sellingPrice><platformName>溪口农场</platformName></finderLiveProductShare></appmsg></msg>`;

/** The last message's card, as it stands: how high it is, what it says, and whether anything is still missing. */
interface Seen {
  height: number;
  frame: 'rich' | 'compact';
  text: string;
  picture: boolean;
  waiting: boolean;
}

/** In the page. */
function look(): Seen | undefined {
  const card = [...document.querySelectorAll('hutong-message')].at(-1)?.shadowRoot?.querySelector('hutong-card');
  const root = card?.shadowRoot;
  if (!card || !root?.querySelector('article')) return undefined;
  const picture = root.querySelector<HTMLImageElement>('.cover img.pic');
  return {
    height: card.getBoundingClientRect().height,
    frame: root.querySelector('.cover') ? 'rich' : 'compact',
    text: root.querySelector('article')?.innerText ?? '',
    picture: picture !== null && picture.complete && picture.naturalWidth > 0,
    waiting: root.querySelector('.blk') !== null,
  };
}

describe('the demo', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let browser: Browser;
  const trouble: string[] = [];

  before(async () => {
    demo = await serveDemo({port: 0, now});
    browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  async function open(query: string, width = 390, height = 844): Promise<Page> {
    trouble.length = 0;
    const page = await browser.newPage();
    page.on('pageerror', error => trouble.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warn') trouble.push(message.text());
    });
    await page.setViewport({width, height});
    await page.goto(`${demo.url}/?${query}`, {waitUntil: 'networkidle0'});
    return page;
  }

  /** Sends a payload; answers what stood at the first paint, and what stands once nothing is waited for. */
  async function send(page: Page, payload: string): Promise<{first: Seen; full: Seen; heights: number[]}> {
    const count = await page.evaluate(() => document.querySelectorAll('hutong-message').length);
    await page.evaluate(text => {
      const box = document.querySelector('textarea');
      if (box) box.value = text;
    }, payload);
    const started = performance.now();
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.querySelector('form')?.requestSubmit());
    await page.waitForFunction(n => document.querySelectorAll('hutong-message').length > n, {polling: 'raf'}, count);
    const heights: number[] = [];
    let first: Seen | undefined;
    for (;;) {
      const seen = await page.evaluate(look);
      if (seen) {
        first ??= seen;
        heights.push(seen.height);
        if (!seen.waiting && (seen.picture || seen.frame === 'compact' || seen.text.includes('在淘宝里看'))) return {first, full: seen, heights};
      }
      assert.ok(performance.now() - started < 10_000, `still waiting: ${JSON.stringify(seen)}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }

  it('fills a Taobao text, a Douyin livestream and a store product, and nothing jumps', async () => {
    const page = await open('lang=zh&theme=light&chat=empty');
    for (const [payload, says] of [
      [taobao, ['159', '¥199', '山间器物旗舰店', '已售 1.2万']],
      [douyinLive, ['LIVE', '人在看', '桃子的梳妆台', '直播中']],
      [store(demo.url), ['29', '.90', '溪口农场', '微信小店']],
    ] as const) {
      const {full, heights} = await send(page, payload);
      assert.equal(full.frame, 'rich');
      assert.ok(full.picture);
      for (const words of says) assert.ok(full.text.includes(words), `${words} in ${full.text}`);
      assert.ok(Math.max(...heights) - Math.min(...heights) < 0.5, `heights ${[...new Set(heights)].join(', ')}`);
    }
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('keeps the frame of a card that cannot be filled in', async () => {
    const page = await open('lang=zh&theme=light&chat=empty');
    const {full, heights} = await send(page, unknownToGateway);
    assert.ok(full.text.includes('玻璃分享壶套装'));
    assert.ok(Math.max(...heights) - Math.min(...heights) < 0.5, `heights ${[...new Set(heights)].join(', ')}`);
    await page.close();
  });

  it('draws the same without a gateway, in the compact frame where there is no picture', async () => {
    const page = await open('lang=zh&theme=light&gateway=off&chat=empty');
    const frames: string[] = [];
    for (const payload of [taobao, douyinLive, store(demo.url)]) frames.push((await send(page, payload)).full.frame);
    assert.deepEqual(frames, ['compact', 'compact', 'rich']);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  it('takes what is pasted, and tells each of its stages', async () => {
    const page = await open('lang=zh&theme=light&chat=empty', 1280, 900);
    await page.evaluate(text => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.querySelector('textarea')?.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
    }, taobao);
    await page.waitForFunction(() => document.querySelector('.stages')?.textContent.includes('"minor": 15900'), {timeout: 3000});
    const panel = await page.evaluate(() => document.querySelector('.stages')?.textContent ?? '');
    for (const words of ['text', 'e.tb.cn/h.gKettle650', '淘宝', '"v": 1', '"cards": [', '网关的回答']) assert.ok(panel.includes(words), words);
    assert.ok(
      !JSON.stringify(await page.evaluate(() => document.querySelectorAll('.stages pre')[1]?.textContent)).includes('山间手冲壶'),
      'what a person sees stays with them',
    );
    await page.close();
  });

  it('asks once for all that a message shares, and says that the platforms are drawn', async () => {
    const page = await open('lang=zh&theme=light&chat=empty', 1280, 900);
    const asked: Promise<string | undefined>[] = [];
    page.on('request', request => {
      if (request.url().endsWith('/v1/resolve')) asked.push(request.fetchPostData());
    });
    await page.evaluate(text => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.querySelector('textarea')?.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
    }, `${taobao}\n还有这个 https://b23.tv/hutong4k`);
    await page.waitForFunction(
      () => {
        const cards = [...(document.querySelector('hutong-message')?.shadowRoot?.querySelectorAll('hutong-card') ?? [])];
        return cards.length === 2 && cards.every(card => card.shadowRoot?.querySelector('img') && !card.shadowRoot.querySelector('.blk'));
      },
      {timeout: 10_000},
    );
    assert.deepEqual(
      (await Promise.all(asked)).map(body => (JSON.parse(body ?? '{}') as {cards?: unknown[]}).cards?.length),
      [2],
    );
    assert.match((await page.evaluate(() => document.querySelector('.stages')?.textContent)) ?? '', /画出来的/);
    await page.close();
  });

  for (const platform of ['taobao', 'douyin', 'bilibili', 'xiaohongshu', 'kuaishou', 'weibo', 'netease-music'])
    it(`fills every sample of ${platform}`, async () => {
      const page = await open(`lang=zh&theme=light&chat=${platform}`);
      const count = await page.evaluate(() => document.querySelectorAll('hutong-message').length);
      assert.ok(count > 3);
      for (let at = 0; at < count; at++) {
        await page.evaluate(i => document.querySelectorAll('hutong-message')[i]?.scrollIntoView(), at);
        await page.waitForFunction(
          i => {
            const cards = [...(document.querySelectorAll('hutong-message')[i]?.shadowRoot?.querySelectorAll('hutong-card') ?? [])];
            return cards.every(card => card.shadowRoot?.querySelector('article') && !card.shadowRoot.querySelector('.blk, [aria-busy=true]'));
          },
          {timeout: 10_000},
          at,
        );
      }
      assert.deepEqual(trouble, []);
      await page.close();
    });

  it('has samples of every platform that has cases, and sends one that is picked', async () => {
    const page = await open('lang=en&theme=light&chat=empty', 1280, 900);
    const {samples} = (await (await fetch(`${demo.url}/samples.json`)).json()) as {samples: unknown[]};
    assert.ok(samples.length >= 9);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.samples details').length), samples.length + 1);
    await page.evaluate(() => document.querySelector<HTMLElement>('.samples .sample')?.click());
    await page.waitForFunction(() => document.querySelectorAll('hutong-message').length === 1);
    await page.close();
  });

  for (const [query, name] of [
    ['lang=zh&theme=dark', '商品'],
    ['lang=en&theme=light', 'Product'],
  ] as const)
    it(`shows every story of every kind in its gallery: ${query}`, async () => {
      const page = await open(query, 360, 780);
      // One of the stories is that a picture cannot be had.
      page.removeAllListeners('console');
      await Promise.all([
        page.waitForNavigation({waitUntil: 'networkidle0'}),
        page.evaluate(() => document.querySelector<HTMLElement>('.rooms a[href^=gallery]')?.click()),
      ]);
      await page.waitForFunction(() => [...document.querySelectorAll('hutong-card')].every(card => card.shadowRoot?.querySelector('article')));
      const seen = await page.evaluate(() => ({
        kinds: [...document.querySelectorAll('section')].map(({id}) => id),
        first: document.querySelector('nav a')?.textContent,
        cards: document.querySelectorAll('hutong-card').length,
        within: document.documentElement.scrollWidth <= innerWidth,
        theme: document.documentElement.dataset['theme'],
      }));
      const told = stories(stageAt('/'));
      assert.deepEqual(seen, {
        kinds: [...new Set(told.map(({kind}) => kind))],
        first: name,
        cards: told.length,
        within: true,
        theme: query.endsWith('dark') ? 'dark' : 'light',
      });
      await page.close();
    });

  it('runs under a strict policy, with nothing to complain of, in every way that it can be set', async () => {
    for (const query of ['lang=zh&theme=light', 'lang=en&theme=dark', 'lang=zh&theme=dark&gateway=off', 'lang=en&theme=light&chat=everyday']) {
      const page = await open(query);
      assert.match((await fetch(demo.url)).headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.deepEqual(trouble, [], query);
      await page.close();
    }
  });

  for (const theme of ['light', 'dark'])
    for (const [width, height] of [
      [390, 844],
      [1280, 900],
    ] as const)
      it(`has nothing that axe finds: ${theme}, ${String(width)} px`, async () => {
        const page = await open(`lang=zh&theme=${theme}`, width, height);
        await page.waitForFunction(
          () => ![...document.querySelectorAll('hutong-message')].some(message => message.shadowRoot?.querySelector('[aria-busy=true]')),
        );
        // Through the debugger: the page's own policy would refuse it.
        await page.evaluate(await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
        const found = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {axe: {run(): Promise<{violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]}>}};
          return (await axe.run()).violations.flatMap(({id, nodes}) =>
            nodes.map(({html, failureSummary = ''}) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
          );
        });
        assert.deepEqual(found, []);
        await page.close();
      });
});

describe('the demo’s server', () => {
  it('serves its own files and no others', async () => {
    const demo = await serveDemo({port: 0});
    for (const path of ['/pictures/..%2f..%2fpackage.json', '/js/..%2fsrc%2findex.js', '/package.json', '/.git/config', '/pictures/p-kettle.png'])
      assert.equal((await fetch(`${demo.url}${path}`)).status, 404, path);
    assert.equal((await fetch(`${demo.url}/pictures/p-kettle.svg`)).headers.get('content-type'), 'image/svg+xml; charset=utf-8');
    assert.match(await (await fetch(`${demo.url}/drawn/product-42.svg`)).text(), /^<svg /);
    await demo.close();
  });
});
