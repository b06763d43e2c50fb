import assert from 'node:assert/strict';
import {request as httpRequest, type IncomingMessage} from 'node:http';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {
  createGateway,
  createLog,
  createMetrics,
  readMap,
  serveGateway,
  type GatewayOptions,
  type GatewayServer,
  type Resolve,
} from '../../src/gateway/index.js';
import {literals, refused} from './addresses.js';
import {recordConnections, serveHttp, until, type Loopback} from './loopback.js';

interface Answer {
  results?: ({card: {title?: string}} | {error: {code: string; message: string}})[];
  error?: {code: string};
  ready?: boolean;
}
const json = {'content-type': 'application/json'};
const body = (...cards: unknown[]) => JSON.stringify({cards});
const ask = async (url: string, ...cards: unknown[]) => {
  const response = await fetch(`${url}/v1/resolve`, {method: 'POST', body: body(...cards), headers: json});
  return {response, answer: (await response.json()) as Answer};
};
const codeOf = (result: NonNullable<Answer['results']>[number] | undefined) => (result && 'error' in result ? result.error.code : result?.card.title);

describe('a gateway with its recipes', () => {
  let site: Loopback;
  let hits = 0;
  let server: GatewayServer;
  before(async () => {
    site = await serveHttp((request, response) => {
      hits += 1;
      response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
        .end(`<!doctype html><meta property="og:title" content="第 ${request.url ?? ''} 页"><meta property="og:type" content="article">`);
    });
    server = await serveGateway({port: 0, metricsPort: 0, map: readMap([`pages.example=${site.address}`]), perClient: {points: 100_000, seconds: 60}});
  });
  after(async () => {
    await server.close();
    await site.close();
  });

  it('fills a page in', async () => {
    const {answer} = await ask(server.url, {kind: 'link', url: 'https://pages.example/a'});
    assert.equal(codeOf(answer.results?.[0]), '第 /a 页');
  });

  it('asks once for a thousand who ask at once', async () => {
    hits = 0;
    const answers = await Promise.all(
      Array.from({length: 50}, () => ask(server.url, ...Array.from({length: 20}, () => ({kind: 'link', url: 'https://pages.example/many'})))),
    );
    assert.equal(hits, 1);
    assert.equal(answers.flatMap(({answer}) => answer.results ?? []).filter(result => codeOf(result) === '第 /many 页').length, 1000);
  });

  it('connects to no address inside, however it is written', async () => {
    const recorder = recordConnections();
    const rows = [...literals, ...refused];
    for (let at = 0; at < rows.length; at += 20) {
      const some = rows.slice(at, at + 20);
      const {answer} = await ask(server.url, ...some.map(([, url]) => ({kind: 'link', url})));
      some.forEach(([name], i) => assert.equal(codeOf(answer.results?.[i]), literals.some(row => row[0] === name) ? 'blocked-address' : 'unsupported', name));
    }
    recorder.stop();
    const {host} = new URL(server.url);
    assert.deepEqual(
      recorder.seen.filter(seen => seen !== host),
      [],
    );
  });

  it('counts by names of its own, however many hosts it is asked for', async () => {
    for (let at = 0; at < 10_000; at += 20)
      await ask(
        server.url,
        ...Array.from({length: 20}, (_, i) => ({
          kind: `kind${String(at + i)}`,
          platform: `p${String(at + i)}`,
          url: `http://10.0.${String(at % 250)}.${String(i)}/${String(at)}`,
        })),
      );
    await fetch(`${server.url}/some/where/else?x=1`);
    const text = await (await fetch(`${server.metricsUrl ?? ''}/metrics`)).text();
    const series = text.split('\n').filter(line => line.startsWith('hutong_'));
    assert.ok(series.length < 200, `${String(series.length)} series`);
    assert.match(text, /^hutong_requests_total\{route="resolve",status="200"\} \d+$/m);
    assert.match(text, /^hutong_requests_total\{route="other",status="404"\} 1$/m);
    assert.match(text, /^hutong_cards_total\{platform="other",outcome="fetched"\} 2$/m);
    assert.match(text, /^hutong_requests_in_flight 0$/m);
    assert.match(text, /^nodejs_eventloop_lag_seconds /m);
    // Each line is a comment or a sample, as Prometheus reads them.
    for (const line of text.split('\n').filter(Boolean)) assert.match(line, /^(?:# (?:HELP|TYPE) |\w+(?:\{(?:\w+="[^"]*",?)+\})? (?:[\d.e+-]+|Nan|\+Inf)$)/i);
    assert.equal((await fetch(`${server.metricsUrl ?? ''}/`)).status, 404);
    assert.equal((await fetch(`${server.url}/metrics`)).status, 404);
  });
});

describe('what a gateway lets happen', () => {
  const open: (() => void)[] = [];
  const slow: Resolve = () => new Promise(resolve => open.push(() => resolve({title: 'done'})));
  const post = (gateway: ReturnType<typeof createGateway>, client: string | undefined, headers: Record<string, string> = {}, count = 1) =>
    gateway.fetch(
      new Request('http://gateway.example/v1/resolve', {
        method: 'POST',
        body: body(...Array.from({length: count}, () => ({kind: 'link', id: '1'}))),
        headers: {...json, ...headers},
      }),
      {client},
    );
  const quick: GatewayOptions = {resolve: () => Promise.resolve({title: 'done'}), perClient: {points: 10, seconds: 60}};

  it('gives a client no more than its share, by cards, and says when there is more', async () => {
    const gateway = createGateway(quick);
    assert.equal((await post(gateway, '198.51.100.1', {}, 8)).status, 200);
    const refusal = await post(gateway, '198.51.100.1', {}, 3);
    assert.deepEqual([refusal.status, ((await refusal.json()) as Answer).error?.code], [429, 'rate-limited']);
    assert.match(refusal.headers.get('retry-after') ?? '', /^(?:[1-9]|[1-5]\d|60)$/);
    assert.equal((await post(gateway, '198.51.100.2', {}, 8)).status, 200, 'another client');
    assert.equal((await post(gateway, undefined, {}, 20)).status, 200, 'a client that nobody knows');
  });

  it('takes all addresses of one IPv6 network for one client', async () => {
    const gateway = createGateway(quick);
    assert.equal((await post(gateway, '2001:db8:1:2::1', {}, 8)).status, 200);
    assert.equal((await post(gateway, '2001:db8:1:2:ffff::9', {}, 8)).status, 429);
    assert.equal((await post(gateway, '2001:db8:1:3::1', {}, 8)).status, 200);
    assert.equal((await post(gateway, '::ffff:198.51.100.1', {}, 8)).status, 200);
    assert.equal((await post(gateway, '198.51.100.1', {}, 8)).status, 429);
  });

  it('sends requests away when there is too much to do, and takes them again after', async () => {
    const gateway = createGateway({resolve: slow, maxUnderWay: 30});
    const first = post(gateway, undefined, {}, 20);
    await until(() => open.length === 20, 'the first request');
    const second = await post(gateway, undefined, {}, 11);
    assert.deepEqual([second.status, second.headers.get('retry-after'), ((await second.json()) as Answer).error?.code], [503, '1', 'overloaded']);
    for (const done of open.splice(0)) done();
    assert.equal((await first).status, 200);
    const third = post(gateway, undefined, {}, 11);
    await until(() => open.length === 11, 'the third request');
    for (const done of open.splice(0)) done();
    assert.equal((await third).status, 200);
  });

  it('gives each request an id, and takes one that is harmless', async () => {
    const gateway = createGateway(quick);
    assert.match((await post(gateway, undefined)).headers.get('x-request-id') ?? '', /^[\da-f-]{36}$/);
    assert.equal((await post(gateway, undefined, {'x-request-id': 'trace-7_a'})).headers.get('x-request-id'), 'trace-7_a');
    for (const bad of ['a b', '"}{"level":50}', '\u001b'.padEnd(3, 'x').slice(1) + '<', 'x'.repeat(100)])
      assert.notEqual((await post(gateway, undefined, {'x-request-id': bad})).headers.get('x-request-id'), bad);
  });

  it('logs lines of JSON without a query, a title or a line of a stranger', async () => {
    const lines: string[] = [];
    const metrics = createMetrics({process: false});
    const resolve: Resolve = () => Promise.reject(new Error('Cannot read https://a.example/x?token=hunter2\n{"level":60,"msg":"forged"}\u001b[31m'));
    const gateway = createGateway({resolve, metrics, log: createLog({write: line => lines.push(line)})});
    await gateway.fetch(
      new Request('http://gateway.example/v1/resolve?secret=1', {
        method: 'POST',
        body: body({kind: 'link\r\nforged', url: 'https://b.example/path?token=hunter2', title: 'private'}),
        headers: json,
      }),
    );
    await gateway.fetch(new Request('http://gateway.example/%0d%0aforged?token=hunter2'));
    assert.equal(lines.length, 3);
    for (const line of lines) {
      assert.equal(line.indexOf('\n'), line.length - 1);
      assert.doesNotMatch(line.trimEnd(), /[\0-\x1f\x7f]|hunter2|private|secret/);
    }
    const [failed, answered, other] = lines.map(line => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      [failed?.['code'], failed?.['host'], answered?.['route'], answered?.['status'], other?.['route'], other?.['status']],
      ['upstream', 'b.example', 'resolve', 200, 'other', 404],
    );
    assert.equal(failed?.['id'], answered?.['id']);
  });

  it('describes itself', async () => {
    const response = await createGateway(quick).fetch(new Request('http://gateway.example/openapi.json'));
    const api = (await response.json()) as {
      openapi: string;
      paths: Record<string, unknown>;
      components: {schemas: Record<string, {properties?: Record<string, unknown>; required?: string[]}>};
    };
    assert.equal(api.openapi, '3.1.0');
    assert.deepEqual(Object.keys(api.paths), ['/v1/resolve', '/v1/image', '/healthz', '/readyz']);
    assert.deepEqual(Object.keys(api.components.schemas['CardRef']?.properties ?? {}), ['kind', 'platform', 'id', 'url', 'sharedUrl', 'token']);
    assert.deepEqual(api.components.schemas['CardRef']?.required, ['kind']);
    assert.ok(api.components.schemas['Card']?.properties?.['price'] && api.components.schemas['Card'].properties['live']);
    // Every reference leads somewhere.
    for (const [, name = ''] of JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)) assert.ok(api.components.schemas[name], name);
  });
});

describe('a gateway that serves', () => {
  it('maps no host on anything but loopback, key or not', async () => {
    await assert.rejects(serveGateway({hostname: '0.0.0.0', port: 0, key: 'k', map: readMap(['a.example=127.0.0.1:1'])}), {
      name: 'TypeError',
      message: /only a gateway on loopback/,
    });
  });

  it('takes the word of a proxy for who asks only when told to', async () => {
    for (const [trustProxy, expected] of [
      [true, 200],
      [false, 429],
    ] as const) {
      const server = await serveGateway({resolve: () => Promise.resolve({title: 'x'}), port: 0, trustProxy, perClient: {points: 1, seconds: 60}});
      const from = (client: string) =>
        fetch(`${server.url}/v1/resolve`, {
          method: 'POST',
          body: body({kind: 'link', id: '1'}),
          headers: {...json, 'x-forwarded-for': `203.0.113.9, ${client}`},
        });
      assert.equal((await from('198.51.100.1')).status, 200);
      assert.equal((await from('198.51.100.2')).status, expected);
      assert.equal((await from('198.51.100.1')).status, 429);
      await server.close();
    }
  });

  it('leaves the globals of its process alone', async () => {
    const names = ['Request', 'Response', 'fetch', 'Headers'] as const;
    const before = names.map(name => globalThis[name]);
    const server = await serveGateway({resolve: () => Promise.resolve({}), port: 0});
    await ask(server.url, {kind: 'link', id: '1'});
    names.forEach((name, i) => assert.equal(globalThis[name], before[i], name));
    await server.close();
  });

  it('leaves the port when its other one is taken', async () => {
    const first = await serveGateway({resolve: () => Promise.resolve({}), port: 0, metricsPort: 0});
    const taken = Number(new URL(first.metricsUrl ?? '').port);
    await assert.rejects(serveGateway({resolve: () => Promise.resolve({}), port: 0, metricsPort: taken}), {code: 'EADDRINUSE'});
    await first.close();
  });

  it('drains: not ready at once, what is under way answered, then closed', async () => {
    const open: (() => void)[] = [];
    const server = await serveGateway({resolve: () => new Promise(resolve => open.push(() => resolve({title: 'done'}))), port: 0});
    assert.deepEqual(await (await fetch(`${server.url}/readyz`)).json(), {ready: true});
    const underWay = ask(server.url, {kind: 'link', id: '1'});
    await until(() => open.length === 1, 'the request');
    const drained = server.drain({grace: 300});
    const ready = await fetch(`${server.url}/readyz`);
    assert.deepEqual([ready.status, await ready.json(), ready.headers.get('connection')], [503, {ready: false}, 'close']);
    const late = ask(server.url, {kind: 'link', id: '2'});
    await until(() => open.length === 2, 'the request that came in the time of grace');
    await until(() => open.length === 2, 'both');
    const {hostname, port} = new URL(server.url);
    const refusedNow = async () => {
      const request = httpRequest({hostname, port, path: '/healthz', agent: false}).end();
      try {
        const [response] = (await once(request, 'response')) as [IncomingMessage];
        response.resume();
        return false;
      } catch {
        return true;
      }
    };
    for (let i = 0; i < 500 && !(await refusedNow()); i += 1) await new Promise(resolve => setTimeout(resolve, 10));
    assert.ok(await refusedNow(), 'it does not listen any more');
    for (const done of open) done();
    for (const {answer} of await Promise.all([underWay, late])) assert.equal(codeOf(answer.results?.[0]), 'done');
    await drained;
  });

  it('waits for what never ends no longer than it should', async () => {
    const server = await serveGateway({resolve: () => new Promise(() => undefined), port: 0, timeout: 60_000});
    const underWay = ask(server.url, {kind: 'link', id: '1'}).catch(() => 'cut off');
    await fetch(`${server.url}/healthz`);
    await server.drain({grace: 20, timeout: 200});
    assert.equal(await underWay, 'cut off');
  });
});
