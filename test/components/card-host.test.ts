import {expect, fixture, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {HutongCard} from '../../components/card/class.js';
import {HutongProvider, HutongTokenCard} from '../../components/index.js';
import {ContextRequestEvent, hutongContext} from '../../components/shared/context.js';
import type {HutongCopyEvent} from '../../components/shared/events.js';
import type {HutongMenuEvent} from '../../components/shared/later-events.js';
import {defineView, viewOf} from '../../components/views/views.js';
import type {Hutong} from '../../src/hutong.js';
import {zhHans} from '../../src/locale/zh-hans.js';
import {card, instance, later, now, one, partial, settled, until, whole, words} from './card-samples.js';

const ofOneKind = Object.fromEntries(
  ['product', 'video', 'livestream', 'article', 'note', 'music', 'mini-program', 'file', 'location', 'profile', 'coupon', 'token', 'link'].map(kind => [
    `hutong-${kind}-card`,
    kind,
  ]),
);
const kinds: Record<string, object> = {...whole, ...later, 'a product on sale': {...whole.product, promotion: {label: '双11', endsAt: now + 6e6}}};

describe('a host', () => {
  afterEach(fixtureCleanup);

  describe('gives an instance by <hutong-provider>', () => {
    const place = async (hutong: Hutong | undefined, inside = html`<hutong-card .payload=${'https://www.bilibili.com/video/BV1xx411c7mD'}></hutong-card>`) => {
      const provider = await fixture<HutongProvider>(html`<hutong-provider .hutong=${hutong}>${inside}</hutong-provider>`);
      const element = provider.querySelector<HutongCard>('hutong-card');
      if (!element) throw new Error('no card');
      await settled(element);
      return {provider, element};
    };

    it('to what is inside, and a new one when it has one', async () => {
      const {provider, element} = await place(instance({linkCards: 'none', platforms: []}));
      expect(element.renderRoot.querySelector('.title')).to.equal(null);
      provider.hutong = instance();
      await provider.updateComplete;
      await element.updateComplete;
      expect(words(element, '.foot .one')).to.equal('哔哩哔哩');
    });

    it('to a card that was there before it had one', async () => {
      const {provider, element} = await place(undefined);
      provider.hutong = instance({platforms: [], linkCards: 'none'});
      await provider.updateComplete;
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.title')).to.equal(null);
    });

    it('from the nearest of several, and not to what is given its own', async () => {
      const inner = instance();
      const outer = await fixture<HutongProvider>(
        html`<hutong-provider .hutong=${instance({platforms: [], linkCards: 'none'})}>
          <hutong-provider .hutong=${inner}><hutong-card .payload=${'https://b23.tv/9fQx2Lm'}></hutong-card></hutong-provider>
          <hutong-card .hutong=${inner} .payload=${'https://b23.tv/9fQx2Lm'}></hutong-card>
          <hutong-card .payload=${'https://b23.tv/9fQx2Lm'}></hutong-card>
        </hutong-provider>`,
      );
      const found = [...outer.querySelectorAll<HutongCard>('hutong-card')];
      await Promise.all(found.map(one => one.updateComplete));
      expect(found.map(one => one.renderRoot.querySelector('.title') !== null)).to.deep.equal([true, true, false]);
    });

    it('to a card whose own was taken away', async () => {
      const own = instance({platforms: [], linkCards: 'none'});
      const {element} = await place(instance(), html`<hutong-card .hutong=${own} .payload=${'https://b23.tv/9fQx2Lm'}></hutong-card>`);
      expect(element.renderRoot.querySelector('.title')).to.equal(null);
      element.hutong = undefined;
      await element.updateComplete;
      expect(words(element, '.foot .one')).to.equal('哔哩哔哩');
    });

    it('to messages, and a new one when it has one', async () => {
      const payload = 'https://www.bilibili.com/video/BV1xx411c7mD';
      const provider = await fixture<HutongProvider>(
        html`<hutong-provider .hutong=${instance({platforms: [], linkCards: 'none'})}><hutong-message .payload=${payload}></hutong-message></hutong-provider>`,
      );
      const message = provider.querySelector('hutong-message');
      const cards = () => message?.shadowRoot?.querySelectorAll('hutong-card').length;
      await until(() => message?.shadowRoot?.textContent.includes('bilibili.com') === true, 'the link');
      expect(cards()).to.equal(0);
      provider.hutong = instance();
      await until(() => cards() === 1, 'the card');
    });

    it('by the protocol that others speak too', async () => {
      const hutong = instance();
      const {provider} = await place(hutong);
      const told: unknown[] = [];
      provider.dispatchEvent(new ContextRequestEvent(hutongContext, provider, value => told.push(value)));
      provider.dispatchEvent(new ContextRequestEvent('something else', provider, value => told.push(value)));
      expect(told).to.deep.equal([hutong]);
    });

    it('until a card moves out', async () => {
      const {provider, element} = await place(instance({platforms: [], linkCards: 'none'}));
      provider.after(element);
      element.hutong = undefined;
      await element.updateComplete;
      const box = provider.parentElement;
      provider.hutong = instance({platforms: [], linkCards: 'none'});
      await provider.updateComplete;
      await until(() => element.renderRoot.querySelector('.title') !== null, "the default instance's drawing");
      expect(box?.contains(element)).to.equal(true);
    });
  });

  it('sets the colour scheme of all that is inside', async () => {
    const provider = await fixture<HutongProvider>(html`<hutong-provider theme="dark"><p></p></hutong-provider>`);
    expect(getComputedStyle(provider.querySelector('p') ?? provider).colorScheme).to.equal('dark');
  });

  it('keeps a style of its own, whenever it was set, and the card takes another platform’s colours', async () => {
    const element = document.createElement('hutong-card');
    Object.assign(element, {card: whole.video, hutong: instance()});
    element.style.margin = '1px';
    document.body.append(element);
    await settled(element);
    const brand = () => element.style.getPropertyValue('--_brand');
    await until(() => brand() !== '', 'its colours');
    expect(element.style.margin).to.equal('1px');
    const before = brand();
    element.style.padding = '2px';
    element.card = whole.product;
    await until(() => !['', before].includes(brand()), 'other colours');
    expect([element.style.margin, element.style.padding]).to.deep.equal(['1px', '2px']);
    element.remove();
  });

  it('adds actions to the footer, above the link, without a pixel more', async () => {
    const element = await card(whole.product);
    const before = element.getBoundingClientRect().height;
    const button = document.createElement('button');
    button.slot = 'actions';
    button.textContent = '☆';
    element.append(button);
    const {left, top, width, height} = button.getBoundingClientRect();
    button.scrollIntoView();
    expect([element.getBoundingClientRect().height, width > 0 && height > 0 && left > 0 && top > 0]).to.deep.equal([before, true]);
    const box = button.getBoundingClientRect();
    expect(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === button).to.equal(true);
  });

  describe('draws', () => {
    it('a kind in a way of its own, with its own rules, in the frame that it reserves', async () => {
      const own = viewOf('app');
      defineView('app', {
        inset: true,
        height: 40,
        full: () => true,
        facts: () => ['自己的'],
        body: ({card: {title}}) => html`<div class="own mine">${title}</div>`,
      });
      try {
        const element = await card({kind: 'app', title: '潮汐', openUrl: 'https://apps.apple.com/cn/app/id1'});
        expect([words(element, '.mine'), element.getBoundingClientRect().height]).to.deep.equal(['潮汐', 68]);
      } finally {
        defineView('app', own);
      }
    });

    it('a kind whose view cannot be loaded by its title alone', async () => {
      const own = viewOf('app');
      defineView('app', {inset: true, height: 72, full: () => true, load: () => Promise.reject(new Error('offline'))});
      try {
        const element = await fixture<HutongCard>(html`<hutong-card></hutong-card>`);
        const hutong = instance();
        await hutong.readCard({});
        Object.assign(element, {hutong, card: later.app});
        await element.updateComplete;
        expect([words(element, '.wait .title'), element.getBoundingClientRect().height]).to.deep.equal(['潮汐', 100]);
      } finally {
        defineView('app', own);
      }
    });

    for (const [tag, kind] of Object.entries(ofOneKind))
      it(`<${tag}> as its kind, whatever the card says`, async () => {
        const element = document.createElement(tag as 'hutong-card');
        const hutong = instance();
        await hutong.readCard({});
        Object.assign(element, {hutong, card: {title: '一张卡片', kind: 'meeting', platform: 'taobao', openUrl: 'https://m.tb.cn/h.x'}});
        (await fixture(html`<div></div>`)).append(element);
        await settled(element);
        expect(words(element, '.foot')).to.contain(zhHans.kinds[kind]);
      });

    it('an element of one kind as that kind', async () => {
      const element = await fixture<HutongTokenCard>(html`<hutong-token-card></hutong-token-card>`);
      const hutong = instance();
      await hutong.readCard({});
      Object.assign(element, {hutong, frame: 'rich', card: {title: '红包', platform: 'taobao', token: '8fKc3YQmZ2x', tokenType: 'passphrase'}});
      await settled(element);
      expect([words(element, '.ticket .code'), words(element, '.kind')]).to.deep.equal(['￥8fKc3YQmZ2x￥', '口令']);
    });
  });

  describe('finds a part for every visible piece of', () => {
    /** Boxes that only place others, and figures inside a part. */
    const inner =
      'html, i, b, wbr, bdi, svg *, svg, .body, .own, .cb, .cx, .art, .mini, .inner, .first, .lines, .two, .vh, .what, .about, .lab, .under, .under *, .blk, .mosaic, li, dt, dd, [aria-live], slot';
    for (const [name, input] of Object.entries(kinds))
      it(name, async () => {
        const element = await card(input);
        const bare = [...element.renderRoot.querySelectorAll('article *')].filter(one => !one.matches(inner) && one.closest('[part]:not(article)') === null);
        expect(bare.map(one => `${one.localName}.${one.className}`)).to.deep.equal([]);
      });
  });

  /** Tokens of docs/theming.md, each with a value that nothing has by itself, and who draws with it. */
  const tokens: {token: string; value: string; drawn: (name: string) => boolean}[] = [
    {token: '--hutong-bubble-in', value: 'rgb(1, 2, 3)', drawn: () => true},
    {token: '--hutong-fg', value: 'rgb(1, 2, 3)', drawn: () => true},
    {token: '--hutong-fg-2', value: 'rgb(1, 2, 3)', drawn: () => true},
    {token: '--hutong-line', value: 'rgb(1, 2, 3)', drawn: () => true},
    {token: '--hutong-radius', value: '3px', drawn: () => true},
    {token: '--hutong-font', value: 'serif', drawn: () => true},
    {token: '--hutong-card-width', value: '300px', drawn: () => true},
    {token: '--hutong-scale', value: '1.5', drawn: () => true},
    {token: '--hutong-price', value: 'rgb(1, 2, 3)', drawn: name => /^product|coupon|on sale/.test(name)},
    {token: '--hutong-brand', value: 'rgb(1, 2, 3)', drawn: name => name === 'token'},
    {token: '--hutong-link', value: 'rgb(1, 2, 3)', drawn: name => name === 'coupon'},
    {token: '--hutong-fg-3', value: 'rgb(1, 2, 3)', drawn: name => name === 'token'},
    {token: '--hutong-live', value: 'rgb(1, 2, 3)', drawn: name => /livestream|on sale/.test(name)},
    {token: '--hutong-chat-bg', value: 'rgb(1, 2, 3)', drawn: name => name === 'coupon'},
  ];
  /** Everything that a card's drawing computes to, its pseudo-elements included. */
  const looks = (element: HutongCard): string =>
    [element, ...element.renderRoot.querySelectorAll('article, article *')]
      .flatMap(one => ['', '::before', '::after'].map(pseudo => getComputedStyle(one, pseudo || null)))
      .map(style =>
        [style.color, style.backgroundColor, style.backgroundImage, style.borderTopColor, style.borderRadius, style.fontFamily, style.width, style.zoom].join(),
      )
      .join('\n');
  describe('sets from :root alone', () => {
    for (const {token, value, drawn} of tokens)
      for (const [name, input] of Object.entries(kinds).filter(([one]) => drawn(one)))
        it(`${token} of ${name}`, async () => {
          const element = await card(name === 'token' ? {...input, kind: 'token'} : input, instance(), {frame: name === 'token' ? 'rich' : 'auto'});
          const before = looks(element);
          document.documentElement.style.setProperty(token, value);
          try {
            expect(looks(element)).not.to.equal(before);
          } finally {
            document.documentElement.style.removeProperty(token);
          }
          expect(looks(element)).to.equal(before);
        });
  });
});

describe('the menu of <hutong-card>', () => {
  afterEach(fixtureCleanup);
  const both = {...whole.product, token: 'kYb2WqL9mPz', tokenType: 'passphrase'};

  async function open(element: HutongCard): Promise<void> {
    one(element, '.more').focus();
    await sendKeys({press: 'Enter'});
    await until(() => element.renderRoot.querySelector('dialog[open]') !== null, 'the menu');
  }

  it('is there only where something is left to do', async () => {
    const has = async (input: object) => (await card(input)).renderRoot.querySelector('.more') !== null;
    expect([await has(both), await has(whole.product), await has(partial.product), await has(whole.link)]).to.deep.equal([true, false, false, false]);
  });

  it('offers what the card can do, by keyboard, and gives the focus back', async () => {
    const element = await card(both);
    await open(element);
    expect([...element.renderRoot.querySelectorAll('.item')].map(one => one.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '复制￥kYb2WqL9mPz￥',
      '复制链接',
    ]);
    await expect(element).shadowDom.to.be.accessible();
    const focused = () => element.shadowRoot?.activeElement?.textContent.trim();
    await sendKeys({press: 'ArrowDown'});
    expect(focused()).to.equal('复制链接');
    await sendKeys({press: 'ArrowDown'});
    expect(focused()).to.match(/^复制￥/);
    await sendKeys({press: 'Escape'});
    await until(() => element.renderRoot.querySelector('dialog') === null, 'the closing');
    expect(element.shadowRoot?.activeElement?.className).to.equal('more');
  });

  it('copies the address, says so, and shuts', async () => {
    const element = await card(both);
    await open(element);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: (text: string) => Promise.resolve(void (copied = text))}, configurable: true});
    try {
      const heard = oneEvent(element, 'hutong-copy') as unknown as Promise<HutongCopyEvent>;
      one(element, '.item + .item').click();
      expect([(await heard).text, copied]).to.deep.equal([both.openUrl, both.openUrl]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    await until(() => element.renderRoot.querySelector('.item + .item')?.textContent.includes('已复制') === true, 'its saying so');
    await until(() => element.renderRoot.querySelector('dialog') === null, 'the closing');
  });

  for (const desk of [true, false])
    it(`${desk ? 'has' : 'has no'} code to scan ${desk ? 'at a desk' : 'on a phone'}`, async () => {
      const {matchMedia: real} = window;
      window.matchMedia = query => (query.includes('pointer: fine') ? ({matches: desk} as MediaQueryList) : real.call(window, query));
      try {
        const element = await card(both);
        await open(element);
        const code = () => element.renderRoot.querySelector('figure path');
        if (desk) {
          await until(() => code() !== null, 'the code');
          // A finder's outer edge: seven dark modules in a row at the top left.
          expect(code()?.getAttribute('d')).to.match(/^M0 0h1v1h-1zM1 0h1v1h-1zM2 0h1v1h-1zM3 0h1v1h-1zM4 0h1v1h-1zM5 0h1v1h-1zM6 0h1v1h-1z/);
          await expect(element).shadowDom.to.be.accessible();
        } else {
          await new Promise(resolve => setTimeout(resolve, 100));
          expect(code()).to.equal(null);
        }
      } finally {
        window.matchMedia = real;
      }
    });

  it("gives way to a host's own", async () => {
    const element = await card(both);
    const heard: HutongMenuEvent[] = [];
    element.addEventListener('hutong-menu', event => {
      heard.push(event);
      event.preventDefault();
    });
    one(element, '.more').click();
    await until(() => heard.length > 0, 'the event');
    await element.updateComplete;
    expect([heard[0]?.choices, element.renderRoot.querySelector('dialog')]).to.deep.equal([['copy', 'copy-link'], null]);
  });
});

describe('a card that tells of a change', () => {
  afterEach(fixtureCleanup);

  it('speaks the state of a stream politely, and never a number', async () => {
    const element = await card(whole.livestream);
    expect([one(element, '.kind').ariaLive, one(element, '.live').closest('[aria-live]')]).to.deep.equal(['polite', null]);
    const soon = await card({...whole.livestream, live: {status: 'upcoming', startsAt: now + 36e5}});
    expect([one(soon, '.count').ariaHidden, one(soon, '.count').closest('[aria-live]')]).to.deep.equal(['true', null]);
  });

  if (navigator.userAgent.includes('Chrome/'))
    // Only Chromium lets a test say that motion is too much.
    it('fades the picture in over what stood for it, and not for whom motion is too much', async () => {
      for (const reducedMotion of ['no-preference', 'reduce'] as const) {
        await emulateMedia({reducedMotion});
        let answer: ((value: {card: object}[]) => void) | undefined;
        const hutong = instance({gateway: () => new Promise(resolve => (answer = resolve as typeof answer))});
        const element = await card(partial.product, hutong);
        await until(() => answer !== undefined, 'the question');
        answer?.([{card: {kind: 'product', cover: whole.product.cover}}]);
        await until(() => element.renderRoot.querySelector('.cover img') !== null, 'the picture');
        if (reducedMotion !== 'reduce') expect(one(element, '.cover .under').getBoundingClientRect().height).to.equal(260);
        await until(() => element.renderRoot.querySelector('.cover .under') === null, 'the end of it');
        fixtureCleanup();
      }
      await emulateMedia({reducedMotion: 'no-preference'});
    });

  it('stops moving by itself within five seconds', async () => {
    const element = await card(whole.livestream);
    for (const bar of element.renderRoot.querySelectorAll('.bars i')) {
      const {animationIterationCount, animationDuration} = getComputedStyle(bar);
      expect(Number(animationIterationCount) * Number.parseFloat(animationDuration)).to.be.at.most(5);
    }
  });
});
