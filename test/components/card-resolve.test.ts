import {expect, fixtureCleanup} from '@open-wc/testing';
import type {Hutong} from '../../src/hutong.js';
import {ResolveError, type CardRef, type Patch} from '../../src/resolve.js';
import {card, failing, instance, now, one, partial, picture, until, whole, words} from './card-samples.js';

interface Ask {
  refs: CardRef[];
  signal: AbortSignal;
  answer(patch: object): void;
  fail(): void;
}

/** A gateway that answers by hand. */
function manual(options: Parameters<typeof instance>[0] = {}): {asks: Ask[]; hutong: Hutong} {
  const asks: Ask[] = [];
  const hutong = instance({
    ...options,
    gateway: (refs, {signal}) =>
      new Promise<Patch[]>((resolve, reject) => {
        asks.push({refs, signal, answer: patch => resolve([{card: patch}]), fail: () => reject(new ResolveError('not-found', 'gone'))});
      }),
  });
  return {asks, hutong};
}
const first = ([ask]: Ask[]): Ask => {
  if (!ask) throw new Error('nobody asked');
  return ask;
};
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const filling = {price: {minor: 9900, currency: 'CNY'}, cover: {url: picture()}};

describe('a <hutong-card> that asks', () => {
  afterEach(fixtureCleanup);

  it('draws what is answered in the same element, which keeps its focus', async () => {
    const {asks, hutong} = manual();
    const element = await card(partial.product, hutong);
    expect(element.renderRoot.querySelector('.cover.blk')).to.not.equal(null);
    await until(() => asks.length === 1, 'the question');
    (one(element, 'a.hit') as HTMLElement).focus();
    first(asks).answer(filling);
    await until(() => element.renderRoot.querySelector('.cover img') !== null, 'the picture');
    expect([element.shadowRoot?.activeElement === one(element, 'a.hit'), words(element, '.price')]).to.deep.equal([true, '¥99']);
  });

  it('tells a gateway nothing that a person wrote', async () => {
    const {asks, hutong} = manual();
    await card(partial.product, hutong);
    await until(() => asks.length === 1, 'the question');
    expect(JSON.stringify(first(asks).refs)).to.not.contain('玻璃');
  });

  it('asks only when it comes into view', async () => {
    const {asks, hutong} = manual();
    const space = document.createElement('div');
    space.style.height = '5000px';
    document.body.prepend(space);
    const element = await card(partial.product, hutong);
    await wait(100);
    expect(asks).to.deep.equal([]);
    element.scrollIntoView();
    await until(() => asks.length === 1, 'the question');
    space.remove();
  });

  it('gives the question up when it leaves the page, and asks again when it comes back', async () => {
    const {asks, hutong} = manual();
    const element = await card(partial.product, hutong);
    await until(() => asks.length === 1, 'the question');
    const parent = element.parentElement;
    element.remove();
    expect(first(asks).signal.aborted).to.equal(true);
    parent?.append(element);
    await until(() => asks.length === 2, 'the second question');
  });

  it('gives the question up for a new card, and draws no late answer', async () => {
    const {asks, hutong} = manual();
    const element = await card(partial.product, hutong);
    await until(() => asks.length === 1, 'the question');
    element.card = {...whole.product, title: '另一件', price: undefined};
    await element.updateComplete;
    first(asks).answer({title: '迟到的', price: {minor: 1, currency: 'CNY'}});
    await wait(30);
    expect([first(asks).signal.aborted, element.renderRoot.querySelector('.price'), words(element, '.title')]).to.deep.equal([true, null, '包邮 另一件']);
  });

  it('draws a new card, not the answer that comes in the same moment', async () => {
    const {asks, hutong} = manual();
    const element = await card(partial.product, hutong);
    await until(() => asks.length === 1, 'the question');
    first(asks).answer({price: {minor: 1, currency: 'CNY'}});
    element.card = whole.video;
    await wait(30);
    expect([words(element, '.title'), element.renderRoot.querySelector('.price')]).to.deep.equal([whole.video.title, null]);
  });

  it('draws the answer to its own question when two cards have the same', async () => {
    const {asks, hutong} = manual();
    const [a, b] = [await card(partial.product, hutong), await card(partial.product, hutong)];
    await until(() => asks.length > 0, 'the question');
    a.remove();
    expect(first(asks).signal.aborted).to.equal(false);
    first(asks).answer(filling);
    await until(() => b.renderRoot.querySelector('.price') !== null, 'the answer');
  });

  it('is not begun anew by a card that says the same', async () => {
    const {asks, hutong} = manual();
    const element = await card(partial.product, hutong);
    await until(() => asks.length === 1, 'the question');
    element.card = structuredClone(partial.product);
    await element.updateComplete;
    first(asks).answer(filling);
    await until(() => element.renderRoot.querySelector('.price') !== null, 'the answer');
    expect(asks.length).to.equal(1);
  });

  it('stands as it is when nobody can tell, and asks once more when a person wants it', async () => {
    const {asks, hutong} = manual();
    const element = await card(partial.product, hutong);
    await until(() => asks.length === 1, 'the question');
    first(asks).fail();
    await until(() => element.renderRoot.querySelector('.retry') !== null, 'the failure');
    await until(() => element.renderRoot.querySelector('.poster') !== null, 'the poster');
    expect(words(element, '.title')).to.equal(partial.product.title);
    await wait(100);
    expect(asks.length).to.equal(1);
    one(element, '.retry').click();
    await until(() => asks.length === 2, 'the second question');
    expect(element.renderRoot.querySelector('.retry')).to.equal(null);
    asks[1]?.answer(filling);
    await until(() => element.renderRoot.querySelector('.price') !== null, 'the answer');
  });

  const when: {name: string; resolveWhen: 'click' | 'never'; expect: [number, string | undefined]}[] = [
    {name: 'waits for a click where the host says so', resolveWhen: 'click', expect: [0, '加载预览']},
    {name: 'never asks where the host says so', resolveWhen: 'never', expect: [0, undefined]},
  ];
  for (const {name, resolveWhen, expect: expected} of when)
    it(name, async () => {
      const {asks, hutong} = manual({resolveWhen});
      const element = await card(partial.product, hutong);
      await wait(100);
      expect([asks.length, element.renderRoot.querySelector('.retry')?.ariaLabel ?? undefined]).to.deep.equal(expected);
      const button = element.renderRoot.querySelector<HTMLElement>('.retry');
      if (!button) return;
      button.click();
      await until(() => asks.length === 1, 'the question');
    });

  it('never asks about an unsafe link', async () => {
    const {asks, hutong} = manual();
    await card({kind: 'link', partial: true, openUrl: 'https://taoba0.com/item?id=1'}, hutong);
    await wait(100);
    expect(asks).to.deep.equal([]);
  });

  it('is called live for a minute after an answer, and is asked about again then', async () => {
    let time = now;
    const {asks, hutong} = manual({now: () => time});
    const element = await card(partial.livestream, hutong);
    await until(() => asks.length === 1, 'the question');
    first(asks).answer({kind: 'livestream', live: {status: 'live', viewers: 5}});
    await until(() => words(element, '.kind') === '直播中', 'the answer');
    time += 59_000;
    element.tick();
    await element.updateComplete;
    expect([asks.length, words(element, '.kind')]).to.deep.equal([1, '直播中']);
    time += 2000;
    element.tick();
    await element.updateComplete;
    // While the second answer is under way the first one stands.
    expect(words(element, '.kind')).to.equal('直播中');
    await until(() => asks.length === 2, 'the second question');
    element.tick();
    asks[1]?.fail();
    await until(() => words(element, '.kind') === '直播', 'the end of LIVE');
    expect([asks.length, element.renderRoot.querySelector('.retry')]).to.deep.equal([2, null]);
  });

  it('stops its seconds when it is out of sight', async () => {
    const element = await card({...whole.livestream, live: {status: 'upcoming', startsAt: now + 36e5}}, instance());
    let ticks = 0;
    element.tick = () => (ticks += 1);
    await until(() => ticks > 0, 'a tick');
    element.remove();
    const before = ticks;
    await wait(1100);
    expect(ticks).to.equal(before);
  });

  it('keeps the failure to itself', async () => {
    const element = await card(partial.video, failing());
    await until(() => element.renderRoot.querySelector('.retry') !== null, 'the failure');
    expect(words(element, '.title')).to.equal(partial.video.title);
  });
});
