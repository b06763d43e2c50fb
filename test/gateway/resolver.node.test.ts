import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {CardFields} from '../../src/card/card.js';
import {
  createCache,
  createFileCache,
  createResolver,
  ResolveError,
  type CardCache,
  type CardRef,
  type Recipes,
  type Resolved,
} from '../../src/gateway/index.js';
import {until} from './loopback.js';

const minute = 60_000;
const hour = 60 * minute;
const {signal} = new AbortController();
const product = (id: string, more: Partial<CardRef> = {}): CardRef => ({
  kind: 'product',
  platform: 'taobao',
  id,
  url: `https://item.taobao.com/item.htm?id=${id}`,
  ...more,
});

interface Bench {
  resolve: (ref: CardRef, signal?: AbortSignal) => Promise<CardFields>;
  /** What came to the recipes. */
  asked: CardRef[];
  events: Resolved[];
  /** Answers what is asked; the title says which answer it was when this does not say more. */
  answer: (ref: CardRef, signal: AbortSignal) => Promise<CardFields>;
  clock: {now: number};
}
function bench(options: {cache?: CardCache; timeout?: number} = {}): Bench {
  const made: Bench = {
    asked: [],
    events: [],
    answer: () => Promise.resolve({title: `answer ${String(made.asked.length)}`}),
    clock: {now: 1_800_000_000_000},
    resolve: (ref, own = signal) => resolve(ref, {signal: own}),
  };
  const recipes: Recipes = {
    hosts: {'taobao.com': {}},
    resolve: (ref, context) => {
      made.asked.push(ref);
      return made.answer(ref, context.signal);
    },
  };
  const resolve = createResolver({
    recipes,
    fetch: () => Promise.reject(new Error('not asked')),
    now: () => made.clock.now,
    onResolved: event => made.events.push(event),
    ...options,
  });
  return made;
}
const failing = (code: string) => () => Promise.reject(new ResolveError(code, 'no'));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof ResolveError ? error.code : String(error)),
  );

describe('the resolver', () => {
  it('asks once for a thousand who ask at once', async () => {
    const {resolve, asked, events} = bench();
    const answers = await Promise.all(Array.from({length: 1000}, () => resolve(product('7'))));
    assert.equal(asked.length, 1);
    assert.equal(answers.filter(({title}) => title === 'answer 1').length, 1000);
    assert.deepEqual([events.filter(({outcome}) => outcome === 'shared').length, events.filter(({outcome}) => outcome === 'fetched').length], [999, 1]);
  });

  it('keeps an answer by what it is of, not by who shared it', async () => {
    const {resolve, asked} = bench();
    await resolve(product('7', {sharedUrl: 'https://e.tb.cn/h.one?tk=aaa', token: 'aaa'}));
    await resolve(product('7', {sharedUrl: 'https://e.tb.cn/h.two?tk=bbb', token: 'bbb'}));
    assert.equal(asked.length, 1);
    await resolve({...product('7'), kind: 'link'});
    await resolve(product('8'));
    assert.equal(asked.length, 3);
  });

  it('keeps the answer to a short link by the link', async () => {
    const {resolve, asked} = bench();
    const short = (sharedUrl: string) => resolve({kind: 'product', platform: 'taobao', sharedUrl});
    await short('https://e.tb.cn/h.one');
    await short('https://e.tb.cn/h.two');
    await short('https://e.tb.cn/h.one');
    assert.equal(asked.length, 2);
  });

  for (const [name, kind, fresh] of [
    ['a product for an hour', 'product', hour],
    ['an article for a day', 'article', 24 * hour],
    ['a livestream for a minute', 'livestream', minute],
  ] as const)
    it(`keeps ${name}, give or take a tenth`, async () => {
      const made = bench();
      const ref = {...product('7'), kind};
      await made.resolve(ref);
      made.clock.now += fresh * 0.89;
      await made.resolve(ref);
      assert.equal(made.asked.length, 1);
      made.clock.now += fresh * 0.22;
      await made.resolve(ref);
      await until(() => made.asked.length === 2, 'the second question');
    });

  it('gives what is old at once, and has it anew for the next', async () => {
    const made = bench();
    await made.resolve(product('7'));
    made.clock.now += 2 * hour;
    assert.equal((await made.resolve(product('7'))).title, 'answer 1');
    await until(() => made.asked.length === 2, 'the second question');
    await new Promise(resolve => setImmediate(resolve));
    assert.equal((await made.resolve(product('7'))).title, 'answer 2');
    assert.deepEqual(
      made.events.map(({outcome}) => outcome),
      ['fetched', 'stale', 'fresh'],
    );
  });

  it('gives nothing that is older than a day beyond its time', async () => {
    const made = bench();
    await made.resolve(product('7'));
    made.clock.now += 27 * hour;
    assert.equal((await made.resolve(product('7'))).title, 'answer 2');
  });

  it('waits for what a livestream is now, and gives what it was when there is no better', async () => {
    const made = bench();
    const live = {...product('7'), kind: 'livestream'};
    await made.resolve(live);
    made.clock.now += 3 * minute;
    assert.equal((await made.resolve(live)).title, 'answer 2');
    made.clock.now += 3 * minute;
    made.answer = failing('upstream');
    assert.equal((await made.resolve(live)).title, 'answer 2');
  });

  it('gives what is old while the platform is down, and asks it once a minute', async () => {
    const made = bench();
    await made.resolve(product('7'));
    made.answer = failing('upstream');
    made.clock.now += 2 * hour;
    for (let i = 0; i < 10; i += 1) {
      assert.equal((await made.resolve(product('7'))).title, 'answer 1');
      await new Promise(resolve => setImmediate(resolve));
    }
    assert.equal(made.asked.length, 2);
    made.clock.now += 2 * minute;
    await made.resolve(product('7'));
    assert.equal(made.asked.length, 3);
  });

  it('forgets what is gone', async () => {
    const made = bench();
    await made.resolve(product('7'));
    made.answer = failing('not-found');
    made.clock.now += 2 * hour;
    await made.resolve(product('7'));
    await new Promise(resolve => setImmediate(resolve));
    assert.equal(await codeOf(made.resolve(product('7'))), 'not-found');
  });

  for (const [code, kept] of [
    ['not-found', 10 * minute],
    ['login-wall', minute],
    ['upstream', minute],
    ['timeout', minute],
  ] as const)
    it(`remembers ${code} for its time`, async () => {
      const made = bench();
      made.answer = failing(code);
      for (const [after, times] of [
        [0, 1],
        [kept * 0.89, 1],
        [kept * 0.22, 2],
      ] as const) {
        made.clock.now += after;
        assert.equal(await codeOf(made.resolve(product('7'))), code);
        assert.equal(made.asked.length, times);
      }
    });

  it('remembers an error by the whole reference: another person’s link may be good', async () => {
    const made = bench();
    made.answer = ({token}) => (token === 'old' ? Promise.reject(new ResolveError('login-wall', 'no')) : Promise.resolve({title: 'good'}));
    assert.equal(await codeOf(made.resolve(product('7', {token: 'old'}))), 'login-wall');
    assert.equal((await made.resolve(product('7', {token: 'new'}))).title, 'good');
  });

  it('ends what takes too long, and says so of a host that is listed', async () => {
    const made = bench({timeout: 30});
    made.answer = () => new Promise(() => undefined);
    assert.equal(await codeOf(made.resolve(product('7'))), 'timeout');
    assert.equal(await codeOf(made.resolve({kind: 'link', url: 'https://shop.example/7'})), 'upstream');
  });

  it('takes what a broken recipe throws for the platform’s fault', async () => {
    const made = bench();
    made.answer = () => Promise.reject(new TypeError('undefined is not a function'));
    assert.equal(await codeOf(made.resolve(product('7'))), 'upstream');
  });

  it('ends its work when the last who waits has gone, and not before; the next begins anew', async () => {
    const made = bench();
    let ended = 0;
    made.answer = (_, own) =>
      new Promise((_, reject) =>
        own.addEventListener('abort', () => {
          ended += 1;
          reject(own.reason as Error);
        }),
      );
    const first = new AbortController();
    const second = new AbortController();
    const waiting = [made.resolve(product('7'), first.signal), made.resolve(product('7'), second.signal)].map(codeOf);
    first.abort(new Error('left'));
    assert.equal(await waiting[0], 'Error: left');
    assert.equal(ended, 0);
    second.abort(new Error('left too'));
    assert.equal(await waiting[1], 'Error: left too');
    await until(() => ended === 1, 'the end of the work');
    made.answer = () => Promise.resolve({title: 'anew'});
    assert.equal((await made.resolve(product('7'))).title, 'anew');
  });

  it('refuses an address inside before anything else', async () => {
    const made = bench();
    assert.equal(await codeOf(made.resolve({kind: 'link', url: 'http://10.0.0.1/'})), 'blocked-address');
    assert.equal(await codeOf(made.resolve({kind: 'link', sharedUrl: 'http://0x7f.1/'})), 'blocked-address');
    assert.equal(await codeOf(made.resolve({kind: 'link', url: 'https://shop.example:6379/'})), 'unsupported');
    assert.equal(made.asked.length, 0);
  });

  it('names no platform that it does not know, whatever it is asked for', async () => {
    const made = bench();
    await made.resolve({kind: 'link', platform: 'made-up', url: 'https://shop.example/'});
    assert.deepEqual(
      made.events.map(({platform}) => platform),
      [undefined],
    );
  });
});

describe('the cache', () => {
  const entry = (title: string) => ({card: {title}, freshUntil: 1, staleUntil: 8.64e15});

  it('holds no more entries than it may, and drops the ones that were used least', () => {
    const cache = createCache({entries: 100});
    for (let i = 0; i < 10_000; i += 1) {
      cache.set(String(i), entry('x'));
      cache.get('0');
    }
    assert.equal([...cache.entries()].length, 100);
    assert.ok(cache.get('0') && cache.get('9999') && !cache.get('5000'));
  });
  it('holds no more bytes than it may, and no card that is longer than one may be', () => {
    const cache = createCache({bytes: 100_000});
    for (let i = 0; i < 1000; i += 1) cache.set(String(i), entry('x'.repeat(1000)));
    assert.ok([...cache.entries()].length < 100);
    cache.set('long', entry('x'.repeat(9000)));
    assert.equal(cache.get('long'), undefined);
  });

  describe('in a file', () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'hutong-cache-'));
    });
    after(() => rm(folder, {recursive: true}));
    const key = (letter: string) => letter.repeat(43);

    it('outlives its process', async () => {
      const file = join(folder, 'good.jsonl');
      const first = await createFileCache(file);
      first.set(key('a'), entry('手冲咖啡壶套装'));
      await first.close();
      const second = await createFileCache(file);
      assert.deepEqual(second.get(key('a')), {card: {kind: 'link', title: '手冲咖啡壶套装'}, freshUntil: 1, staleUntil: 8.64e15});
      await second.close();
    });

    it('passes over lines that are none of ours, and what our schemas refuse', async () => {
      const file = join(folder, 'junk.jsonl');
      const good = (card: unknown) => JSON.stringify({key: key('b'), card, freshUntil: 1, staleUntil: 8.64e15});
      const evil = '{"kind":"product","title":"t","openUrl":"javascript:alert(1)","__proto__":{"polluted":1}}';
      await writeFile(
        file,
        [
          'not json',
          '{"key":"x"}',
          '[]',
          'null',
          '{"key',
          good('').replace('""', evil),
          '\0\xff',
          JSON.stringify({key: key('c'), card: {title: 'old'}, freshUntil: 1, staleUntil: 2}),
        ].join('\n'),
      );
      const errors: unknown[] = [];
      const cache = await createFileCache(file, {onError: error => errors.push(error)});
      assert.deepEqual(cache.get(key('b'))?.card, {kind: 'product', title: 't'});
      assert.equal(cache.get(key('c')), undefined);
      assert.deepEqual(errors, []);
      await cache.close();
    });

    for (const [name, path] of [
      ['a folder in its place', ''],
      ['a folder that is not there', 'none/cache.jsonl'],
    ] as const)
      it(`serves without it: ${name}`, async () => {
        const errors: string[] = [];
        const cache = await createFileCache(join(folder, path), {onError: error => errors.push(String(error))});
        cache.set(key('a'), entry('x'));
        await cache.save();
        await cache.save();
        assert.equal(cache.get(key('a'))?.card.title, 'x');
        await cache.close();
        assert.equal(errors.length, 1, 'it is told once');
        assert.match(errors[0] ?? '', /Cannot keep the cache in/);
      });

    it('holds nothing that names who shared what', async () => {
      const file = join(folder, 'private.jsonl');
      const cache = await createFileCache(file);
      const {resolve} = bench({cache});
      await resolve({kind: 'product', platform: 'taobao', sharedUrl: 'https://e.tb.cn/h.secret?tk=secret', token: 'secret'});
      await cache.close();
      const text = await readFile(file, 'utf8');
      assert.match(text, /answer 1/);
      assert.doesNotMatch(text, /secret/);
    });
  });
});
