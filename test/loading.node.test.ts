import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';

const tools = new URL('../tools/', import.meta.url).href;
const {chromiumFlags, needBrowser} = (await import(`${tools}browsers.mjs`)) as {chromiumFlags: string[]; needBrowser: (name: string) => string};
const {asHost, byRollup} = (await import(`${tools}bundlers.mjs`)) as {
  asHost: <T>(code: string, use: (entry: string, dir: string) => Promise<T>) => Promise<T>;
  byRollup: (entry: string, options: {dir: string}) => Promise<unknown>;
};

const picture = '/picture.svg';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>';
const share = '【淘宝】7天无理由退货 https://e.tb.cn/h.gKettle650?tk=kYb2WqL9mPa CZ321 「山间手冲壶 650ml 细口不锈钢」\n点击链接直接打开 或者 淘宝搜索直接打开';
const appmsg =
  '<msg><appmsg appid="" sdkver="0"><title>看看</title><des>说明</des><type>5</type><url>https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv</url></appmsg></msg>';

/** What is put into the page, and which chunks come after the first one: each costs a page a request before it is whole. */
const pages: {name: string; lang?: string; messages: object[]; comes: string[]}[] = [
  {
    name: 'a chat of plain words loads nothing, with links, names, avatars, hours and what was not sent',
    messages: [
      {payload: '在吗'},
      {payload: '路上 @小满 看 https://example.com/a?b=1'},
      {payload: '好'.repeat(600), outgoing: true, status: 'failed'},
      {payload: '到了', outgoing: true, status: 'sending', time: 1_762_840_000_000},
      {payload: '嗯', sender: '小满', avatar: picture},
      {payload: '{b} <c> && 1 < 2'},
    ],
    comes: [],
  },
  {name: 'in English neither', lang: 'en', messages: [{payload: 'on my way'}, {payload: 'ok', outgoing: true, status: 'failed'}], comes: []},
  {name: 'another language is its table', lang: 'ja', messages: [{payload: 'はい'}], comes: ['ja.js']},
  {name: 'an emoji code is the table of them', messages: [{payload: '好的[微笑]'}], comes: ['faces.js']},
  {
    name: 'a note is its view',
    messages: [{payload: '我的手冲日记 http://xhslink.com/a/AbCdEfGhIjK 复制本条信息，打开【小红书】App查看精彩内容！'}],
    comes: ['glyph-paths.js', 'note.js'],
  },
  {name: 'a share text of a product is the shapes of marks and icons', messages: [{payload: share}], comes: ['glyph-paths.js']},
  {
    name: 'a structured payload is its own reader with its parts, and no other',
    messages: [{payload: appmsg}],
    comes: ['answer.js', 'appmsg.js', 'glyph-paths.js', 'money.js', 'parts.js', 'plain.js', 'record.js', 'xml.js'],
  },
];

describe('what a page loads', () => {
  let server: Server;
  let browser: Browser;
  let origin = '';
  const files = new Map<string, string>([[picture, svg]]);

  before(async () => {
    await asHost(`import 'hutong';`, async (entry, dir) => {
      await byRollup(entry, {dir});
      for (const name of await readdir(dir)) files.set(`/${name}`, await readFile(join(dir, name), 'utf8'));
    });
    server = createServer(({url = '/'}, response) => {
      const found = files.get(url);
      const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
      response.writeHead(url === '/' || found !== undefined ? 200 : 404, {'content-type': `${type}; charset=utf-8`});
      response.end(found ?? '<!doctype html><script type="module" src="/main.js"></script>');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const {name, lang = 'zh-Hans', messages, comes} of pages)
    it(name, async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', request => {
        if (request.url().endsWith('.js')) asked.push(basename(request.url()));
      });
      await page.goto(origin, {waitUntil: 'networkidle0'});
      assert.deepEqual(asked.splice(0), ['main.js'], 'one file is all of the first load');
      await page.evaluate(
        (given, language) => {
          document.documentElement.lang = language;
          for (const properties of given) document.body.append(Object.assign(document.createElement('hutong-message'), properties));
        },
        messages,
        lang,
      );
      await page.waitForNetworkIdle({idleTime: 300});
      const rows = await page.$$eval('hutong-message', all => all.filter(({shadowRoot}) => shadowRoot?.querySelector('.bubble, hutong-card')).length);
      assert.equal(rows, messages.length, 'all of them were drawn');
      assert.deepEqual(asked.sort(), comes);
      await page.close();
    });
});
