import assert from 'node:assert/strict';
import {getEventListeners} from 'node:events';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {readMap} from '../../src/gateway/address.js';
import {createFetch, type Fetched, type FetchOptions, type SafeFetchOptions} from '../../src/gateway/fetch.js';
import {ResolveError} from '../../src/resolve.js';
import {recordConnections, serveHttp, serveRaw, until, type Loopback} from './loopback.js';

const page = '<!doctype html><title>手冲咖啡壶套装</title>';
const html = {'content-type': 'text/html; charset=utf-8'};
const text = ({bytes}: Fetched) => Buffer.from(bytes).toString();
/** As a host that answers at once is asked in a test: without waiting for a turn. */
const eager = {rate: Infinity, concurrent: 1000};

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    return `answered ${JSON.stringify(await work)}`;
  } catch (error) {
    assert.ok(error instanceof ResolveError, String(error));
    return error.code;
  }
}

/** One server under two names, of which the gateway knows one. */
function fixture(server: Loopback, options: Partial<SafeFetchOptions> = {}) {
  const fetch = createFetch({
    rules: {'listed.example': eager},
    map: readMap([`www.listed.example=${server.address}`, `unlisted.example=${server.address}`]),
    connectTimeout: 40,
    timeout: 400,
    ...options,
  });
  const close = async () => {
    await fetch.close();
    await server.close();
  };
  return {fetch, close};
}

describe('fetching', () => {
  let asked: IncomingMessage[] = [];
  const bodies: string[] = [];
  const routes: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
    '/page': response => response.writeHead(200, {...html, 'set-cookie': ['a=1', 'b=2'], 'x-two': ['1', '2']}).end(page),
    '/gzip': response => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync(page)),
    '/deflate': response => response.writeHead(200, {...html, 'content-encoding': 'deflate'}).end(deflateSync(page)),
    '/deflate-raw': response => response.writeHead(200, {...html, 'content-encoding': 'deflate'}).end(deflateRawSync(page)),
    '/br': response => response.writeHead(200, {...html, 'content-encoding': 'br'}).end(brotliCompressSync(page)),
    '/untyped': response => response.writeHead(200).end(page),
    '/forbidden': response => response.writeHead(403, {'content-type': 'image/png'}).end('no'),
    '/hop/5': response => response.writeHead(302, {location: 'page'}).end(),
    '/hop/page': response => response.writeHead(301, {location: '/page'}).end(),
    '/other': response => response.writeHead(307, {location: 'http://unlisted.example/page'}).end('x'.repeat(100)),
    '/see': response => response.writeHead(303, {location: '/page'}).end(),
    '/keep': response => response.writeHead(308, {location: '/page'}).end(),
    '/gbk': response => response.writeHead(302, {location: '/\xb2\xe2'}).end(),
    '/%b2%e2': response => response.writeHead(200, html).end(page),
  };
  let server: Loopback;
  let fetch: ReturnType<typeof createFetch>;
  let close: () => Promise<void>;
  const {signal} = new AbortController();
  before(async () => {
    server = await serveHttp((request, response) => {
      asked.push(request);
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
      (routes[request.url ?? ''] ?? (() => response.writeHead(404, html).end(page)))(response, request);
    });
    ({fetch, close} = fixture(server, {
      rules: {
        'listed.example': {...eager, userAgent: 'Special/1', referrer: 'https://www.listed.example/'},
        'unlisted.example': eager,
        'private.listed.example': {ask: false},
      },
    }));
  });
  after(() => close());
  const ask = (path: string, options: Partial<FetchOptions> = {}) => {
    asked = [];
    return fetch(`https://www.listed.example${path}`, {signal, ...options});
  };

  it('answers with the bytes, the headers without cookies, and the way', async () => {
    const got = await ask('/page', {accept: 'html'});
    assert.deepEqual([got.status, got.url, got.hops, text(got)], [200, 'https://www.listed.example/page', ['https://www.listed.example/page'], page]);
    assert.equal(got.headers['x-two'], '1, 2');
    assert.equal(got.headers['set-cookie'], undefined);
  });

  for (const path of ['/gzip', '/deflate', '/deflate-raw', '/br', '/untyped'])
    it(`reads ${path}`, async () => assert.equal(text(await ask(path, {accept: 'html'})), page));

  it('sends what the host wants to see, and no cookie', async () => {
    await ask('/page', {headers: {Cookie: 'session=1', 'X-Own': 'yes', Authorization: 'secret'}});
    const {host, cookie, referer, authorization, 'user-agent': agent, 'x-own': own} = asked[0]?.headers ?? {};
    assert.deepEqual(
      [host, cookie, referer, authorization, agent, own],
      ['www.listed.example', undefined, 'https://www.listed.example/', 'secret', 'Special/1', 'yes'],
    );
  });

  it('follows redirects, and names each address', async () => {
    const {url, hops} = await ask('/hop/5');
    assert.equal(url, 'https://www.listed.example/page');
    assert.deepEqual(
      hops.map(hop => new URL(hop).pathname),
      ['/hop/5', '/hop/page', '/page'],
    );
  });

  it('reads a redirect whose bytes are GBK', async () => assert.equal((await ask('/gbk')).url, 'https://www.listed.example/%b2%e2'));

  it('answers with the redirect itself when asked to', async () => {
    const {status, headers, hops} = await ask('/hop/5', {redirect: 'manual'});
    assert.deepEqual([status, headers['location'], hops.length], [302, 'page', 1]);
  });

  it('tells another host no secret and sends it no body', async () => {
    const plain = (path: string, options: Partial<FetchOptions> = {}) => fetch(`http://www.listed.example${path}`, {signal, ...options});
    asked = [];
    await plain('/other', {headers: {authorization: 'secret', 'x-own': 'yes'}});
    assert.deepEqual(
      asked.map(({headers}) => [headers.host, headers.authorization, headers['x-own']]),
      [
        ['www.listed.example', 'secret', 'yes'],
        ['unlisted.example', undefined, 'yes'],
      ],
    );
    assert.equal(await codeOf(plain('/other', {method: 'POST', body: 'q=1'})), 'upstream');
  });

  it('sends a body again where the status says so', async () => {
    for (const [path, method] of [
      ['/see', 'GET'],
      ['/keep', 'POST'],
    ] as const) {
      bodies.length = 0;
      await ask(path, {method: 'POST', body: 'q=1'});
      assert.deepEqual([asked.map(request => request.method), bodies.length], [['POST', method], method === 'GET' ? 1 : 2]);
    }
  });

  it('leaves any status but the telling ones to the recipe, whatever its type', async () =>
    assert.equal((await ask('/forbidden', {accept: 'html'})).status, 403));

  it('asks no host that may not be asked', async () => {
    assert.equal(await codeOf(fetch('https://a.private.listed.example/', {signal})), 'unsupported');
  });

  it('asks nobody for a client that has gone', async () => {
    asked = [];
    const reason = new Error('left');
    await assert.rejects(fetch('https://www.listed.example/page', {signal: AbortSignal.abort(reason)}), reason);
    assert.equal(asked.length, 0);
  });
});

interface Fault {
  name: string;
  /** What a client is told of the listed host; of the other it is told `upstream` where this is `timeout`. */
  code: string;
  http?: (response: ServerResponse, request: IncomingMessage) => unknown;
  raw?: (socket: Socket) => void;
  lookup?: SafeFetchOptions['lookup'];
  address?: string;
  options?: Partial<FetchOptions>;
}
const zeros = Buffer.alloc(20 * 1_048_576);
const bombs = {gzip: gzipSync(zeros), br: brotliCompressSync(zeros, {params: {[constants.BROTLI_PARAM_QUALITY]: 4}}), stored: gzipSync(zeros, {level: 0})};
const faults: Fault[] = [
  {name: 'no such name', code: 'upstream', lookup: () => Promise.reject(Object.assign(new Error('no such name'), {code: 'ENOTFOUND'})), address: 'no-such.'},
  {name: 'a resolver that is silent', code: 'timeout', lookup: () => new Promise(() => undefined), address: 'silent.'},
  {name: 'a connection that is refused', code: 'upstream', address: 'refused.'},
  {name: 'reset before the headers', code: 'upstream', raw: socket => socket.resetAndDestroy()},
  {name: 'closed before the headers', code: 'upstream', raw: socket => socket.end()},
  {
    name: 'reset in the middle of the body',
    code: 'upstream',
    raw: socket => socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nhalf`, () => socket.resetAndDestroy()),
  },
  {name: 'an answer that is no HTTP', code: 'upstream', raw: socket => socket.end('SSH-2.0-OpenSSH_9.2\r\n')},
  {name: 'headers without an end', code: 'upstream', raw: socket => socket.end(`HTTP/1.1 200 OK\r\n${'x-a: aaaaaaaa\r\n'.repeat(3000)}\r\n`)},
  {name: 'no answer', code: 'timeout', raw: () => undefined},
  {name: 'headers, then nothing', code: 'timeout', http: response => response.writeHead(200, html).flushHeaders()},
  {
    name: 'a byte at a time',
    code: 'timeout',
    http: response => {
      response.writeHead(200, html);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    },
  },
  {
    name: 'gzip that is cut off',
    code: 'upstream',
    http: response => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync(page).subarray(0, 30)),
  },
  {name: 'gzip that is none', code: 'upstream', http: response => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(page)},
  {name: 'an encoding that nobody asked for', code: 'upstream', http: response => response.writeHead(200, {...html, 'content-encoding': 'zstd'}).end(page)},
  {
    name: 'gzip in gzip',
    code: 'upstream',
    http: response => response.writeHead(200, {...html, 'content-encoding': 'gzip, gzip'}).end(gzipSync(gzipSync(page))),
  },
  {name: 'a gzip bomb', code: 'too-large', http: response => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(bombs.gzip)},
  {name: 'a brotli bomb', code: 'too-large', http: response => response.writeHead(200, {...html, 'content-encoding': 'br'}).end(bombs.br)},
  {
    name: 'more compressed bytes than may come',
    code: 'too-large',
    http: response => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(bombs.stored),
  },
  {
    name: 'a body without a length, and without an end',
    code: 'too-large',
    http: response => {
      response.writeHead(200, html);
      const more = () => {
        while (response.write(zeros.subarray(0, 65_536)));
      };
      response.on('drain', more);
      more();
    },
  },
  {name: 'a length beyond the limit', code: 'too-large', http: response => response.writeHead(200, {...html, 'content-length': '9000000'}).write('x')},
  {
    name: 'a length that promises more than comes',
    code: 'upstream',
    raw: socket => socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nshort'),
  },
  {
    name: 'another type than was asked for',
    code: 'unsupported',
    options: {accept: 'html'},
    http: response => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF'),
  },
  {
    name: 'a type with another smuggled behind it',
    code: 'unsupported',
    options: {accept: 'image'},
    http: response => response.writeHead(200, {'content-type': 'image/png, text/html'}).end('<script>'),
  },
  {name: '404', code: 'not-found', http: response => response.writeHead(404, html).end(page)},
  {name: '429', code: 'rate-limited', http: response => response.writeHead(429, html).end()},
  {name: '500', code: 'upstream', http: response => response.writeHead(500, html).end(page)},
  {name: 'a redirect to itself', code: 'upstream', http: response => response.writeHead(302, {location: '/'}).end()},
  {name: 'a redirect in a circle', code: 'upstream', http: (response, {url}) => response.writeHead(302, {location: url === '/a' ? '/' : '/a'}).end()},
  {name: 'six redirects', code: 'upstream', http: (response, {url = '/'}) => response.writeHead(302, {location: `${url}x`}).end()},
  {
    name: 'a redirect that gives up encryption',
    code: 'upstream',
    http: (response, {headers}) => response.writeHead(302, {location: `http://${headers.host ?? ''}/b`}).end(),
  },
  {name: 'a redirect without a way', code: 'unsupported', http: response => response.writeHead(302, {location: 'http://'}).end()},
  {
    name: 'a redirect whose body never ends, to an address inside',
    code: 'blocked-address',
    http: response => response.writeHead(302, {location: 'http://10.0.0.1/'}).write('x'),
  },
];

describe('a fault of a host', () => {
  for (const {name, code, http, raw, lookup, address, options} of faults)
    it(`costs its own answer and leaves nothing behind: ${name}`, async t => {
      const server = await (raw ? serveRaw(raw) : serveHttp((request, response) => void (http ?? (() => response.end(page)))(response, request)));
      if (address === 'refused.') await server.close();
      const timers = () => process.getActiveResourcesInfo().filter(resource => resource === 'Timeout').length;
      const before = timers();
      const {fetch, close} = fixture(server, {
        ...(lookup && {lookup}),
        connectTimeout: address === undefined ? 3000 : 40,
        map: readMap(['', 'refused.'].flatMap(prefix => [`${prefix}www.listed.example=${server.address}`, `${prefix}unlisted.example=${server.address}`])),
      });
      t.after(() => close());
      const {signal} = new AbortController();
      for (const host of ['www.listed.example', 'unlisted.example']) {
        const got = await codeOf(fetch(`https://${address ?? ''}${host}/`, {signal, ...options}));
        assert.equal(got, code === 'timeout' && host === 'unlisted.example' ? 'upstream' : code);
      }
      assert.equal(getEventListeners(signal, 'abort').length, 0);
      await fetch.close();
      await until(() => server.open === 0, 'the end of all connections');
      await until(() => timers() <= before, 'the end of the timers');
    });

  it('is told of a handshake that fails, as of a host that is silent', async t => {
    const server = await serveRaw(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    t.after(() => server.close());
    const recorder = recordConnections({host: '127.0.0.1', port: server.port});
    const fetch = createFetch({rules: {}, lookup: () => Promise.resolve([{address: '93.184.215.14', family: 4}]), connectTimeout: 200});
    assert.equal(await codeOf(fetch('https://secure.example/', {signal: new AbortController().signal})), 'upstream');
    recorder.stop();
    await fetch.close();
  });

  it('is not read from a connection that leads inside all the same', async t => {
    const asked: string[] = [];
    const server = await serveHttp((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, html).end('secret');
    });
    t.after(() => server.close());
    // The look-up says one thing, the connection does another.
    const recorder = recordConnections({host: '127.0.0.1', port: server.port});
    const fetch = createFetch({rules: {}, lookup: () => Promise.resolve([{address: '93.184.215.14', family: 4}]), connectTimeout: 100});
    assert.equal(await codeOf(fetch('http://rebind.example/', {signal: new AbortController().signal})), 'upstream');
    assert.deepEqual(asked, []);
    recorder.stop();
    await fetch.close();
  });
});

describe('what a client learns', () => {
  it('is the same of a name that leads inside, one that does not exist, one that refuses and one that is silent, and takes as long', async () => {
    const server = await serveHttp(() => undefined);
    await server.close();
    const connectTimeout = 250;
    const {fetch} = fixture(server, {
      connectTimeout,
      timeout: 4000,
      map: readMap([`refused.example=${server.address}`]),
      lookup: async hostname => {
        if (hostname === 'inside.example') return [{address: '10.0.0.1', family: 4}];
        if (hostname === 'silent.example') return new Promise(() => undefined);
        throw new Error('no such name');
      },
    });
    const told = new Set<string>();
    for (const name of ['inside', 'none', 'refused', 'silent']) {
      const started = performance.now();
      await fetch(`http://${name}.example/`, {signal: new AbortController().signal}).catch((error: unknown) => told.add(String(error)));
      const took = performance.now() - started;
      // The busiest machine is only ever later.
      assert.ok(took >= connectTimeout - 5, `${name} took ${String(took)} ms`);
    }
    assert.equal(told.size, 1);
    await fetch.close();
  });
});

describe('a host', () => {
  it('is asked no faster and no more at once than its rule says', async t => {
    let now = 0;
    let most = 0;
    const times: number[] = [];
    const server = await serveHttp((_, response) => {
      times.push(performance.now());
      most = Math.max(most, ++now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(200, html).end(page);
      }, 20);
    });
    const {fetch, close} = fixture(server, {rules: {'listed.example': {concurrent: 3, rate: 8}}, connectTimeout: 3000, timeout: 20_000});
    t.after(close);
    const {signal} = new AbortController();
    await Promise.all(Array.from({length: 10}, (_, i) => fetch(`https://www.listed.example/${String(i)}`, {signal})));
    assert.ok(most <= 3);
    assert.equal(times.length, 10);
    assert.ok((times[8] ?? 0) - (times[0] ?? 0) > 900, 'the ninth waits for the next second');
  });

  it('that fails is left alone', async t => {
    let hits = 0;
    const server = await serveHttp((_, response) => {
      hits += 1;
      response.writeHead(502).end();
    });
    // On a busy machine a connection within the test's own process takes longer than 40 ms.
    const {fetch, close} = fixture(server, {connectTimeout: 3000, timeout: 20_000});
    t.after(close);
    for (let i = 0; i < 20; i += 1) assert.equal(await codeOf(fetch('https://www.listed.example/', {signal: new AbortController().signal})), 'upstream');
    assert.equal(hits, 5);
  });

  it('that says when is left alone until then', async t => {
    let hits = 0;
    const server = await serveHttp((_, response) => {
      hits += 1;
      response.writeHead(429, {'retry-after': '600'}).end();
    });
    const {fetch, close} = fixture(server, {connectTimeout: 3000, timeout: 20_000});
    t.after(close);
    for (let i = 0; i < 3; i += 1) assert.equal(await codeOf(fetch('https://www.listed.example/', {signal: new AbortController().signal})), 'rate-limited');
    assert.equal(hits, 1);
  });
});

describe('a map', () => {
  for (const value of [
    'a.example=10.0.0.1:80',
    'a.example=127.0.0.1',
    'a.example=localhost:80',
    'a.example',
    '=127.0.0.1:1',
    'a.example=127.0.0.1:99999',
    'a.example=127.0.0.1.evil.example:80',
    'a b=127.0.0.1:80',
  ])
    it(`does not take ${value}`, () => assert.throws(() => readMap([value]), {name: 'TypeError', message: /Cannot map/}));
  it('takes this machine, in either family', () => {
    assert.deepEqual(
      [...readMap(['A.example=127.0.0.1:8080', 'b.example=[::1]:80'])],
      [
        ['a.example', '127.0.0.1:8080'],
        ['b.example', '[::1]:80'],
      ],
    );
  });
});
