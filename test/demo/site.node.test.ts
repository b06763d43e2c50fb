import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {it} from 'node:test';
import puppeteer from 'puppeteer-core';

const {chromiumFlags, needBrowser} = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as {
  chromiumFlags: string[];
  needBrowser: (name: string) => string;
};
const {buildSite} = (await import(new URL('../../tools/demo-site.mjs', import.meta.url).href)) as {buildSite: (folder: string) => Promise<string[]>};
const types: Partial<Record<string, string>> = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

it('the static site works in a folder of a plain server, and asks for nothing outside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hutong-site-'));
  await buildSite(folder);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '', 'http://127.0.0.1');
    const name = pathname.replace('/some/where/', '') || 'index.html';
    void readFile(join(folder, name)).then(
      body => response.writeHead(200, {'content-type': types[extname(name)] ?? 'application/json'}).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/some/where/`;
  const browser = await puppeteer.launch({executablePath: needBrowser('chromium'), args: chromiumFlags});
  try {
    const outside: string[] = [];
    for (const [path, ready] of [
      ['?lang=zh', `document.querySelector('.stages')?.textContent.includes('"viewers": 13000')`],
      ['gallery.html?lang=en', `document.querySelectorAll('hutong-card').length > 400`],
      ['workbench.html?lang=ar', `document.querySelector('.stage hutong-card')?.shadowRoot.querySelector('article')`],
      [
        'playground.html?lang=zh#payload=https%3A%2F%2Fb23.tv%2Fhutong4k',
        `document.querySelector('.stages')?.textContent.includes('this site is a static one')`,
      ],
    ] as const) {
      const page = await browser.newPage();
      const missing: string[] = [];
      page.on('response', response => response.status() >= 400 && missing.push(response.url()));
      await page.setRequestInterception(true);
      page.on('request', request => {
        if (request.url().startsWith(base)) void request.continue();
        else {
          outside.push(request.url());
          void request.abort();
        }
      });
      await page.goto(base + path);
      await page.waitForFunction(ready, {timeout: 10_000});
      // One of the stories is that a picture cannot be had.
      assert.deepEqual(
        missing.filter(url => !url.endsWith('/no-such-picture.png')),
        [],
        path,
      );
      await page.close();
    }
    assert.deepEqual(outside, []);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, {recursive: true});
  }
});
