import assert from 'node:assert/strict';
import type {IncomingHttpHeaders} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {deflateSync} from 'node:zlib';
import {createFetch, createGateway, createImages, readMap, ResolveError, type GatewayHandler, type Images} from '../../src/gateway/index.js';
import {serveHttp, type Loopback} from './loopback.js';

/** A PNG of one colour; only its header has to be right for a size. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>';
const keys = ['the new key, long enough', 'the old key, long enough'];

describe('pictures through the gateway', () => {
  const files: Record<string, [type: string, body: Buffer | string, status?: number]> = {
    '/a.png': ['image/png', png(600, 400)],
    '/a.gif': ['image/gif', gif],
    '/untyped': ['application/octet-stream', gif],
    '/wrong-type': ['image/jpeg', gif],
    '/huge.png': ['image/png', png(20_000, 20_000)],
    '/most.png': ['image/png', png(4200, 4000)],
    '/empty.png': ['image/png', png(0, 400)],
    '/cut.png': ['image/png', png(600, 400).subarray(0, 14)],
    '/heavy.gif': ['image/gif', Buffer.concat([gif, Buffer.alloc(5 * 1_048_576)])],
    '/a.svg': ['image/svg+xml', svg],
    '/svg.png': ['image/png', svg],
    '/page.png': ['image/png', '<!doctype html><script>alert(1)</script>'],
    '/page': ['text/html', gif],
    '/down': ['text/html', 'x', 500],
    '/missing': ['text/html', 'x', 404],
    '/forbidden': ['text/html', 'x', 403],
  };
  let asked: IncomingHttpHeaders[] = [];
  let server: Loopback;
  let images: Images;
  let gateway: GatewayHandler;
  let fetch: ReturnType<typeof createFetch>;
  let now = 1_800_000_000_000;
  before(async () => {
    server = await serveHttp((request, response) => {
      asked.push(request.headers);
      const [type, body, status = 200] = files[request.url ?? ''] ?? ['text/plain', '', 404];
      response.writeHead(status, {'content-type': type, 'set-cookie': 'a=1'}).end(body);
    });
    const rules = {'pictures.example': {referrer: 'https://site.example/', rate: Infinity, concurrent: 100}, 'free.example': {}};
    fetch = createFetch({rules, map: readMap([`img.pictures.example=${server.address}`])});
    images = createImages({fetch, rules, keys, now: () => now});
    gateway = createGateway({
      resolve: () =>
        Promise.resolve({
          title: 't',
          cover: {url: 'https://img.pictures.example/a.png?x=1&y=2', width: 3},
          author: {name: 'n', avatarUrl: 'https://img.free.example/a.png'},
          items: [{kind: 'product', cover: {url: 'http://img.pictures.example/b.png'}}],
        }),
      images,
      key: 'secret',
    });
  });
  after(async () => {
    await fetch.close();
    await server.close();
  });
  const get = (path: string) => gateway.fetch(new Request(`http://gateway.example${path}`));
  const picture = (path: string) => get(images.sign(`https://img.pictures.example${path}`));
  const codeOf = async (response: Response) => ((await response.json()) as {error: {code: string}}).error.code;

  it('passes a picture on with what makes it no more than one, and needs no key', async () => {
    asked = [];
    const response = await picture('/a.png');
    assert.equal(response.status, 200);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), files['/a.png']?.[1]);
    const {headers} = response;
    assert.deepEqual(
      [
        'content-type',
        'content-disposition',
        'content-security-policy',
        'x-content-type-options',
        'cross-origin-resource-policy',
        'cache-control',
        'set-cookie',
      ].map(name => headers.get(name)),
      ['image/png', 'inline', "default-src 'none'; sandbox", 'nosniff', 'cross-origin', 'public, max-age=86400, immutable', null],
    );
    assert.deepEqual([asked.length, asked[0]?.referer, asked[0]?.cookie], [1, 'https://site.example/', undefined]);
  });

  it('asks once for many who want it', async () => {
    asked = [];
    const all = await Promise.all(Array.from({length: 100}, () => picture('/a.gif')));
    assert.ok(all.every(({status}) => status === 200));
    assert.equal(asked.length, 1);
  });

  for (const [path, type] of [
    ['/untyped', 'image/gif'],
    ['/wrong-type', 'image/gif'],
    ['/most.png', 'image/png'],
  ] as const)
    it(`gives ${path} the type of its bytes`, async () =>
      assert.deepEqual([(await picture(path)).status, (await picture(path)).headers.get('content-type')], [200, type]));

  for (const [path, status, code] of [
    ['/huge.png', 413, 'too-large'],
    ['/heavy.gif', 413, 'too-large'],
    ['/empty.png', 415, 'unsupported'],
    ['/cut.png', 415, 'unsupported'],
    ['/a.svg', 415, 'unsupported'],
    ['/svg.png', 415, 'unsupported'],
    ['/page.png', 415, 'unsupported'],
    ['/page', 415, 'unsupported'],
    ['/missing', 404, 'not-found'],
    ['/forbidden', 502, 'upstream'],
    ['/down', 502, 'upstream'],
  ] as const)
    it(`does not pass ${path} on: ${String(status)}`, async () => {
      const response = await picture(path);
      assert.deepEqual([response.status, await codeOf(response)], [status, code]);
    });

  it('asks for no address inside, signed or not', async () => {
    const response = await get(images.sign('http://169.254.169.254/latest/meta-data/'));
    assert.deepEqual([response.status, await codeOf(response)], [403, 'blocked-address']);
  });

  it('refuses a signature with any character changed', async () => {
    const path = images.sign('https://img.pictures.example/a.png');
    const at = path.indexOf('&signature=') + '&signature='.length;
    assert.equal(path.length - at, 43);
    asked = [];
    for (let i = at; i < path.length; i += 1) {
      const other = path[i] === 'A' ? 'B' : 'A';
      for (const flipped of [path.slice(0, i) + other + path.slice(i + 1), path.slice(0, i) + path.slice(i + 1)])
        assert.equal((await get(flipped)).status, 403, flipped);
    }
    for (const changed of [
      path.replace('a.png', 'b.png'),
      path.replace(/expires=(\d+)/, (_, time: string) => `expires=${String(Number(time) + 1)}`),
      path.replace(/&signature=.*/, ''),
      `${path}=`,
      '/v1/image',
      path.replace('url=', 'url=https%3A%2F%2Fevil.example%2F&url='),
    ])
      assert.equal((await get(changed)).status, 403, changed);
    assert.equal(asked.length, 0);
  });

  it('refuses an address that is too old', async () => {
    const path = images.sign('https://img.pictures.example/a.gif');
    assert.equal((await get(path)).status, 200);
    now += 8 * 86_400_000;
    const response = await get(path);
    assert.deepEqual([response.status, await codeOf(response)], [410, 'expired']);
  });

  it('takes what was signed with the key before, and not with the one before that', async () => {
    const signed = (key: string) => createImages({fetch, rules: {}, keys: [key], now: () => now}).sign('https://img.pictures.example/a.gif');
    assert.equal((await get(signed(keys[1] ?? ''))).status, 200);
    assert.equal((await get(signed('a key of last year, long enough'))).status, 403);
  });

  it('takes no key that can be guessed', () => {
    assert.throws(() => createImages({fetch, rules: {}, keys: ['short']}), {name: 'TypeError', message: /16 characters/});
  });

  it('leads the pictures of a card through itself whose host would not show them', async () => {
    const response = await gateway.fetch(
      new Request('http://gateway.example/v1/resolve', {
        method: 'POST',
        body: '{"cards":[{"kind":"note","id":"1"}]}',
        headers: {'content-type': 'application/json', authorization: 'Bearer secret'},
      }),
    );
    const {results} = (await response.json()) as {
      results: {card: {cover: {url: string; width: number}; author: {avatarUrl: string}; items: {cover: {url: string}}[]}}[];
    };
    const {cover, author, items} = results[0]?.card ?? assert.fail();
    assert.equal(cover.width, 3);
    assert.equal(author.avatarUrl, 'https://img.free.example/a.png');
    for (const [led, address] of [
      [cover.url, 'https://img.pictures.example/a.png?x=1&y=2'],
      [items[0]?.cover.url, 'http://img.pictures.example/b.png'],
    ] as const) {
      assert.ok(led?.startsWith('http://gateway.example/v1/image?'), led);
      const verified = images.verify(new URL(led ?? '').searchParams);
      assert.equal(typeof verified === 'object' && verified.address, address);
    }
  });

  it('throws what a client may be told', async () => {
    await assert.rejects(images.load('https://img.pictures.example/missing', new AbortController().signal), ResolveError);
  });
});
