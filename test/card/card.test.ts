import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Card} from '../../src/card/card.js';
import {makeCard} from '../../src/card/make.js';
import {kinds, readCard} from '../../src/card/read.js';
import {cut, words} from '../../src/card/text.js';

const read = (value: unknown) => readCard(value) as Card & Record<string, unknown>;
const product = (fields: object) => read({kind: 'product', title: '粗陶杯', ...fields});

describe('a card from outside', () => {
  it('keeps what is well-formed, of every kind', () => {
    for (const kind of Object.keys(kinds)) {
      const card = {
        kind,
        platform: 'clay',
        surface: 'mall',
        id: '7',
        title: '题',
        tags: ['甲', '乙'],
        author: {name: '某人', avatarUrl: 'https://cdn.example/a.png'},
        cover: {url: 'https://cdn.example/c.png', width: 3, height: 4},
        url: 'https://clay.example/7',
        partial: true,
      };
      expect(read(card), kind).to.deep.equal(card);
    }
  });

  it('takes from a card that was read before what is alike, and reads the rest', () => {
    const known = read({
      kind: 'livestream',
      title: ' 夜读 ',
      author: {name: '某人'},
      items: [{kind: 'product', title: '杯'}],
      live: {status: 'live', viewers: 1},
    });
    const again = readCard({...known, live: {status: 'live', viewers: 2}, id: 'x'.repeat(300)}, kinds, {known}) as typeof known;
    expect(again).to.deep.equal({...known, live: {status: 'live', viewers: 2}, id: 'x'.repeat(200)});
    expect(again.author).to.equal(known.author);
    expect(readCard({kind: 'product', live: {status: 'live', viewers: 1}}, kinds, {known})).to.deep.equal({kind: 'product'});
  });

  it('keeps the fields of its own kind and no others', () => {
    expect(product({price: {minor: 0, currency: 'CNY'}, duration: 3, live: {status: 'live'}, html: '<b>'})).to.deep.equal({
      kind: 'product',
      title: '粗陶杯',
      price: {minor: 0, currency: 'CNY'},
    });
    expect(read({kind: 'video', duration: 0, price: {minor: 1, currency: 'CNY'}})).to.deep.equal({kind: 'video', duration: 0});
  });

  const nothing: [name: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a number', 7],
    ['a list', [{kind: 'product'}]],
    ['a function', () => ({kind: 'product'})],
    ['an empty object', {}],
    ['a date', new Date()],
    ['a map', new Map([['kind', 'product']])],
  ];
  for (const [name, value] of nothing)
    it(`that is ${name} is an empty link`, () => {
      expect(read(value)).to.deep.equal({kind: 'link'});
    });

  for (const kind of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'Product', '', 7, null, {}, ['product'], {toString: () => 'product'}])
    it(`of the kind ${JSON.stringify(kind)} is a link`, () => {
      expect(read({kind, title: '题'})).to.deep.equal({kind: 'link', title: '题'});
    });

  it('loses a bad field and keeps the others', () => {
    const bad: Record<string, unknown> = {
      title: [],
      description: null,
      siteName: true,
      id: 7,
      platform: '../../evil',
      surface: 'A B',
      url: 'javascript:alert(1)',
      tags: 'x',
      cover: 'https://cdn.example/',
      author: '某人',
      partial: false,
      tokenType: 'secret',
      stats: 'many',
    };
    for (const [key, value] of Object.entries(bad))
      expect(read({kind: 'product', badges: ['新品'], [key]: value}), key).to.deep.equal({kind: 'product', badges: ['新品']});
  });

  it('loses a bad member and keeps what it belongs to', () => {
    expect(
      product({
        author: {name: '某人', avatarUrl: 'data:image/png;base64,x', id: 7},
        cover: {url: 'https://cdn.example/c.png', width: -3, height: 4.5},
        stats: {likes: '多', views: 3},
      }),
    ).to.deep.equal({
      kind: 'product',
      title: '粗陶杯',
      author: {name: '某人'},
      cover: {url: 'https://cdn.example/c.png'},
      stats: {views: 3},
    });
  });

  it('loses what lacks its heart: a person without a name, a price without a currency', () => {
    expect(product({author: {avatarUrl: 'https://cdn.example/a.png'}, price: {minor: 100}, originalPrice: {minor: 1, currency: '¥'}})).to.deep.equal({
      kind: 'product',
      title: '粗陶杯',
    });
  });

  it('loses bad items of a list and keeps the good ones', () => {
    expect(product({tags: [null, {}, [], '好', '', ' ', 7], badges: ['7天无理由', undefined]})).to.deep.equal({
      kind: 'product',
      title: '粗陶杯',
      tags: ['好'],
      badges: ['7天无理由'],
    });
  });

  const urls = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://site.example/1',
    'filesystem:https://site.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    'intent://x#Intent;end',
    'weixin://dl/x',
    'chrome://settings',
    'mailto:a@b.cn',
    'ftp://files.example/',
    '//site.example/x',
    '/api/logout',
    'site.example',
    '',
    '#',
    'https://',
    'https://user@site.example/',
    'https://site.example%20.evil.example/',
    'https://localhost/',
    'https://router/',
    'https://a..b.example/',
    'https://sit\u202ee.example/',
    `https://site.example/${'a'.repeat(5000)}`,
  ];
  for (const url of urls)
    it(`opens, asks for and draws nothing at ${JSON.stringify(url.slice(0, 40))}`, () => {
      const card = read({
        kind: 'video',
        title: '题',
        url,
        openUrl: url,
        mediaUrl: url,
        embedUrl: url,
        cover: {url},
        images: [{url}],
        author: {name: '某人', url, avatarUrl: url},
      });
      expect(card).to.deep.equal({kind: 'video', title: '题', author: {name: '某人'}});
    });

  it('has addresses as a browser writes them', () => {
    expect(read({kind: 'link', url: 'HTTPS://Site.Example:443/a b'})).not.to.have.property('url');
    expect(read({kind: 'link', url: ' HTTPS://Site.Example:443/A '}).url).to.equal('https://site.example/A');
  });

  it('keeps the link as it was shared, which nothing opens', () => {
    expect(read({kind: 'link', sharedUrl: 'v.douyin.com/iRk3PzWq/'}).sharedUrl).to.equal('v.douyin.com/iRk3PzWq/');
  });

  const numbers: unknown[] = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e21, 2 ** 53, '7', null, 7n, {}, [7]];
  for (const value of numbers)
    it(`takes the ${typeof value} ${String(value)} for no count, no amount and no time`, () => {
      const card = read({kind: 'livestream', stats: {views: value}, live: {status: 'live', viewers: value, startsAt: value}});
      expect(card).to.deep.equal({kind: 'livestream', live: {status: 'live'}});
      expect(product({price: {minor: value, currency: 'CNY'}})).not.to.have.property('price');
    });

  it('bounds what a number may mean', () => {
    expect(read({kind: 'video', duration: 1e9})).not.to.have.property('duration');
    expect(read({kind: 'location', location: {latitude: 91, longitude: 0}})).not.to.have.property('location');
    expect(read({kind: 'location', location: {latitude: -90, longitude: 180, datum: 'gcj02'}}).location).to.deep.equal({
      latitude: -90,
      longitude: 180,
      datum: 'gcj02',
    });
  });

  it('bounds words and lists, and keeps them well-formed', () => {
    const card = product({
      title: '👍'.repeat(1e5),
      description: 'x'.repeat(1e5),
      tags: Array.from({length: 100_000}, (_, i) => `标签${String(i)}`),
      images: Array.from({length: 100}, () => ({url: 'https://cdn.example/'})),
    });
    expect(card.title).to.have.lengthOf(300);
    expect(card.title?.isWellFormed()).to.equal(true);
    expect(card.description).to.have.lengthOf(2000);
    expect(card.tags).to.have.lengthOf(20);
    expect(card.images).to.have.lengthOf(9);
  });

  it('is not deceived by a list of a length that it does not have', () => {
    expect(product({tags: {length: 1e9, 0: 'x'}})).not.to.have.property('tags');
    const sparse: unknown[] = [];
    sparse.length = 4e9;
    const start = performance.now();
    expect(product({items: sparse, tags: sparse}).items).to.have.lengthOf(20);
    expect(performance.now() - start).to.be.below(500);
  });

  it('may hold cards, one level deep', () => {
    const inner = {kind: 'product', title: '货', items: [{kind: 'product', title: '更深'}]};
    expect(read({kind: 'livestream', items: [inner, null, {kind: 'nope'}]}).items).to.deep.equal([
      {kind: 'product', title: '货'},
      {kind: 'link'},
      {kind: 'link'},
    ]);
    const loop: Record<string, unknown> = {kind: 'product', title: '圈'};
    loop['items'] = [loop];
    expect(read(loop)).to.deep.equal({kind: 'product', title: '圈', items: [{kind: 'product', title: '圈'}]});
  });

  it('survives getters that throw, and keeps the rest', () => {
    const card = Object.defineProperties(
      {kind: 'product', id: '7', author: {name: '某人'}, cover: {}},
      {
        title: {
          enumerable: true,
          get() {
            throw new Error('trap');
          },
        },
      },
    );
    Object.defineProperty(card.cover, 'url', {
      enumerable: true,
      get() {
        throw new Error('trap');
      },
    });
    expect(read(card)).to.deep.equal({kind: 'product', id: '7', author: {name: '某人'}});
  });

  it('survives proxies that throw or are revoked', () => {
    const trap = () => {
      throw new Error('trap');
    };
    const proxy = new Proxy({}, {get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap});
    const {proxy: revoked, revoke} = Proxy.revocable({}, {});
    revoke();
    for (const value of [proxy, revoked]) {
      expect(read(value)).to.deep.equal({kind: 'link'});
      expect(product({author: value, tags: value, cover: value, price: value, items: value})).to.deep.equal({kind: 'product', title: '粗陶杯'});
      expect(product({items: [value]}).items).to.deep.equal([{kind: 'link'}]);
    }
  });

  it('asks a value once: what was checked is what is kept', () => {
    let asked = 0;
    const sly = {
      kind: 'link',
      get title() {
        return asked++ === 0 ? '题' : '<script>';
      },
    };
    expect(read(sly).title).to.equal('题');
  });

  it('takes nothing from a prototype, and leaves prototypes alone', () => {
    expect(read(Object.create({kind: 'product', title: '继承'}))).to.deep.equal({kind: 'link'});
    const card = read(
      JSON.parse(
        '{"kind":"product","title":"题","__proto__":{"polluted":1},"author":{"name":"某人","__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}',
      ),
    );
    expect(card).to.deep.equal({kind: 'product', title: '题', author: {name: '某人'}});
    expect(Object.getPrototypeOf(card)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('is no promise, whatever it says', async () => {
    const card = read({
      kind: 'link',
      title: '题',
      then: (resolve: (value: unknown) => void) => {
        resolve('caught');
      },
    });
    expect(card).not.to.have.property('then');
    expect(await (card as unknown)).to.equal(card);
  });

  it('takes no templates and no elements for words', () => {
    const element = document.createElement('p');
    const forged: unknown[] = [
      {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []},
      {_$litDirective$: Object, values: []},
      html`<b>x</b>`,
      element,
      document,
      window,
      {nodeType: 1, nodeName: 'B'},
      {toString: 'x'},
      {
        toString() {
          throw new Error('trap');
        },
      },
      {[Symbol.toPrimitive]: () => 'x'},
      new String('x'),
    ];
    for (const value of forged)
      expect(read({kind: 'product', id: '7', title: value, tags: [value], author: {name: value}, cover: {alt: value}})).to.deep.equal({
        kind: 'product',
        id: '7',
      });
  });

  it('has a risk only whole', () => {
    expect(read({kind: 'link', risk: {code: 'lookalike', host: 'ta0bao.com', like: 'taobao.com'}}).risk).to.deep.equal({
      code: 'lookalike',
      host: 'ta0bao.com',
      like: 'taobao.com',
    });
    expect(read({kind: 'link', risk: {code: 'lookalike'}})).not.to.have.property('risk');
  });

  it('takes kinds of the host’s own', () => {
    const table = {...kinds, parcel: kinds.link};
    expect(readCard({kind: 'parcel', title: '包裹'}, table)).to.deep.equal({kind: 'parcel', title: '包裹'});
  });
});

describe('a card of our own', () => {
  it('is cleaned, bounded and frozen all through', () => {
    const card = makeCard({
      kind: 'product',
      title: ' 题\u202e\0 ',
      description: '',
      tags: [],
      badges: ['好', ' '],
      url: 'javascript:alert(1)',
      openUrl: 'https://site.example/',
      author: {name: '某人', avatarUrl: 'x'},
      price: {minor: 0, currency: 'CNY'},
    });
    expect(card).to.deep.equal({
      kind: 'product',
      title: '题',
      badges: ['好'],
      openUrl: 'https://site.example/',
      author: {name: '某人'},
      price: {minor: 0, currency: 'CNY'},
    });
    const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(card)).to.equal(true);
  });
  it('reads the same again', () => {
    const card = makeCard({kind: 'video', title: '题', duration: 3, cover: {url: 'https://cdn.example/c.png'}, tags: ['甲']});
    expect(readCard(card)).to.deep.equal(card);
  });
});

describe('words', () => {
  const rows: [raw: string, clean: string | undefined][] = [
    ['题', '题'],
    [' \n 题 \t', '题'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['a\0b\u0008c', 'a b c'],
    ['发票_\u202egpj.exe', '发票_ gpj.exe'],
    ['\u2066\u2066未关', '未关'],
    ['a\u2028b\u2029c', 'a b c'],
    ['坏\ud83d', '坏\ufffd'],
    ['<script>', '<script>'],
    ['{{x}} ${y} <% z %>', '{{x}} ${y} <% z %>'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['عربي 123', 'عربي 123'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['', undefined],
    [' \n\t', undefined],
    ['\u200b\ufeff\u2060', undefined],
    ['\u3164', undefined],
    ['\u2800\u2800', undefined],
    ['\u202e', undefined],
  ];
  for (const [raw, clean] of rows)
    it(`${JSON.stringify(raw)} are ${clean === undefined ? 'none' : JSON.stringify(clean)}`, () => {
      expect(words(raw, 300)).to.equal(clean);
    });
  it('are cut between characters, never inside one', () => {
    expect(cut('ab👍', 3)).to.equal('ab');
    expect(cut('ab👍', 4)).to.equal('ab👍');
    expect(words('👍'.repeat(10), 5)).to.equal('👍👍');
  });
  it('of 10 MB are cheap', () => {
    const start = performance.now();
    expect(words('字'.repeat(1e7), 300)).to.have.lengthOf(300);
    expect(performance.now() - start).to.be.below(100);
  });
});
