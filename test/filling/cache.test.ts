import {expect} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import type {Card} from '../../src/card/card.js';
import {Lru} from '../../src/filling/lru.js';
import {createHutong, type Hutong, type HutongEvent, type HutongOptions} from '../../src/hutong.js';
import {ResolveError, type CardRef, type Patch} from '../../src/resolve.js';
import {instanceIn, standingTime} from './instance.js';

const minute = 60_000;
const cardOf = (name: string): Card => ({kind: 'link', url: `https://pages.example/${name}`, openUrl: `https://pages.example/${name}`});
const code = (answer: Promise<Card>) =>
  answer.then(
    ({title}) => title ?? '',
    (error: unknown) => (error instanceof ResolveError ? error.code : String(error)),
  );

/** An instance with a calendar of its own, whose gateway numbers its answers. */
function setting(options: HutongOptions = {}, more: object = {}) {
  const time = standingTime();
  const state = {date: Date.UTC(2025, 10, 11), asked: 0, error: undefined as ResolveError | undefined};
  const events: HutongEvent[] = [];
  const gateway = (refs: CardRef[]) => {
    state.asked += refs.length;
    if (state.error) return Promise.reject(state.error);
    return Promise.resolve(refs.map((): Patch => ({card: {title: `第${String(state.asked)}次`, ...more}})));
  };
  const hutong = instanceIn(time, {gateway, now: () => state.date, onEvent: event => events.push(event), ...options});
  const ask = (name = 'a', asking: Parameters<Hutong['resolve']>[1] = {}) => time.until(code(hutong.resolve(cardOf(name), asking)));
  return {time, state, events, hutong, ask};
}

describe('an LRU', () => {
  it('holds so many entries and bytes of 100,000, the last used of them', () => {
    const lru = new Lru<number>(1000, 50_000);
    let most = {size: 0, bytes: 0};
    for (let i = 0; i < 100_000; i += 1) {
      lru.set(String(i), i, 40 + (i % 40));
      if (i > 10) lru.get('7');
      most = {size: Math.max(most.size, lru.size), bytes: Math.max(most.bytes, lru.bytes)};
    }
    expect(most.size).to.be.within(400, 1000);
    expect(most.bytes).to.be.within(40_000, 50_000);
    expect([lru.get('7'), lru.get('8'), ...[99_700, 99_999].map(i => lru.get(String(i)))]).to.deep.equal([7, undefined, 99_700, 99_999]);
  });
  it('is bounded in number as well', () => {
    const lru = new Lru<number>(100, 1e9);
    for (let i = 0; i < 1000; i += 1) lru.set(String(i), i, 1);
    expect([lru.size <= 100, lru.get('950'), lru.get('899')]).to.deep.equal([true, 950, undefined]);
    const none = new Lru<number>(0, 1e9);
    none.set('a', 1, 1);
    expect(none.size).to.equal(0);
  });
  it('does not hold what is larger than its half, and counts what is replaced once', () => {
    const lru = new Lru<string>(10, 100);
    lru.set('a', 'a', 40);
    lru.set('a', 'b', 30);
    expect([lru.get('a'), lru.bytes]).to.deep.equal(['b', 30]);
    lru.set('a', 'c', 51);
    expect([lru.get('a'), lru.size, lru.bytes]).to.deep.equal([undefined, 0, 0]);
  });
});

describe('an answer', () => {
  it('is fresh for ten minutes, and serves every card of the same item', async () => {
    const {state, events, ask} = setting();
    expect([await ask(), await ask(), state.asked]).to.deep.equal(['第1次', '第1次', 1]);
    state.date += 10 * minute - 1;
    expect([await ask(), state.asked]).to.deep.equal(['第1次', 1]);
    state.date += 1;
    expect([await ask(), state.asked]).to.deep.equal(['第2次', 2]);
    expect(events.filter(({type}) => type === 'resolved').map(event => 'from' in event && event.from)).to.deep.equal([
      'network',
      'memory',
      'memory',
      'network',
    ]);
  });

  it('with a live state is fresh for one minute, and is as old as it is', async () => {
    const {state, time, hutong, ask} = setting({}, {kind: 'livestream', live: {status: 'live'}});
    await ask();
    const {date} = state;
    state.date += minute - 1;
    const again = (await time.until(hutong.resolve(cardOf('a')))) as Card & {live?: {asOf?: number}};
    expect([again.live?.asOf, state.asked]).to.deep.equal([date, 1]);
    state.date += 1;
    await ask();
    expect(state.asked).to.equal(2);
  });

  it('that is stale is drawn at once where a newer one can follow', async () => {
    const {time, state, ask} = setting();
    await ask();
    state.date += 11 * minute;
    const newer: Card[] = [];
    expect(await ask('a', {update: card => newer.push(card)})).to.equal('第1次');
    expect(newer).to.deep.equal([]);
    await time.pass(20);
    expect([newer.map(({title}) => title), state.asked]).to.deep.equal([['第2次'], 2]);
  });

  it('that is stale stands where nobody can tell a newer one, for a day', async () => {
    const {state, ask, time} = setting();
    await ask();
    state.error = new ResolveError('upstream', 'down');
    state.date += 60 * minute;
    expect(await ask()).to.equal('第1次');
    // It is not asked about again and again.
    const {asked} = state;
    expect([await ask(), state.asked - asked]).to.deep.equal(['第1次', 0]);
    state.date += 24 * 60 * minute;
    expect(await ask()).to.equal('upstream');
    expect(time.timers).to.equal(0);
  });

  it('is not told to who has gone', async () => {
    const {time, state, hutong, ask} = setting();
    await ask();
    state.date += 11 * minute;
    const controller = new AbortController();
    let told = 0;
    await hutong.resolve(cardOf('a'), {signal: controller.signal, update: () => (told += 1)});
    controller.abort();
    await time.pass(5000);
    expect([told, state.asked, time.timers]).to.deep.equal([0, 1, 0]);
  });

  it('is forgotten by a clock that was set back or forward by more than its age', async () => {
    for (const jump of [-36e5, 36e5]) {
      const {state, ask} = setting();
      await ask();
      state.date += jump;
      expect(await ask()).to.equal('第2次');
    }
  });

  it('is the asker’s own: who changes it changes nobody else’s', async () => {
    const {time, hutong} = setting({}, {fields: [['时间', '今天']]});
    const first = (await time.until(hutong.resolve({...cardOf('a'), kind: 'meeting'}))) as {fields?: string[][]};
    try {
      first.fields?.pop();
    } catch {
      // It may be frozen.
    }
    expect(((await hutong.resolve({...cardOf('a'), kind: 'meeting'})) as {fields?: unknown}).fields).to.deep.equal([['时间', '今天']]);
  });

  it('gives way to newer ones: 100,000 cards leave so many entries', async () => {
    const {time, state, hutong} = setting({cache: {maxEntries: 500}});
    for (let from = 0; from < 100_000; from += 5000) {
      const answers = Array.from({length: 5000}, (_, i) => hutong.resolve(cardOf(String(from + i))));
      await time.until(Promise.all(answers));
    }
    expect(state.asked).to.equal(100_000);
    await time.until(Promise.all(Array.from({length: 250}, (_, i) => hutong.resolve(cardOf(String(99_750 + i))))));
    expect(state.asked).to.equal(100_000);
    await time.until(hutong.resolve(cardOf('99499')));
    expect([state.asked, time.timers]).to.deep.equal([100_001, 0]);
  }).timeout(60_000);
});

describe('a failure', () => {
  const failures: {code: string; minutes: number}[] = [
    {code: 'not-found', minutes: 10},
    {code: 'login-wall', minutes: 10},
    {code: 'unsupported', minutes: 10},
    {code: 'blocked-address', minutes: 10},
    {code: 'too-large', minutes: 10},
    {code: 'rate-limited', minutes: 1},
    {code: 'timeout', minutes: 1},
    {code: 'upstream', minutes: 1},
  ];
  for (const {code: name, minutes} of failures)
    it(`of ${name} is remembered for ${String(minutes)} min`, async () => {
      const {state, events, ask} = setting();
      state.error = new ResolveError(name, 'no');
      expect(await ask()).to.equal(name);
      state.error = undefined;
      const {asked} = state;
      state.date += minutes * minute - 1;
      expect([await ask(), state.asked]).to.deep.equal([name, asked]);
      expect(events.at(-1)).to.include({type: 'resolved', from: 'memory', code: name});
      state.date += 1;
      expect(await ask()).to.match(/^第/);
    });

  it('is asked about again by who wants to know', async () => {
    const {state, ask} = setting();
    state.error = new ResolveError('not-found', 'no');
    await ask();
    state.error = undefined;
    expect([await ask(), await ask('a', {fresh: true}), await ask()]).to.deep.equal(['not-found', '第2次', '第2次']);
  });

  it('without a network says nothing about the card', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const {state, ask} = setting();
      state.error = new ResolveError('upstream', 'no');
      expect(await ask()).to.equal('upstream');
      state.error = undefined;
      expect(await ask()).to.equal('第4次');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

describe('answers on disk', () => {
  const name = 'hutong-test';
  const now = Date.UTC(2025, 10, 11);
  let warnings: string[] = [];
  const {warn} = console;
  beforeEach(async () => {
    await deleteDB(name);
    warnings = [];
    console.warn = (text: unknown) => warnings.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
    Reflect.deleteProperty(indexedDB, 'open');
  });

  /** A visit: the gateway numbers what it is asked over all of them. */
  let asked = 0;
  const open: Hutong[] = [];
  function visit(options: HutongOptions = {}, date = now) {
    const hutong = createHutong({
      now: () => date,
      cache: {name},
      gateway(refs) {
        asked += refs.length;
        return Promise.resolve(refs.map(({url}) => ({card: {title: `${String(asked)} ${url?.slice(-1) ?? ''}`}})));
      },
      ...options,
    });
    open.push(hutong);
    return hutong;
  }
  beforeEach(() => {
    asked = 0;
  });
  afterEach(() => {
    for (const hutong of open.splice(0)) hutong.dispose();
  });
  async function count(): Promise<number> {
    const db = await openDB(name);
    const found = await db.count('answers');
    db.close();
    return found;
  }
  /** Until so many answers have been written. */
  async function written(wanted: number): Promise<void> {
    while ((await count()) < wanted) await new Promise(resolve => setTimeout(resolve, 5));
  }

  it('serve the next visit, at once and as old as they are', async () => {
    await visit().resolve(cardOf('a'));
    await written(1);
    const events: HutongEvent[] = [];
    const again = await visit({onEvent: event => events.push(event)}, now + minute).resolve(cardOf('a'));
    expect([again.title, asked, warnings]).to.deep.equal(['1 a', 1, []]);
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({type: 'resolved', from: 'disk'});
    const titles: unknown[] = [];
    await new Promise<void>(done => {
      const update = ({title}: Card) => {
        titles.push(title);
        done();
      };
      const stale = visit({}, now + 36e5).resolve(cardOf('a'), {update});
      void stale.then(({title}) => titles.push(title));
    });
    expect([titles, asked]).to.deep.equal([['1 a', '2 a'], 2]);
  });

  it('cannot be read for what was shared', async () => {
    await visit().resolve({kind: 'product', platform: 'taobao', sharedUrl: 'https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz', token: 'kYb2WqL9mPz'});
    await written(1);
    const db = await openDB(name);
    const all = JSON.stringify([await db.getAllKeys('answers'), await db.getAll('answers')]);
    db.close();
    expect(all).not.to.match(/kYb2WqL9mPz|gX3kQ2w|tb\.cn/);
  });

  it('are bounded: the oldest go when the database is opened', async () => {
    const first = visit();
    await Promise.all(Array.from({length: 9}, (_, i) => first.resolve(cardOf(String(i)))));
    await written(9);
    first.dispose();
    const second = visit({cache: {name, maxEntries: 4}});
    await second.resolve(cardOf('x'));
    await written(5);
    expect(await count()).to.equal(5);
    const third = visit({cache: {name, maxAge: 1000}}, now + 5000);
    await third.resolve(cardOf('y'));
    await written(1);
    expect(await count()).to.equal(1);
  });

  const broken: {name: string; before: () => unknown}[] = [
    {
      name: 'is refused by the browser',
      before() {
        indexedDB.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
    },
    {name: 'is somebody else’s', before: async () => (await openDB(name, 1, {upgrade: db => void db.createObjectStore('other')})).close()},
    {name: 'is of a later version', before: async () => (await openDB(name, 9)).close()},
  ];
  for (const {name: fault, before} of broken)
    it(`do without a database that ${fault}, with one warning`, async () => {
      await before();
      const events: HutongEvent[] = [];
      const hutong = visit({onEvent: event => events.push(event)});
      const titles = [];
      for (const card of ['a', 'b', 'a']) titles.push((await hutong.resolve(cardOf(card))).title);
      expect([titles, asked]).to.deep.equal([['1 a', '2 b', '1 a'], 2]);
      expect(events.filter(({type}) => type === 'cache-failed')).to.have.lengthOf(1);
      expect(warnings).to.deep.equal(['Cannot keep answers in the database `hutong-test`: they are kept in memory alone.']);
    });

  it('do not keep a card waiting for a database that never opens', async () => {
    indexedDB.open = () => Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
    const time = standingTime();
    const hutong = instanceIn(time, {cache: {name}, gateway: refs => Promise.resolve(refs.map(() => ({card: {title: '题'}})))});
    const started = time.clock.now();
    expect((await time.until(hutong.resolve(cardOf('a')))).title).to.equal('题');
    expect(time.clock.now() - started).to.be.below(250);
    expect([time.timers, warnings]).to.deep.equal([0, []]);
  });

  it('that are rubbish by now are none', async () => {
    for (const rubbish of [
      7,
      null,
      {},
      {at: 'x', json: '{}'},
      {at: now, json: '{'},
      {at: now, json: 7},
      {at: now, json: '[]'},
      {at: now, json: '{"title":{},"openUrl":"javascript:alert(1)"}'},
    ]) {
      await deleteDB(name);
      asked = 0;
      const first = visit();
      await first.resolve(cardOf('a'));
      await written(1);
      first.dispose();
      const db = await openDB(name);
      const [key] = await db.getAllKeys('answers');
      await db.put('answers', rubbish, key);
      db.close();
      const {title, openUrl} = (await visit().resolve(cardOf('a'))) as {title?: string; openUrl?: string};
      expect([undefined, '2 a'], JSON.stringify(rubbish)).to.include(title);
      expect(openUrl).to.equal('https://pages.example/a');
      for (const hutong of open.splice(0)) hutong.dispose();
    }
    expect(warnings).to.deep.equal([]);
  });

  it('let the database be deleted while it is in use, and go on without it', async () => {
    const hutong = visit();
    await hutong.resolve(cardOf('a'));
    await written(1);
    await deleteDB(name);
    expect((await hutong.resolve(cardOf('b'))).title).to.equal('2 b');
    expect((await hutong.resolve(cardOf('a'))).title).to.equal('1 a');
  });

  it('leave the database to others when the instance ends', async () => {
    const hutong = visit();
    await hutong.resolve(cardOf('a'));
    await written(1);
    hutong.dispose();
    // WebKit's closing is done by another process.
    for (let i = 0; i < 20; i += 1) await new Promise(resolve => setTimeout(resolve));
    let blocked = false;
    await deleteDB(name, {blocked: () => (blocked = true)});
    expect(blocked).to.equal(false);
  });
});
