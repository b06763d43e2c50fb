import {expect, fixtureCleanup} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import type {Hutong, HutongOptions} from '../../src/hutong.js';
import {ResolveError, type CardRef, type Patch} from '../../src/resolve.js';
import {card, instance, now, one, partial, picture, until, whole, words} from './card-samples.js';

const filling = {title: '填好了', price: {minor: 9900, currency: 'CNY'}, cover: {url: picture()}};
const neighbour = {...partial.product, sharedUrl: 'https://m.tb.cn/h.hKq7Wn2', openUrl: 'https://m.tb.cn/h.hKq7Wn2'};
const isBad = (refs: CardRef[]) => refs.some(({sharedUrl}) => sharedUrl === partial.product.sharedUrl);
const filled = (refs: CardRef[]): Promise<Patch[]> => Promise.resolve(refs.map(() => ({card: filling})));
const has = (element: HutongCard, selector: string) => element.renderRoot.querySelector(selector) !== null;
const height = (element: HutongCard) => element.getBoundingClientRect().height;

/** Makes a browser say something for as long as a test runs. */
const told = new Set<[object, string]>();
function tell(about: object, name: string, value: unknown): void {
  Object.defineProperty(about, name, {value, configurable: true});
  told.add([about, name]);
}
/** Listeners of the page that nobody has taken away. */
const listening = new Set<unknown>();
for (const target of [window, document] as EventTarget[]) {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    if (type !== 'online' && type !== 'visibilitychange') return add(type, listener, options);
    listening.add(listener);
    options?.signal?.addEventListener('abort', () => listening.delete(listener));
    const once = (event: Event) => {
      listening.delete(listener);
      listener(event);
    };
    add(type, once, options);
  };
}

afterEach(() => {
  fixtureCleanup();
  for (const [about, name] of told) Reflect.deleteProperty(about, name);
  told.clear();
  expect(listening.size).to.equal(0);
});

describe('a <hutong-card> whose resolver', () => {
  const faults: {name: string; answer: () => unknown}[] = [
    {name: 'never settles', answer: () => new Promise(() => undefined)},
    {name: 'rejects', answer: () => Promise.reject(new Error('down'))},
    {
      name: 'throws',
      answer() {
        throw new Error('down');
      },
    },
    {name: 'answers undefined', answer: () => undefined},
    {name: 'answers in another shape', answer: () => Promise.resolve({card: filling})},
    {name: 'answers with a thenable that never calls back', answer: () => ({then: () => undefined})},
    {name: 'answers at twice the deadline', answer: () => new Promise(resolve => setTimeout(() => resolve([{card: filling}]), 200))},
    {name: 'is rate-limited', answer: () => Promise.reject(new ResolveError('rate-limited', 'slowly', {retryAfter: 60_000}))},
    {name: 'meets a login wall', answer: () => Promise.resolve([{error: {code: 'login-wall', message: 'who?'}}])},
  ];
  for (const {name, answer} of faults)
    it(`${name} stands whole, with a retry, and its neighbour is filled in`, async () => {
      const hutong = instance({deadline: 100, gateway: refs => (isBad(refs) ? (answer() as Promise<Patch[]>) : filled(refs))});
      // Who wants to be left alone is left alone by all.
      const other = name === 'is rate-limited' ? undefined : await card(neighbour, hutong);
      if (other) await until(() => has(other, '.price'), 'the neighbour');
      const element = await card(partial.product, hutong);
      const before = height(element);
      await until(() => has(element, '.retry'), 'the failure');
      await until(() => has(element, '.poster'), 'the poster');
      expect([words(element, '.title'), height(element)]).to.deep.equal([partial.product.title, before]);
      if (other) expect(words(other, '.price')).to.equal('¥99');
    });

  it('answers in the wrong order: the card that is set last stays', async () => {
    const answers = new Map<string | undefined, (patches: Patch[]) => void>();
    const hutong = instance({gateway: ([ref]) => new Promise(resolve => answers.set(ref?.sharedUrl, resolve))});
    const element = await card(partial.product, hutong);
    await until(() => answers.size === 1, 'the first question');
    element.card = neighbour;
    await until(() => answers.size === 2, 'the second question');
    answers.get(neighbour.sharedUrl)?.([{card: {...filling, title: '第二张'}}]);
    answers.get(partial.product.sharedUrl)?.([{card: {...filling, title: '第一张'}}]);
    await until(() => words(element, '.title').includes('第二张'), 'the answer');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(words(element, '.title')).to.contain('第二张');
  });

  it('answers after the card has gone draws nothing, and was told', async () => {
    let signal: AbortSignal | undefined;
    let answer: (patches: Patch[]) => void = () => undefined;
    const hutong = instance({
      gateway: (_, asking) =>
        new Promise(resolve => {
          ({signal} = asking);
          answer = resolve;
        }),
    });
    const element = await card(partial.product, hutong);
    await until(() => signal !== undefined, 'the question');
    element.remove();
    expect(signal?.aborted).to.equal(true);
    const drawn = element.renderRoot.textContent;
    answer([{card: filling}]);
    await new Promise(resolve => setTimeout(resolve, 30));
    expect(element.renderRoot.textContent).to.equal(drawn);
  });
});

describe('cards that come and go', () => {
  it('leave no request, and those out of view never make one', async () => {
    const signals: AbortSignal[] = [];
    const refs = new Set<string | undefined>();
    const hutong = instance({
      gateway(asked, {signal}) {
        signals.push(signal);
        for (const {sharedUrl} of asked) refs.add(sharedUrl);
        return new Promise(() => undefined);
      },
    });
    await hutong.readCard({});
    const box = document.createElement('div');
    document.body.append(box);
    for (let i = 0; i < 100; i += 1) {
      const element = document.createElement('hutong-card');
      const sharedUrl = `https://m.tb.cn/h.gX3k${String(i).padStart(3, '0')}`;
      Object.assign(element, {hutong, frame: 'compact', card: {...partial.product, sharedUrl, openUrl: sharedUrl}});
      box.append(element);
    }
    await until(() => signals.length > 0, 'a request');
    box.remove();
    expect(signals.every(({aborted}) => aborted)).to.equal(true);
    const before = signals.length;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect([signals.length, refs.size < 100]).to.deep.equal([before, true]);
  });

  it('say whether they are in view, for as long as they wait', async () => {
    let visible: (() => boolean) | undefined;
    const hutong = instance({gateway: filled});
    const watched: Hutong = {
      ...hutong,
      resolve(_, asking) {
        visible = asking?.visible;
        return new Promise(() => undefined);
      },
    };
    await card(partial.product, watched);
    await until(() => visible !== undefined, 'the question');
    expect(visible?.()).to.equal(true);
    const space = document.createElement('div');
    space.style.height = '5000px';
    document.body.prepend(space);
    await until(() => visible?.() === false, 'its leaving');
    space.remove();
    await until(() => visible?.() === true, 'its coming back');
  });
});

describe('a <hutong-card> without a network', () => {
  const offline = (options: HutongOptions = {}) => {
    tell(navigator, 'onLine', false);
    const asked: number[] = [];
    const hutong = instance({
      deadline: 100,
      gateway(refs) {
        asked.push(refs.length);
        return navigator.onLine ? filled(refs) : Promise.reject(new TypeError('Failed to fetch'));
      },
      ...options,
    });
    return {asked, hutong};
  };
  const back = () => {
    tell(navigator, 'onLine', true);
    window.dispatchEvent(new Event('online'));
  };

  it('stands with a retry, and is filled in when there is one: all of them with one request', async () => {
    const {asked, hutong} = offline();
    const elements = [await card(partial.product, hutong), await card(neighbour, hutong)];
    await until(() => elements.every(element => has(element, '.retry')), 'the failures');
    const before = asked.length;
    back();
    await until(() => elements.every(element => has(element, '.price')), 'the answers');
    expect(asked.slice(before)).to.deep.equal([2]);
  });

  it('asks for nothing any more once it has left the page', async () => {
    const {asked, hutong} = offline();
    const element = await card(partial.product, hutong);
    await until(() => has(element, '.retry'), 'the failure');
    const before = asked.length;
    element.remove();
    expect(listening.size).to.equal(0);
    back();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(asked.length).to.equal(before);
  });

  it('waits once, however often a person tries', async () => {
    const {hutong} = offline();
    const element = await card(partial.product, hutong);
    for (let i = 0; i < 3; i += 1) {
      await until(() => has(element, '.retry'), 'the failure');
      one(element, '.retry').click();
      await element.updateComplete;
      expect(has(element, '.retry')).to.equal(false);
    }
    await until(() => has(element, '.retry'), 'the failure');
    expect(listening.size).to.equal(1);
  });
});

describe('a <hutong-card> in a tab that nobody sees', () => {
  const see = (hidden: boolean) => {
    tell(document, 'hidden', hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const counted = () => {
    let asked = 0;
    const hutong = instance({gateway: refs => ((asked += 1), filled(refs))});
    return {asked: () => asked, hutong};
  };

  it('asks when somebody does', async () => {
    const {asked, hutong} = counted();
    see(true);
    const element = await card(partial.product, hutong);
    await until(() => listening.size === 1, 'its waiting');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(asked()).to.equal(0);
    see(false);
    await until(() => has(element, '.price'), 'the answer');
    expect(asked()).to.equal(1);
  });

  it('stops waiting when it leaves the page', async () => {
    const {asked, hutong} = counted();
    see(true);
    const element = await card(partial.product, hutong);
    await until(() => listening.size === 1, 'its waiting');
    element.remove();
    expect(listening.size).to.equal(0);
    see(false);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(asked()).to.equal(0);
  });

  it('lets no second pass', async () => {
    const element = await card({...whole.livestream, live: {status: 'upcoming', startsAt: now + 36e5}}, instance());
    let ticks = 0;
    element.tick = () => (ticks += 1);
    see(true);
    // The page's own second goes by.
    await new Promise(resolve => setTimeout(resolve, 1100));
    expect(ticks).to.equal(0);
    see(false);
    await until(() => ticks > 0, 'a tick');
  });
});

describe('a <hutong-card> and the clock', () => {
  for (const [name, jump] of [
    ['back', -36e5],
    ['on', 36e5],
  ] as const)
    it(`asks anew about a stream when the clock is put ${name}, and once`, async () => {
      let time = now;
      let asked = 0;
      const hutong: Hutong = instance({
        now: () => time,
        gateway: refs => ((asked += 1), Promise.resolve(refs.map(() => ({card: {kind: 'livestream' as const, live: {status: 'live' as const}}})))),
      });
      const element = await card(partial.livestream, hutong);
      await until(() => words(element, '.kind') === '直播中', 'the answer');
      time += jump;
      element.tick();
      await until(() => asked === 2, 'the second question');
      await until(() => words(element, '.kind') === '直播中', 'the second answer');
      element.tick();
      element.tick();
      await new Promise(resolve => setTimeout(resolve, 50));
      expect(asked).to.equal(2);
    });
});

describe('a <hutong-card> that is remembered', () => {
  it('is drawn from what another card of the item was answered', async () => {
    let asked = 0;
    const hutong = instance({gateway: refs => ((asked += 1), filled(refs))});
    const first = await card(partial.product, hutong);
    await until(() => has(first, '.price'), 'the answer');
    const second = await card({...partial.product, title: '别人写的'}, hutong);
    await until(() => has(second, '.price'), 'the answer');
    expect(asked).to.equal(1);
  });

  it('is drawn as it was, then as it is now, in the same place', async () => {
    let time = now;
    let price = 100;
    let answer: () => void = () => undefined;
    const hutong = instance({
      now: () => time,
      gateway: refs =>
        new Promise(resolve => {
          answer = () => resolve(refs.map(() => ({card: {...filling, price: {minor: price, currency: 'CNY'}}})));
          if (price === 100) answer();
        }),
    });
    const first = await card(partial.product, hutong);
    await until(() => has(first, '.price'), 'the answer');
    time += 36e5;
    price = 200;
    answer = () => undefined;
    const second = await card(partial.product, hutong);
    await until(() => has(second, '.price'), 'the old answer');
    const article = one(second, 'article');
    expect(words(second, '.price')).to.equal('¥1');
    await until(() => (answer(), words(second, '.price') === '¥2'), 'the new answer');
    expect(one(second, 'article') === article).to.equal(true);
  });

  it('as one that nobody can tell fails at once, and is asked about again by hand', async () => {
    let asked = 0;
    const hutong = instance({gateway: refs => ((asked += 1), asked === 1 ? Promise.resolve([{error: {code: 'not-found', message: 'gone'}}]) : filled(refs))});
    const first = await card(partial.product, hutong);
    await until(() => has(first, '.retry'), 'the failure');
    const second = await card(partial.product, hutong);
    await until(() => has(second, '.retry'), 'the failure');
    expect(asked).to.equal(1);
    one(second, '.retry').click();
    await until(() => has(second, '.price'), 'the answer');
    expect([asked, has(first, '.retry')]).to.deep.equal([2, true]);
  });

  for (const code of ['unsupported', 'blocked-address'])
    it(`as ${code} leaves it whole, without a retry that could not help`, async () => {
      const codes: unknown[] = [];
      const hutong = instance({
        gateway: () => Promise.resolve([{error: {code, message: 'never'}}]),
        onEvent: event => event.type === 'resolved' && codes.push(event.code),
      });
      const element = await card(partial.product, hutong);
      const before = height(element);
      await until(() => codes.length === 1, 'the answer');
      await until(() => has(element, '.poster'), 'the poster');
      expect([codes, has(element, '.retry'), words(element, '.title'), height(element)]).to.deep.equal([[code], false, partial.product.title, before]);
    });

  it('as one that failed while nobody saw it asks again in view', async () => {
    let fail: (error: Error) => void = () => undefined;
    let asked = 0;
    const hutong = instance({gateway: refs => ((asked += 1), asked > 1 ? filled(refs) : new Promise((_, reject) => (fail = reject)))});
    const element = await card(partial.product, hutong);
    await until(() => asked === 1, 'the question');
    const space = document.createElement('div');
    space.style.height = '5000px';
    document.body.prepend(space);
    await until(() => element.getBoundingClientRect().top > innerHeight, 'its leaving');
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    fail(new ResolveError('upstream', 'down', {retryAfter: Number.POSITIVE_INFINITY}));
    await new Promise(resolve => setTimeout(resolve, 30));
    expect(has(element, '.retry')).to.equal(false);
    element.scrollIntoView();
    await until(() => has(element, '.retry'), 'the failure, seen');
    one(element, '.retry').click();
    await until(() => has(element, '.price'), 'the answer');
    space.remove();
  });
});
