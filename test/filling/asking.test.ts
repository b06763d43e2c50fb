import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Card} from '../../src/card/card.js';
import type {HutongOptions} from '../../src/hutong.js';
import {ResolveError, type CardRef, type GatewayFunction, type Patch} from '../../src/resolve.js';
import {instanceIn, standingTime} from './instance.js';

const cardOf = (n: number | string, more = ''): Card => ({
  kind: 'link',
  openUrl: `https://pages.example/${String(n)}`,
  url: `https://pages.example/${String(n)}${more}`,
});
const filled = (refs: CardRef[]): Patch[] => refs.map(({url = ''}) => ({card: {kind: 'link', title: url.slice(22)}}));
const failing = new ResolveError('upstream', 'down');

/** An instance, its clock, and what its gateway was asked: by number of the card, request by request. */
function setting(answer: (refs: CardRef[], signal: AbortSignal) => ReturnType<GatewayFunction>, options: HutongOptions = {}) {
  const time = standingTime();
  const asked: string[][] = [];
  const hutong = instanceIn(time, {
    ...options,
    gateway(refs, {signal}) {
      asked.push(refs.map(({url = ''}) => url.slice(22)));
      return answer(refs, signal);
    },
  });
  return {time, asked, hutong};
}
/** Answers by hand, request by request. */
function slow() {
  const answers: (() => void)[] = [];
  return {answers, gateway: (refs: CardRef[]) => new Promise<readonly Patch[]>(resolve => answers.push(() => resolve(filled(refs))))};
}
const numbers = (from: number, to: number) => Array.from({length: to - from}, (_, i) => from + i);
const code = (answer: Promise<unknown>) =>
  answer.then(
    () => 'filled',
    (error: unknown) => (error instanceof ResolveError ? error.code : String(error)),
  );

describe('requests', () => {
  it('are ⌈N ÷ 20⌉ for N cards asked for in one frame, in however many tasks of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(59), {minLength: 1, maxLength: 4}), async counts => {
        const {time, asked, hutong} = setting(refs => Promise.resolve(filled(refs)));
        const total = counts.reduce((sum, count) => sum + count);
        const answers: Promise<Card>[] = [];
        for (const count of counts) {
          for (let i = 0; i < count; i += 1) answers.push(hutong.resolve(cardOf(answers.length)));
          await time.pass(3);
        }
        const titles = (await time.until(Promise.all(answers))).map(({title}) => title);
        expect(asked.length).to.equal(Math.ceil(total / 20));
        expect(titles).to.deep.equal(numbers(0, total).map(String));
        expect(time.timers).to.equal(0);
      }),
      {numRuns: 25},
    );
  });

  it('go out four at a time', async () => {
    const {answers, gateway} = slow();
    const {time, asked, hutong} = setting(gateway);
    const all = Promise.all(numbers(0, 200).map(n => hutong.resolve(cardOf(n))));
    await time.pass(20);
    expect(asked.length).to.equal(4);
    answers.shift()?.();
    await time.pass(20);
    expect(asked.length).to.equal(5);
    while (answers.length > 0) {
      answers.shift()?.();
      await time.pass(20);
    }
    expect((await all).length).to.equal(200);
    expect([asked.length, time.timers]).to.deep.equal([10, 0]);
  });

  it('hold 64 KiB at most', async () => {
    const sizes: number[] = [];
    const {time, hutong} = setting(refs => (sizes.push(new TextEncoder().encode(JSON.stringify({cards: refs})).length), Promise.resolve(filled(refs))));
    await time.until(Promise.all(numbers(0, 20).map(n => hutong.resolve(cardOf(n, `?${'胡'.repeat(3000)}`)))));
    expect(Math.max(...sizes)).to.be.within(50_000, 65_536);
    expect(sizes.length).to.equal(3);
  });

  it('take who is seen first, and who scrolls in overtakes who waits', async () => {
    const {answers, gateway} = slow();
    const {time, asked, hutong} = setting(gateway);
    const inView = new Set<number>(numbers(0, 80));
    const ask = (n: number) => void code(hutong.resolve(cardOf(n), {visible: () => inView.has(n)}));
    numbers(0, 160).forEach(ask);
    await time.pass(20);
    expect(asked.map(cards => cards[0])).to.deep.equal(['0', '20', '40', '60']);
    // The chat is scrolled while they wait: to its end, and a new message comes there.
    inView.clear();
    for (const n of [...numbers(150, 160), 500]) inView.add(n);
    ask(500);
    answers.shift()?.();
    await time.pass(20);
    expect(asked[4]).to.deep.equal([...numbers(150, 160), 500, ...numbers(80, 89)].map(String));
    hutong.dispose();
    expect(time.timers).to.equal(0);
  });

  it('of a gateway that is deaf and dumb end with the deadline, and what waits behind them too', async () => {
    const {time, asked, hutong} = setting(() => new Promise(() => undefined));
    const codes = Promise.all(numbers(0, 200).map(n => code(hutong.resolve(cardOf(n)))));
    await time.pass(10_000);
    expect(new Set(await codes)).to.deep.equal(new Set(['timeout']));
    // Its places are free again.
    const before = asked.length;
    const next = code(hutong.resolve(cardOf(500)));
    await time.pass(20);
    expect(asked.length).to.equal(before + 1);
    await time.pass(10_000);
    expect([await next, time.timers]).to.deep.equal(['timeout', 0]);
  });
});

describe('asking again', () => {
  const passing: {name: string; error: ResolveError; expect: number}[] = [
    {name: 'happens three times where the gateway fails', error: failing, expect: 3},
    {name: 'happens three times where a platform was too slow', error: new ResolveError('timeout', 'slow'), expect: 3},
    {name: 'happens three times where there was too much', error: new ResolveError('rate-limited', 'slowly'), expect: 3},
    {name: 'does not help what is not there', error: new ResolveError('not-found', 'gone'), expect: 1},
    {name: 'does not help behind a login', error: new ResolveError('login-wall', 'who?'), expect: 1},
    {name: 'does not help an address that is refused', error: new ResolveError('blocked-address', 'no'), expect: 1},
    {name: 'does not help where the host says so', error: new ResolveError('upstream', 'no', {retryAfter: Number.POSITIVE_INFINITY}), expect: 1},
  ];
  for (const {name, error, expect: times} of passing)
    it(name, async () => {
      for (const answer of [() => Promise.reject(error), (refs: CardRef[]) => Promise.resolve(refs.map(() => ({error})))]) {
        // One result has no room for a time to wait.
        if (error.retryAfter !== undefined && answer.length > 0) continue;
        const {time, asked, hutong} = setting(answer);
        expect(await time.until(code(hutong.resolve(cardOf(1))))).to.equal(error.code);
        expect([asked.length, time.timers]).to.deep.equal([times, 0]);
      }
    });

  it('waits half a second, then a second, each time some more or less', async () => {
    const waits: number[][] = [];
    for (let i = 0; i < 40; i += 1) {
      const times: number[] = [];
      const {time, hutong} = setting(() => (times.push(time.clock.now()), Promise.reject(failing)));
      await time.until(code(hutong.resolve(cardOf(1))));
      waits.push([(times[1] ?? 0) - (times[0] ?? 0), (times[2] ?? 0) - (times[1] ?? 0)]);
    }
    for (const [first = 0, second = 0] of waits) {
      expect(first).to.be.within(250, 770);
      expect(second).to.be.within(500, 1520);
    }
    expect(new Set(waits.map(([first]) => first)).size).to.be.above(20);
  });

  it('keeps the cards of a request together', async () => {
    let down = true;
    const {time, asked, hutong} = setting(refs => (down ? Promise.reject(failing) : Promise.resolve(filled(refs))));
    const all = Promise.all(numbers(0, 20).map(n => hutong.resolve(cardOf(n))));
    await time.pass(20);
    down = false;
    await time.until(all);
    expect(asked.map(({length}) => length)).to.deep.equal([20, 20]);
  });

  it('is only for the cards that failed', async () => {
    const {time, asked, hutong} = setting(refs => Promise.resolve(filled(refs).map((patch, i) => (asked.length === 1 && i % 2 ? {error: failing} : patch))));
    await time.until(Promise.all(numbers(0, 6).map(n => hutong.resolve(cardOf(n)))));
    expect(asked).to.deep.equal([numbers(0, 6).map(String), ['1', '3', '5']]);
  });

  it('leaves a gateway alone for as long as it wants, and with it everybody else’s questions', async () => {
    const {time, asked, hutong} = setting(refs =>
      asked.length === 1 ? Promise.reject(new ResolveError('rate-limited', 'slowly', {retryAfter: 3000})) : Promise.resolve(filled(refs)),
    );
    const first = hutong.resolve(cardOf(1));
    await time.pass(500);
    const second = hutong.resolve(cardOf(2));
    await time.pass(2400);
    expect(asked.length).to.equal(1);
    await time.pass(200);
    expect(asked.slice(1).flat().sort()).to.deep.equal(['1', '2']);
    expect([(await first).title, (await second).title, time.timers]).to.deep.equal(['1', '2', 0]);
  });

  it('is over at once for a gateway that wants to be left alone for too long', async () => {
    const {time, asked, hutong} = setting(() => Promise.reject(new ResolveError('rate-limited', 'slowly', {retryAfter: 60_000})));
    const started = time.clock.now();
    expect(await time.until(code(hutong.resolve(cardOf(1))))).to.equal('rate-limited');
    expect(await time.until(code(hutong.resolve(cardOf(2))))).to.equal('rate-limited');
    expect(time.clock.now() - started).to.be.below(100);
    expect([asked.length, time.timers]).to.deep.equal([1, 0]);
    await time.pass(60_000);
    await time.until(code(hutong.resolve(cardOf(3))));
    expect(asked.length).to.equal(2);
  });

  it('ends with the last who waits', async () => {
    const {time, asked, hutong} = setting(() => Promise.reject(failing));
    const controller = new AbortController();
    const answer = code(hutong.resolve(cardOf(1), {signal: controller.signal}));
    await time.pass(100);
    controller.abort(new Error('gone'));
    expect(await answer).to.equal('Error: gone');
    expect(time.timers).to.equal(0);
    await time.pass(5000);
    expect(asked.length).to.equal(1);
  });

  it('ends with the instance', async () => {
    const {time, asked, hutong} = setting(() => Promise.reject(failing));
    const answer = code(hutong.resolve(cardOf(1)));
    await time.pass(100);
    hutong.dispose();
    expect([await answer, time.timers, asked.length]).to.deep.equal(['upstream', 0, 1]);
    expect(await code(hutong.resolve(cardOf(2)))).to.equal('upstream');
    expect(time.timers).to.equal(0);
  });
});

describe('a card like no other', () => {
  it('is not asked about as another: two without an address, an id or a token share nothing', async () => {
    const {time, asked, hutong} = setting(refs => Promise.resolve(refs.map((_, i) => ({card: {title: String(i)}}))));
    const [a, b] = await time.until(Promise.all(['一', '二'].map(description => hutong.resolve({kind: 'video', description}))));
    expect([asked[0]?.length, a?.title, b?.title]).to.deep.equal([2, '0', '1']);
    await time.until(hutong.resolve({kind: 'video', description: '一'}));
    expect(asked.length).to.equal(2);
  });
});
