import assert from 'node:assert/strict';
import {once} from 'node:events';
import {request as httpRequest} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {createHutong} from '../../src/hutong.js';
import {createGateway, ResolveError, serveGateway, type CardRef, type GatewayServer, type Resolve} from '../../src/gateway/index.js';
import {platforms} from '../../src/platforms/index.js';

const asked: CardRef[] = [];
const errors: unknown[] = [];
const aborted: unknown[] = [];
/** Answers by the id that is asked for. */
const resolve: Resolve = async (ref, {signal}) => {
  asked.push(ref);
  switch (ref.id) {
    case 'gone':
      throw new ResolveError('not-found', 'the item is gone');
    case 'refused':
      throw new ResolveError('upstream', 'refused 10.0.0.7 after look-up');
    case 'broken':
      throw new Error('password=hunter2 in a stack');
    case 'circular': {
      const self: Record<string, unknown> = {};
      self['self'] = self;
      return self;
    }
    case 'nothing':
      return undefined as never;
    case 'silent':
      return new Promise(() => signal.addEventListener('abort', () => aborted.push(signal.reason)));
    default:
      return {title: `item ${ref.id ?? ref.url ?? ref.token ?? ''}`, price: {minor: 15900, currency: 'CNY'}};
  }
};

interface Answer {
  results?: ({card: {title?: string}} | {error: {code: string; message: string}})[];
  error?: {code: string};
}
/** What Node wants for a streamed body; the DOM's types do not know it. */
const halfDuplex: object = {duplex: 'half'};
const ref = (id: string) => ({kind: 'product', id});

describe('the gateway', () => {
  let server: GatewayServer;
  before(async () => {
    server = await serveGateway({resolve, port: 0, origins: ['https://chat.example'], timeout: 300, onError: error => errors.push(error)});
  });
  after(() => server.close());

  const send = (body: BodyInit, {headers, ...init}: Omit<RequestInit, 'headers'> & {headers?: Record<string, string>} = {}) =>
    fetch(`${server.url}/v1/resolve`, {method: 'POST', body, ...init, headers: {'content-type': 'application/json', ...headers}});
  const ask = async (...cards: unknown[]) => {
    const response = await send(JSON.stringify({cards}));
    assert.equal(response.status, 200);
    return ((await response.json()) as Answer).results ?? [];
  };

  it('answers in the order of the references', async () => {
    const results = await ask(ref('a'), ref('gone'), ref('b'));
    assert.deepEqual(results[0], {card: {title: 'item a', price: {minor: 15900, currency: 'CNY'}}});
    assert.deepEqual(results[1], {error: {code: 'not-found', message: 'the item is gone'}});
    assert.deepEqual(results[2], {card: {title: 'item b', price: {minor: 15900, currency: 'CNY'}}});
  });

  it('passes the fields of a reference on and nothing else', async () => {
    asked.length = 0;
    await ask({kind: 'video', platform: 'douyin', sharedUrl: 'https://v.douyin.com/iAbCdEf1/', title: 'what somebody wrote', sender: 'wxid_1'});
    assert.deepEqual(asked, [{kind: 'video', platform: 'douyin', sharedUrl: 'https://v.douyin.com/iAbCdEf1/'}]);
  });

  it('takes an address off that is no web address', async () => {
    asked.length = 0;
    await ask({kind: 'link', id: '1', url: 'file:///etc/passwd'}, {kind: 'link', id: '2', url: 'http://user:secret@shop.example/'});
    assert.deepEqual(asked, [
      {kind: 'link', id: '1'},
      {kind: 'link', id: '2'},
    ]);
  });

  it('answers a bad reference with an error of its own', async () => {
    const results = await ask(null, 7, {}, {kind: 'video', platform: 'douyin'}, ref('a'));
    assert.deepEqual(
      results.map(result => ('error' in result ? result.error.code : 'card')),
      ['unsupported', 'unsupported', 'unsupported', 'unsupported', 'card'],
    );
  });

  it('keeps what went wrong inside to the operator', async () => {
    errors.length = 0;
    const results = await ask(ref('broken'), ref('refused'), ref('circular'), ref('nothing'));
    const messages = new Set(results.map(result => JSON.stringify(result)));
    assert.equal(messages.size, 1, 'an address that was refused reads like one that did not answer');
    assert.match([...messages].join(), /"code":"upstream"/);
    assert.doesNotMatch([...messages].join(), /hunter2|10\.0\.0\.7/);
    assert.equal(errors.length, 4);
  });

  it('waits no longer than its time for a card, and answers the others', async () => {
    const started = Date.now();
    const results = await ask(ref('silent'), ref('a'));
    assert.ok(Date.now() - started < 3000);
    assert.deepEqual(
      results.map(result => ('error' in result ? result.error.code : 'card')),
      ['upstream', 'card'],
    );
  });

  it('gives up when the client has gone', async () => {
    aborted.length = 0;
    const patient = await serveGateway({resolve, port: 0, timeout: 60_000});
    const leave = new AbortController();
    asked.length = 0;
    const answer = fetch(`${patient.url}/v1/resolve`, {
      method: 'POST',
      body: JSON.stringify({cards: [ref('silent')]}),
      headers: {'content-type': 'application/json'},
      signal: leave.signal,
    });
    while (asked.length === 0) await new Promise(resolve => setTimeout(resolve, 10));
    leave.abort();
    await assert.rejects(answer, {name: 'AbortError'});
    for (let i = 0; i < 100 && aborted.length === 0; i += 1) await new Promise(resolve => setTimeout(resolve, 10));
    assert.equal(aborted.length, 1);
    await patient.close();
  });

  for (const [name, body] of [
    ['no JSON', '{"cards": ['],
    ['no object', '"cards"'],
    ['no list of cards', '{"cards": {}}'],
    ['more than 20 cards', JSON.stringify({cards: Array.from({length: 21}, () => ref('a'))})],
  ] as const)
    it(`refuses a body with ${name}`, async () => {
      const response = await send(body);
      assert.equal(response.status, 400);
      assert.equal(((await response.json()) as Answer).error?.code, 'bad-request');
    });

  it('refuses a body that a foreign page may send without asking', async () => {
    const response = await send(JSON.stringify({cards: [ref('a')]}), {headers: {'content-type': 'text/plain'}});
    assert.equal(response.status, 400);
  });

  it('refuses a body that is too large, by its header or by its length', async () => {
    const large = JSON.stringify({cards: [{kind: 'product', id: 'a', padding: 'x'.repeat(70_000)}]});
    const known = await send(large);
    assert.equal(known.status, 413);
    assert.equal(((await known.json()) as Answer).error?.code, 'too-large');
    const streamed = await send(new Blob([large]).stream(), halfDuplex);
    assert.equal(streamed.status, 413);
  });

  it('answers 404 as JSON anywhere else', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/v1/resolve', 'GET'],
      ['/v1/other', 'POST'],
    ] as const) {
      const response = await fetch(`${server.url}${path}`, {method});
      assert.equal(response.status, 404);
      assert.equal(((await response.json()) as Answer).error?.code, 'not-found');
    }
  });

  it('says that it is up', async () => {
    const response = await fetch(`${server.url}/healthz`);
    assert.deepEqual([response.status, await response.json()], [200, {ok: true}]);
  });

  it('lets pages of the listed origins read its answers, and no others', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.url}/v1/resolve`, {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type'},
      });
    assert.equal((await preflight('https://chat.example')).headers.get('access-control-allow-origin'), 'https://chat.example');
    assert.equal((await preflight('https://chat.example.evil.example')).headers.get('access-control-allow-origin'), null);
    const answer = await send(JSON.stringify({cards: []}), {headers: {origin: 'https://chat.example'}});
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://chat.example');
    assert.equal(answer.headers.get('access-control-expose-headers'), 'retry-after');
  });

  it('refuses a page that reaches it by a name of its own', async () => {
    const {hostname, port} = new URL(server.url);
    const request = httpRequest({hostname, port, path: '/healthz', headers: {host: `rebound.example:${port}`}});
    request.end();
    const [response] = (await once(request, 'response')) as [{statusCode?: number; resume(): void}];
    response.resume();
    assert.equal(response.statusCode, 421);
  });

  it('fills in a card of an instance that has it as its gateway', async () => {
    const hutong = createHutong({platforms, gateway: {url: server.url}});
    const [card] = hutong.parse('https://item.taobao.com/item.htm?id=600000000001').cards;
    assert.ok(card);
    const filled = await hutong.resolve(card);
    assert.equal(filled.kind === 'product' && filled.price?.minor, 15900);
    hutong.dispose();
  });
});

describe('a gateway with a key', () => {
  const gateway = createGateway({resolve, key: 'correct horse'});
  const post = (authorization?: string) =>
    gateway.fetch(
      new Request('http://gateway.example/v1/resolve', {
        method: 'POST',
        body: '{"cards":[]}',
        headers: {'content-type': 'application/json', ...(authorization && {authorization})},
      }),
    );

  it('answers who has it', async () => {
    const response = await post('Bearer correct horse');
    assert.deepEqual([response.status, await response.json()], [200, {results: []}]);
  });
  it('refuses everybody else', async () => {
    for (const wrong of [undefined, '', 'Bearer', 'Bearer correct hors', 'Basic correct horse', 'correct horse']) {
      const response = await post(wrong);
      assert.deepEqual([response.status, ((await response.json()) as Answer).error?.code], [401, 'unauthorized']);
    }
  });
  it('lets anybody ask whether it is up', async () => {
    assert.equal((await gateway.fetch(new Request('http://gateway.example/healthz'))).status, 200);
  });
});

describe('serving', () => {
  for (const hostname of ['0.0.0.0', '::', 'gateway.example', '10.0.0.1', '127.example'])
    it(`refuses ${hostname} without a key`, async () => {
      await assert.rejects(serveGateway({resolve, hostname, port: 0}), {name: 'TypeError', message: /needs a `key`/});
      await assert.rejects(serveGateway({resolve, hostname, port: 0, key: ''}), TypeError);
    });
  it('serves every address with a key', async () => {
    const server = await serveGateway({resolve, hostname: '0.0.0.0', port: 0, key: 'k'});
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    await server.close();
  });
  it('rejects when the port is taken', async () => {
    const first = await serveGateway({resolve, port: 0});
    await assert.rejects(serveGateway({resolve, port: Number(new URL(first.url).port)}), {code: 'EADDRINUSE'});
    await first.close();
  });
});
