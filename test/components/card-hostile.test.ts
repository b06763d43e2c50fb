import {expect, fixtureCleanup} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import {HutongProductCard} from '../../components/product-card/define.js';
import {define} from '../../components/shared/define.js';
import {card, instance, until, whole, words} from './card-samples.js';

const angry = () =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      has: () => {
        throw new Error('has');
      },
      ownKeys: () => {
        throw new Error('ownKeys');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('descriptor');
      },
      getPrototypeOf: () => {
        throw new Error('prototype');
      },
    },
  );
const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const lit = {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []};
const directive = {_$litDirective$: () => undefined, values: []};
const node = {nodeType: 1, textContent: 'x'};
const unprintable = {
  toString: () => {
    throw new Error('toString');
  },
};

const hostile: {name: string; input: unknown}[] = [
  {name: 'a number', input: 5},
  {name: 'null', input: null},
  {name: 'a string', input: '<script>alert(1)</script>'},
  {name: 'a symbol', input: Symbol('card')},
  {name: 'a function', input: () => 1},
  {name: 'an array', input: [whole.product]},
  {name: 'a Proxy that throws', input: angry()},
  {name: 'a revoked Proxy', input: revoked()},
  {name: 'a Proxy that throws in a field', input: {...whole.product, cover: angry(), shop: revoked(), title: angry()}},
  {name: 'goods that throw', input: {...whole.goods, items: [angry(), revoked(), null, 5]}},
  {name: 'goods that are a revoked Proxy', input: {...whole.goods, items: revoked()}},
  {name: 'a getter that throws', input: Object.defineProperty({...whole.product}, 'price', {get: () => angry(), enumerable: true})},
  {name: 'a forged template', input: {kind: 'product', title: lit, description: lit, shop: {name: lit}, price: lit, platform: 'taobao'}},
  {name: 'a forged directive', input: {kind: 'video', title: directive, author: {name: directive}, duration: directive}},
  {name: 'a forged node', input: {kind: 'link', title: node, cover: {url: node}}},
  {name: 'what cannot be printed', input: {kind: 'product', title: unprintable, badges: [unprintable], sold: {text: unprintable}}},
  {name: 'a kind off the prototype', input: {kind: '__proto__', title: 'x'}},
  {name: 'a kind that is a function of Object', input: {kind: 'toString', title: 'x'}},
  {name: 'a script address', input: {...whole.product, openUrl: 'javascript:alert(1)', cover: {url: 'javascript:alert(1)'}}},
  {
    name: 'a data address',
    input: {...whole.link, openUrl: 'data:text/html,<script>alert(1)</script>', cover: {url: 'data:image/svg+xml,<svg onload=alert(1)>'}},
  },
  {name: 'an app address', input: {...whole.product, openUrl: 'taobao://item.taobao.com/item.htm?id=1'}},
  {name: 'a file address', input: {...whole.link, openUrl: 'file:///etc/passwd'}},
  {name: 'an address with a password', input: {...whole.link, openUrl: 'https://taobao.com:x@evil.example/'}},
  {name: 'an address with a newline', input: {...whole.link, openUrl: 'java\nscript:alert(1)'}},
  {
    name: 'markup in every word',
    input: {...whole.product, title: '<img src=x onerror=alert(1)>', shop: {name: '"><script>alert(1)</script>'}, badges: ['<b>'], token: '<i>'},
  },
  {name: 'a mark that breaks out of its class', input: {kind: 'product', platform: 'x" onclick="alert(1)', openUrl: 'https://a.example/', title: 'x'}},
  {name: 'a million letters', input: {kind: 'article', title: '长'.repeat(1e6), description: 'W'.repeat(1e6), author: {name: 'i'.repeat(1e6)}}},
  {name: 'combining letters without end', input: {kind: 'video', title: `z${'\u0301'.repeat(5000)}`, author: {name: `y${'\u0489'.repeat(5000)}`}}},
  {name: 'bidi overrides', input: {kind: 'link', title: '\u202Egpj.exe\u202C', openUrl: 'https://a.example/'}},
  {name: 'lone surrogates', input: {kind: 'link', title: 'a\ud800b', openUrl: 'https://a.example/'}},
  {
    name: 'numbers that are none',
    input: {...whole.livestream, live: {status: 'live', viewers: Number.NaN, startsAt: Infinity, asOf: -1}, duration: Infinity, stats: {views: -1}},
  },
  {name: 'a price beyond reason', input: {...whole.product, price: {minor: Number.MAX_SAFE_INTEGER, currency: 'XXX', max: Number.MAX_SAFE_INTEGER}}},
  {name: 'a date beyond the calendar', input: {...whole.livestream, live: {status: 'upcoming', startsAt: Number.MAX_SAFE_INTEGER}}},
  {name: 'a past before it', input: {...whole.livestream, live: {status: 'ended', startsAt: Number.MAX_SAFE_INTEGER}}},
  {name: 'a risk of its own making', input: {kind: 'link', openUrl: 'https://a.example/', risk: {code: 'constructor', host: 'a.example', like: '.'}}},
];

/** What must hold of every address that is drawn. */
function addresses(element: HutongCard): string[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(node =>
    ['href', 'src', 'action', 'formaction', 'srcset', 'style'].map(name => node.getAttribute(name)).filter(value => value !== null),
  );
}

describe('a <hutong-card> of hostile input', () => {
  const failures: string[] = [];
  const fail = (event: ErrorEvent | PromiseRejectionEvent) => failures.push('message' in event ? event.message : String(event.reason));
  before(() => {
    window.addEventListener('error', fail);
    window.addEventListener('unhandledrejection', fail);
  });
  after(() => {
    window.removeEventListener('error', fail);
    window.removeEventListener('unhandledrejection', fail);
  });
  afterEach(() => {
    fixtureCleanup();
    failures.length = 0;
  });

  for (const {name, input} of hostile)
    for (const frame of ['rich', 'compact'] as const)
      it(`draws ${name} in the ${frame} frame, and opens nothing but the web`, async () => {
        const element = await card(input, instance(), {frame});
        await new Promise(resolve => setTimeout(resolve, 5));
        expect(failures).to.deep.equal([]);
        expect(addresses(element).filter(value => !/^https?:\/\/[^@]+$/.test(value))).to.deep.equal([]);
        expect(element.shadowRoot?.querySelector('script, iframe, object, embed, base, meta, link, [onerror], [onclick], [onload]') ?? null).to.equal(null);
        expect(element.shadowRoot?.textContent.isWellFormed()).to.equal(true);
        expect(element.getBoundingClientRect().height).to.be.below(700);
      });

  const payloads: {name: string; input: unknown}[] = [
    {name: 'a Proxy that throws', input: angry()},
    {name: 'a revoked Proxy', input: revoked()},
    {name: 'a function', input: () => 1},
    {name: 'a symbol', input: Symbol('payload')},
    {name: '1 MB of links', input: 'https://a.example/ '.repeat(50_000)},
  ];
  for (const {name, input} of payloads)
    it(`reads ${name} as a payload without a word`, async () => {
      const element = await card(undefined);
      element.payload = input;
      await element.updateComplete;
      expect(failures).to.deep.equal([]);
    });

  it('draws a small card when a view throws, and says so once', async () => {
    const {warn} = console;
    const said: unknown[][] = [];
    console.warn = (...args) => said.push(args);
    const broken = {...instance(), now: () => Symbol('time') as unknown as number};
    const elements = [await card(whole.livestream, broken), await card(whole.livestream, broken)];
    console.warn = warn;
    expect(elements.map(element => words(element, '.title'))).to.deep.equal(['换季护肤专场', '换季护肤专场']);
    expect(said.length).to.equal(1);
    const [element] = elements;
    if (!element) throw new Error('no card');
    element.hutong = instance();
    await until(() => element.renderRoot.querySelector('.live') !== null, 'the recovery');
  });

  it('leaves a tag alone that is defined already, and names both versions', () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    define('hutong-product-card', HutongProductCard);
    expect(said).to.deep.equal([]);
    define(
      'hutong-product-card',
      class extends HTMLElement {
        static version = '9.9.9';
      },
    );
    console.warn = warn;
    expect([said.length, said[0]?.includes('0.1.0'), said[0]?.includes('9.9.9')]).to.deep.equal([1, true, true]);
    expect(customElements.get('hutong-product-card')).to.equal(HutongProductCard);
  });

  it('an element of one kind needs no kind in its card, and draws another in its own way', async () => {
    const element = document.createElement('hutong-product-card');
    document.body.append(element);
    const {kind: _, ...rest} = whole.product;
    element.hutong = instance();
    for (const input of [rest, {...whole.video, price: {minor: 100, currency: 'CNY'}}, angry(), revoked(), 5]) {
      element.card = input;
      await until(() => element.renderRoot.querySelector('.product, .cb') !== null, 'the card');
      await element.updateComplete;
    }
    expect(failures).to.deep.equal([]);
    element.remove();
  });
});
