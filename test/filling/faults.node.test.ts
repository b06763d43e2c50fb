import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import type {Card} from '../../src/card/card.js';
import {serveGateway} from '../../src/gateway/index.js';
import {ResolveError, type CardRef, type GatewayFunction, type Patch} from '../../src/resolve.js';
import {instanceIn} from './instance.js';
import {standingTime, type Time} from './time.js';

const cardOf = (name: string): Card => ({kind: 'link', url: `https://pages.example/${name}`, openUrl: `https://pages.example/${name}`});
const isBad = (refs: CardRef[]) => refs.some(({url = ''}) => url.endsWith('/bad'));
const filled = (refs: CardRef[]): Patch[] => refs.map(({url = ''}) => ({card: {kind: 'link', title: url.slice(22)}}));
const down = () => Promise.reject(new Error('down'));
const outcome = (answer: Promise<Card>) =>
  answer.then(
    ({title}) => `filled: ${title ?? ''}`,
    (error: unknown) => (error instanceof ResolveError ? error.code : String(error)),
  );

/** An answer that takes its time. */
const later = (time: Time, ms: number, patches: unknown) =>
  new Promise(resolve => {
    time.clock.after(ms, () => resolve(patches));
  });

/** A signal that knows who listens to it. */
function watchedSignal(): {signal: AbortSignal; listeners: Set<unknown>} {
  const {signal} = new AbortController();
  const listeners = new Set<unknown>();
  const {addEventListener, removeEventListener} = AbortSignal.prototype;
  signal.addEventListener = (type: string, listener: never, options?: never) => {
    listeners.add(listener);
    addEventListener.call(signal, type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: never, options?: never) => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener, options);
  };
  return {signal, listeners};
}

interface Fault {
  name: string;
  /** What becomes of the card, and after how many requests. */
  expect: [outcome: string, requests: number];
  /** Its neighbour is affected: whoever wants to be left alone is left alone by all. */
  all?: true;
}

/** The card that meets the fault, and a neighbour of the same chat that is asked for a frame later. */
async function live(time: Time, gateway: Parameters<typeof instanceIn>[1]['gateway']) {
  const hutong = instanceIn(time, {gateway});
  const {signal, listeners} = watchedSignal();
  const started = time.clock.now();
  const bad = outcome(hutong.resolve(cardOf('bad'), {signal}));
  await time.pass(20);
  const neighbour = await time.until(outcome(hutong.resolve(cardOf('good'), {signal})));
  const delay = time.clock.now() - started;
  const met = await time.until(bad);
  return {met, neighbour, delay, took: time.clock.now() - started, timers: time.timers, listeners: listeners.size};
}
/** By the deadline, and nothing is left of it; the neighbour came in its own time. */
function judge({met, neighbour, delay, took, timers, listeners}: Awaited<ReturnType<typeof live>>, requests: number, {expect, all}: Fault): void {
  assert.deepEqual([met, requests], expect);
  assert.equal(neighbour, 'filled: good');
  if (!all) assert.ok(delay < 100, `the neighbour waited ${String(delay)} ms`);
  assert.ok(took <= 10_000, `it took ${String(took)} ms`);
  assert.deepEqual([timers, listeners], [0, 0]);
}

describe('a resolver of the host’s own that', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap');
      },
      ownKeys() {
        throw new Error('trap');
      },
    },
  );
  const late: ((patches: unknown) => void)[] = [];
  const faults: (Fault & {answer: (time: Time, refs: CardRef[]) => unknown})[] = [
    {name: 'never settles', answer: () => new Promise(() => undefined), expect: ['timeout', 1]},
    {name: 'rejects', answer: down, expect: ['upstream', 3]},
    {name: 'rejects with nothing', answer: () => Promise.reject(undefined as unknown as Error), expect: ['upstream', 3]},
    {
      name: 'throws at once',
      answer() {
        throw new Error('down');
      },
      expect: ['upstream', 3],
    },
    {name: 'answers undefined', answer: () => undefined, expect: ['upstream', 1]},
    {name: 'answers undefined for the card', answer: () => Promise.resolve([undefined]), expect: ['upstream', 1]},
    {name: 'answers in another shape', answer: () => Promise.resolve({results: []}), expect: ['upstream', 1]},
    {name: 'answers with fields of other types', answer: () => Promise.resolve([{card: {kind: 7, title: {}, price: '9'}}]), expect: ['filled: ', 1]},
    {name: 'answers with what throws when it is read', answer: () => Promise.resolve([trap]), expect: ['upstream', 1]},
    {name: 'answers with a card that throws when it is read', answer: () => Promise.resolve([{card: trap}]), expect: ['upstream', 1]},
    {
      name: 'answers with a thenable that never calls back',
      answer: () => ({then: () => undefined}),
      expect: ['timeout', 1],
    },
    {
      name: 'answers with a card that is a thenable',
      answer: () => Promise.resolve([{card: {title: '题', then: () => undefined}}]),
      expect: ['filled: 题', 1],
    },
    {
      name: 'answers twice',
      answer: () => ({
        then(resolve: (patches: unknown) => void) {
          resolve([{card: {title: '一'}}]);
          resolve([{card: {title: '二'}}]);
        },
      }),
      expect: ['filled: 一', 1],
    },
    {
      name: 'answers and fails',
      answer: () => ({
        then(resolve: (patches: unknown) => void, reject: (error: Error) => void) {
          resolve([{card: {title: '一'}}]);
          reject(new Error('down'));
        },
      }),
      expect: ['filled: 一', 1],
    },
    {name: 'answers a moment before the deadline', answer: time => later(time, 9900, [{card: {title: '一'}}]), expect: ['filled: 一', 1]},
    {name: 'answers at twice the deadline', answer: () => new Promise(resolve => late.push(resolve)), expect: ['timeout', 1]},
    {name: 'tells of its own time-out', answer: () => Promise.resolve([{error: {code: 'timeout', message: 'slow'}}]), expect: ['timeout', 3]},
    {name: 'tells that there is nothing', answer: () => Promise.resolve([{error: {code: 'not-found', message: 'gone'}}]), expect: ['not-found', 1]},
    {
      name: 'gives a code that is no name',
      answer: () => Promise.resolve([{error: {code: 'https://evil.example/?q=1', message: 'x'}}]),
      expect: ['upstream', 1],
    },
    {name: 'fails for a while', answer: (time, refs) => (time.clock.now() < 1800 ? down() : Promise.resolve(filled(refs))), expect: ['filled: bad', 3]},
  ];
  for (const fault of faults)
    it(`${fault.name} costs its own card`, async () => {
      const time = standingTime();
      let requests = 0;
      const pending = new Set<AbortSignal>();
      const gateway: GatewayFunction = (refs, {signal}) => {
        if (!isBad(refs)) return Promise.resolve(filled(refs));
        requests += 1;
        const answer = fault.answer(time, refs) as Promise<Patch[]>;
        pending.add(signal);
        const over = () => void pending.delete(signal);
        signal.addEventListener('abort', over);
        Promise.resolve(answer).then(over, over);
        return answer;
      };
      const result = await live(time, gateway);
      judge(result, requests, fault);
      assert.equal(pending.size, 0);
      // A late answer finds nobody.
      await time.pass(10_000);
      for (const answer of late.splice(0)) answer([{card: {title: '一'}}]);
      await time.pass(10_000);
      assert.deepEqual([requests, time.timers], [fault.expect[1], 0]);
    });
});

describe('a gateway that', () => {
  type Respond = (response: ServerResponse, body: string, time: Time) => void;
  const json = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}) =>
    response.writeHead(status, {'content-type': 'application/json', ...headers}).end(body);
  const patches = (body: string) => JSON.stringify({results: filled((JSON.parse(body) as {cards: CardRef[]}).cards)});
  /** A response that goes no further: nothing is to be waited for. */
  const stalled = new Set<ServerResponse>();
  const open = new Set<ServerResponse>();
  let respond: Respond = () => undefined;
  let requests = 0;
  let time = standingTime();
  let url = '';
  const read = async (request: IncomingMessage) => (await request.toArray()).map(String).join('');

  const server = createServer((request, response) => {
    open.add(response);
    response.on('close', () => {
      open.delete(response);
      stalled.delete(response);
    });
    void read(request).then(body => {
      if (!isBad((JSON.parse(body) as {cards: CardRef[]}).cards)) return json(response, 200, patches(body));
      requests += 1;
      respond(response, body, time);
      return response;
    });
  });
  before(async () => {
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => server.close());

  /** What is on its way: a request until its answer is here, the answer until its body is. */
  let onTheWay = 0;
  async function arrives<T>(promise: Promise<T>): Promise<T> {
    onTheWay += 1;
    try {
      return await promise;
    } finally {
      onTheWay -= 1;
    }
  }
  const send: typeof fetch = async (...args) => {
    const response = await arrives(fetch(...args));
    const readJson = response.json.bind(response);
    response.json = () => arrives(readJson());
    return response;
  };
  beforeEach(() => {
    requests = 0;
    onTheWay = 0;
    time = standingTime(() => onTheWay <= stalled.size);
  });

  const stall: Respond = response => void stalled.add(response);
  const faults: (Fault & {respond: Respond})[] = [
    {name: 'never answers', respond: stall, expect: ['timeout', 1]},
    {name: 'hangs up before it answers', respond: response => response.destroy(), expect: ['upstream', 3]},
    {
      name: 'hangs up in the middle',
      respond(response, body) {
        response.writeHead(200, {'content-type': 'application/json', 'content-length': String(Buffer.byteLength(patches(body)))});
        response.write('{"results":[');
        setImmediate(() => response.destroy());
      },
      expect: ['upstream', 3],
    },
    {
      name: 'stops after its headers',
      respond(response) {
        response.writeHead(200, {'content-type': 'application/json'}).flushHeaders();
        stalled.add(response);
      },
      expect: ['timeout', 1],
    },
    {
      name: 'drips',
      respond(response) {
        stalled.add(response);
        const drip = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(drip));
      },
      expect: ['timeout', 1],
    },
    {
      name: 'sends half of a gzip',
      respond(response, body) {
        response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'}).end(gzipSync(patches(body)).subarray(0, 30));
      },
      expect: ['upstream', 3],
    },
    {
      name: 'lies behind a portal’s page',
      respond: response => void response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Log in</title>'),
      expect: ['upstream', 3],
    },
    {name: 'answers in another shape', respond: response => void json(response, 200, '{"results":{}}'), expect: ['upstream', 1]},
    {name: 'answers null', respond: response => void json(response, 200, 'null'), expect: ['upstream', 1]},
    {name: 'is down', respond: response => void json(response, 500, '{}'), expect: ['upstream', 3]},
    {
      name: 'is down for a moment',
      respond: (response, body) => void (requests < 3 ? json(response, 502, '<html>') : json(response, 200, patches(body))),
      expect: ['filled: bad', 3],
    },
    {name: 'does not know the client', respond: response => void json(response, 401, '{}'), expect: ['upstream', 1]},
    {name: 'is not there', respond: response => void json(response, 404, '{}'), expect: ['upstream', 1]},
    {name: 'finds the request too large', respond: response => void json(response, 413, '{}'), expect: ['upstream', 1]},
    {
      name: 'wants a second',
      respond: (response, body) => void (requests === 1 ? json(response, 429, '{}', {'retry-after': '1'}) : json(response, 200, patches(body))),
      expect: ['filled: bad', 2],
      all: true,
    },
    {
      name: 'sheds load for two seconds',
      respond: (response, body) => void (requests === 1 ? json(response, 503, '{}', {'retry-after': '2'}) : json(response, 200, patches(body))),
      expect: ['filled: bad', 2],
      all: true,
    },
  ];
  for (const fault of faults)
    it(`${fault.name} costs its own card`, async () => {
      respond = fault.respond;
      const result = await live(time, {url, fetch: send});
      judge(result, requests, fault);
      while (open.size > 0) await new Promise(resolve => setImmediate(resolve));
      assert.equal(onTheWay, 0);
    });

  it('cannot be reached costs the card, and nothing is left', async () => {
    const closed = createServer();
    await new Promise<void>(listening => closed.listen(0, '127.0.0.1', listening));
    const {port} = closed.address() as AddressInfo;
    await new Promise(done => closed.close(done));
    const hutong = instanceIn(time, {gateway: {url: `http://127.0.0.1:${String(port)}`, fetch: send}});
    assert.equal(await time.until(outcome(hutong.resolve(cardOf('bad')))), 'upstream');
    assert.deepEqual([time.timers, onTheWay], [0, 0]);
  });

  it('wants half an hour is asked no more, whatever the date format', async () => {
    for (const header of ['1800', new Date(Date.now() + 18e5).toUTCString()]) {
      respond = response => void json(response, 429, '{}', {'retry-after': header});
      requests = 0;
      const hutong = instanceIn(time, {gateway: {url, fetch: send}});
      assert.equal(await time.until(outcome(hutong.resolve(cardOf('bad')))), 'rate-limited');
      assert.equal(await time.until(outcome(hutong.resolve(cardOf('good')))), 'rate-limited');
      assert.deepEqual([requests, time.timers], [1, 0]);
      // Ten minutes are the most: a wrong header must not end previews for the day.
      await time.pass(600_000);
      assert.equal(await time.until(outcome(hutong.resolve(cardOf('other')))), 'filled: other');
    }
  });

  it('works gets one request for twenty cards, and each card its own answer', async () => {
    let refs = 0;
    const {url: address, close} = await serveGateway({
      port: 0,
      resolve({url: asked = ''}) {
        refs += 1;
        return asked.endsWith('7') ? Promise.reject(new ResolveError('not-found', 'gone')) : Promise.resolve({title: asked.slice(22)});
      },
    });
    const requested: number[] = [];
    const hutong = instanceIn(time, {
      gateway: {url: address, fetch: send},
      onEvent(event) {
        if (event.type === 'requested') requested.push(event.cards);
      },
    });
    const names = Array.from({length: 45}, (_, i) => String(i));
    const answers = await time.until(Promise.all(names.map(name => outcome(hutong.resolve(cardOf(name))))));
    await close();
    assert.deepEqual(
      answers,
      names.map(name => (name.endsWith('7') ? 'not-found' : `filled: ${name}`)),
    );
    assert.deepEqual([requested.sort(), refs, time.timers], [[20, 20, 5], 45, 0]);
  });

  it('is being asked when the instance ends is let go', async () => {
    respond = stall;
    const hutong = instanceIn(time, {gateway: {url, fetch: send}});
    const answer = outcome(hutong.resolve(cardOf('bad')));
    await time.pass(20);
    hutong.dispose();
    assert.equal(await answer, 'upstream');
    while (open.size > 0) await new Promise(resolve => setImmediate(resolve));
    assert.deepEqual([time.timers, onTheWay], [0, 0]);
  });
});
