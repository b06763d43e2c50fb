import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {servePlatforms} from '../../demo/platforms.mjs';
import {drawnPlatforms} from '../../demo/platforms/platforms.js';
import type {RecipeCases} from '../../demo/platforms/voice.js';
import {createFetch} from '../../src/gateway/fetch.js';
import {serveHttp} from './loopback.js';
import {cases as pages} from './pages.cases.js';
import {createImages} from '../../src/gateway/images.js';
import {general} from '../../src/gateway/page/general.js';
import {recipes} from '../../src/gateway/platforms/index.js';
import {createRecipes} from '../../src/gateway/recipes.js';
import {createHutong} from '../../src/hutong.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import type {Credentials} from '../../src/gateway/recipe.js';
import {ResolveError, type CardRef} from '../../src/resolve.js';

const folder = new URL('platforms/', import.meta.url);
const files = await Promise.all(
  readdirSync(folder)
    .filter(name => name.endsWith('.cases.ts'))
    .map(async name => ({platform: name.slice(0, -'.cases.ts'.length), cases: ((await import(new URL(name, folder).href)) as {cases: RecipeCases}).cases})),
);
const spoken = [...files, {platform: 'every other page', cases: pages}];
const hutong = createHutong({platforms, readers});
const now = Date.parse('2025-11-11T14:00:00+08:00');

/** Every host is the server on this machine, whatever its name. */
class AnyHost extends Map<string, string> {
  target = '';
  override get(): string {
    return this.target;
  }
}

describe('recipes', () => {
  const everywhere = new AnyHost();
  let broken: ((body: string) => string) | undefined;
  const all = createRecipes(recipes, general);
  let server: Awaited<ReturnType<typeof servePlatforms>>;
  const fetch = createFetch({map: everywhere, rules: Object.fromEntries(Object.entries(all.hosts).map(([host, rule]) => [host, {...rule, rate: Infinity}]))});

  before(async () => {
    const answer = drawnPlatforms(hutong, spoken, {items: new Map(), links: new Map()});
    server = await servePlatforms(asked => {
      const {body, ...rest} = answer(asked);
      return {...rest, body: typeof body === 'string' && broken ? broken(body) : (body ?? '')};
    });
    everywhere.target = `127.0.0.1:${String(server.port)}`;
  });
  after(async () => {
    await fetch.close();
    await server.close();
  });

  const pictures: {name: string; address: string; expect: string | undefined}[] = [
    {name: 'Weibo, which shows them to nobody else', address: 'https://wx1.sinaimg.cn/large/a.jpg', expect: 'https://weibo.com/'},
    {name: 'Bilibili', address: 'http://i0.hdslb.com/bfs/archive/a.jpg', expect: 'https://www.bilibili.com/'},
    {name: 'Xiaohongshu', address: 'https://sns-webpic-qc.xhscdn.com/a', expect: 'https://www.xiaohongshu.com/'},
    {name: 'Douban', address: 'https://img1.doubanio.com/a.jpg', expect: 'https://www.douban.com/'},
    {name: 'WeChat articles, which show them to whoever names no page', address: 'https://mmbiz.qpic.cn/a/640', expect: undefined},
    {name: 'Taobao, which shows them to all', address: 'https://img.alicdn.com/a.jpg', expect: undefined},
    {name: 'a host that ends like another', address: 'https://notsinaimg.cn/a.jpg', expect: undefined},
  ];
  for (const {name, address, expect} of pictures)
    it(`${expect === undefined ? 'leave a reader the pictures of' : 'tell a referrer, and lead through the gateway, for pictures of'} ${name}`, async () => {
      const referrers: (string | undefined)[] = [];
      const host = await serveHttp(({headers}, response) => {
        referrers.push(headers.referer);
        response.writeHead(200, {'content-type': 'image/gif'}).end(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'));
      });
      const asking = createFetch({map: new Map([[new URL(address).hostname, `127.0.0.1:${String(host.port)}`]]), rules: all.hosts});
      const images = createImages({fetch: asking, rules: all.hosts});
      const {cover} = images.rewrite({kind: 'note', cover: {url: address}}, 'https://gateway.example');
      assert.equal(cover?.url?.startsWith('https://gateway.example/v1/image?'), expect !== undefined);
      await images.load(address, new AbortController().signal);
      assert.deepEqual(referrers, [expect]);
      await asking.close();
      await host.close();
    });

  it('have a platform each, and a cases file each', () => {
    const names = recipes.map(({platform}) => platform).sort();
    assert.equal(new Set(names).size, names.length, 'two recipes have one platform');
    assert.deepEqual(
      names.filter(name => !platforms.some(platform => platform.name === name)),
      [],
      'no such platform',
    );
    assert.deepEqual(
      names.filter(name => !files.some(({platform, cases}) => platform === name && cases.rows.length > 0)),
      [],
      'no rows in test/gateway/platforms/NAME.cases.ts',
    );
    assert.deepEqual(
      files.map(({platform}) => platform).filter(name => !names.includes(name)),
      [],
      'cases without a recipe',
    );
  });

  const ask = (ref: CardRef, credentials?: Credentials) => all.resolve(ref, {fetch, hutong, credentials, now: () => now, signal: AbortSignal.timeout(5000)});

  for (const {platform, cases} of spoken)
    describe(platform, () => {
      for (const {name, ref, expect, credentials} of cases.rows)
        it(name, async () => {
          const asked = ask(ref, credentials);
          const error = 'error' in expect ? expect.error : undefined;
          if (error === undefined) assert.deepEqual(await asked, expect);
          else await assert.rejects(asked, thrown => (assert.ok(thrown instanceof ResolveError, String(thrown)), assert.equal(thrown.code, error), true));
        });
    });

  const faults: [name: string, broken: (body: string) => string][] = [
    ['cut in its middle', body => body.slice(0, body.length / 2)],
    ['with numbers for words', body => body.replace(/"(?:[^"\\]|\\.)*"(?=\s*[,}\]])/g, '7')],
    ['with words for numbers', body => body.replace(/:\s*-?\d+(?:\.\d+)?/g, ':"x"')],
    ['with null for words', body => body.replace(/:\s*"(?:[^"\\]|\\.)*"/g, ':null')],
    ['with objects for lists', body => body.replaceAll('[', '{"0":').replaceAll(']', '}')],
    ['that is an empty object', () => '{}'],
    ['that is null', () => 'null'],
    ['that is empty', () => ''],
    ['that is a page of nothing', () => '<html>'],
  ];
  for (const [name, fault] of faults)
    it(`give fields or a ResolveError for any answer ${name}`, async () => {
      broken = fault;
      try {
        for (const {cases} of spoken)
          for (const {ref, credentials} of cases.rows) {
            const fields = await ask(ref, credentials).catch((error: unknown) => assert.ok(error instanceof ResolveError, String(error)));
            assert.ok(fields === undefined || typeof fields.kind === 'string');
          }
      } finally {
        broken = undefined;
      }
    });
});
