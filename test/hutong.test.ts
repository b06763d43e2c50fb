import {expect} from '@open-wc/testing';
import * as z from 'zod/mini';
import type {Card} from '../src/card/card.js';
import {kinds} from '../src/card/read.js';
import {createHutong, type Hutong, type HutongEvent, type HutongOptions} from '../src/hutong.js';
import {readers} from '../src/payload/all.js';
import {definePlatform} from '../src/platform.js';
import {douyin} from '../src/platforms/douyin.js';
import {jd} from '../src/platforms/jd.js';
import {platforms} from '../src/platforms/index.js';
import {taobao} from '../src/platforms/taobao.js';
import {ResolveError} from '../src/resolve.js';

const clay = definePlatform({
  name: 'clay',
  label: '陶集',
  hosts: ['clay.example'],
  shortHosts: ['c.example'],
  match(url) {
    if (url.hostname === 'c.example') return {kind: 'link', partial: true};
    const id = /^\/item\/(\d+)$/.exec(url.pathname)?.[1];
    return id === undefined ? undefined : {kind: 'product', id, url: `https://clay.example/item/${id}`};
  },
});
const hutong = createHutong({platforms: [clay, taobao, jd, douyin], readers});
const cardsOf = (instance: Hutong, text: string) => instance.parse(text).cards.map(({platform, kind, id}) => `${platform ?? ''} ${kind} ${id ?? ''}`.trim());

describe('a platform of the host’s own', () => {
  it('is known in texts and in structured payloads', () => {
    expect(cardsOf(hutong, '看 https://clay.example/item/7?from=me')).to.deep.equal(['clay product 7']);
    expect(cardsOf(hutong, 'c.example/abcd')).to.deep.equal(['clay link']);
    expect(cardsOf(hutong, '<msg><appmsg><type>5</type><title>壶</title><url>https://clay.example/item/7</url></appmsg></msg>')).to.deep.equal([
      'clay product 7',
    ]);
  });
  it('is known on subdomains, and not on hosts that only contain its name', () => {
    expect(cardsOf(hutong, 'https://m.clay.example/item/7')).to.deep.equal(['clay product 7']);
    for (const host of ['notclay.example', 'clay.example.evil.example', 'clay-example.com', 'x.c.example'])
      expect(cardsOf(createHutong({platforms: [clay], linkCards: 'none'}), `https://${host}/item/7`), host).to.deep.equal([]);
  });
  it('must have a name and hosts that can be told apart', () => {
    for (const name of ['', 'Clay', 'a b', '../x', '__proto__'])
      expect(() => definePlatform({...clay, name}), name).to.throw(TypeError, 'Cannot define platform');
    for (const host of ['', 'clay', 'Clay.example', 'https://clay.example', 'clay.example/', '*.example'])
      expect(() => definePlatform({...clay, hosts: [host]}), host).to.throw(TypeError, 'Cannot define platform');
  });
  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(clay)).to.equal(true);
  });
});

describe('with()', () => {
  it('gives a new instance and leaves the old one as it was', () => {
    const base = createHutong({platforms: [jd], linkCards: 'none'});
    const more = base.with({platforms: [clay], linkCards: 'all'});
    expect(cardsOf(base, 'https://clay.example/item/7')).to.deep.equal([]);
    expect(cardsOf(more, 'https://clay.example/item/7')).to.deep.equal(['clay product 7']);
    expect(cardsOf(more, 'https://item.jd.com/5.html')).to.deep.equal(['jd product 5']);
    expect(cardsOf(more, '看 https://site.example/')).to.deep.equal(['link']);
    expect(Object.isFrozen(base)).to.equal(true);
    expect(Object.isFrozen(base.options)).to.equal(true);
  });
  it('refuses a second platform of a name, unless it says that it replaces', () => {
    const mine = definePlatform({...clay, match: () => ({kind: 'shop', id: '1'})});
    expect(() => hutong.with({platforms: [mine]})).to.throw(TypeError, "replace: ['clay']");
    expect(() => createHutong({platforms: [clay, clay]})).to.throw(TypeError, 'clay');
    expect(cardsOf(hutong.with({platforms: [mine], replace: ['clay']}), 'https://clay.example/item/7')).to.deep.equal(['clay shop 1']);
  });
  it('leaves platforms out, and keeps out what was out', () => {
    const without = createHutong({platforms: [clay, jd, douyin], disable: ['jd'], linkCards: 'none'}).with({disable: ['clay']});
    expect(cardsOf(without, 'https://clay.example/item/7 https://item.jd.com/5.html https://www.douyin.com/video/7283910465738291046')).to.deep.equal([
      'douyin video 7283910465738291046',
    ]);
  });
  it('adds kinds and readers', async () => {
    const parcel = z.object({...kinds.link.shape, kind: z.literal('parcel'), carrier: z.optional(z.string())});
    const more = hutong.with({
      kinds: {parcel},
      readers: [
        {
          format: 'clay',
          test: raw => raw === 'clay',
          read: (_, context) => ({...hutong.parse(''), format: 'clay', cards: [context.card({kind: 'product', title: '壶'})]}),
        },
      ],
    });
    expect(more.parse('clay').cards[0]?.title).to.equal('壶');
    expect(await more.readCard({kind: 'parcel', title: '包裹', carrier: '顺路'})).to.deep.equal({kind: 'parcel', title: '包裹', carrier: '顺路'});
    expect(await hutong.readCard({kind: 'parcel', title: '包裹'})).to.deep.equal({kind: 'link', title: '包裹'});
  });
});

describe('a platform that throws', () => {
  const broken = (part: 'match' | 'card' | 'open' | 'embed') =>
    definePlatform({
      ...clay,
      [part]: () => {
        throw new Error(`broken ${part}`);
      },
    });
  for (const part of ['match', 'card'] as const)
    it(`in ${part} costs its own card, not the message, and is reported once`, () => {
      const events: HutongEvent[] = [];
      const instance = createHutong({platforms: [broken(part), jd], onEvent: event => events.push(event)});
      const text = '一 https://clay.example/item/7 二 https://item.jd.com/5.html 三';
      const message = instance.parse(text);
      expect(message.cards.map(({platform}) => platform)).to.deep.equal(['jd']);
      expect(message.segments.map(({type}) => type)).to.deep.equal(['text', 'link', 'text', 'card', 'text']);
      instance.parse(text);
      expect(events.filter(({type}) => type !== 'parsed')).to.deep.equal([{type: 'platform-failed', name: 'clay', error: 'Error'}]);
    });
  for (const part of ['open', 'embed'] as const)
    it(`in ${part} costs that one thing`, () => {
      const [card] = createHutong({platforms: [broken(part)]}).parse('https://clay.example/item/7').cards;
      expect(card).to.deep.include({platform: 'clay', id: '7', openUrl: 'https://clay.example/item/7'});
    });
  it('needs nobody who listens', () => {
    expect(createHutong({platforms: [broken('match')]}).parse('https://clay.example/item/7').segments).to.have.lengthOf(2);
  });
});

describe('what a click opens', () => {
  const open = (linkPolicy: HutongOptions['linkPolicy'], text: string) =>
    createHutong({platforms, ...(linkPolicy && {linkPolicy})}).parse(text).cards[0]?.openUrl;
  const shared = 'http://item.jd.com/100183746592.html?utm_term=sharer';
  it('is the page without the sharer', () => {
    expect(open(undefined, shared)).to.equal('https://item.jd.com/100183746592.html');
    expect(open({open: 'clean'}, shared)).to.equal('https://item.jd.com/100183746592.html');
  });
  it('is what was shared when the host says so, over https', () => {
    expect(open({open: 'shared'}, shared)).to.equal('https://item.jd.com/100183746592.html?utm_term=sharer');
  });
  it('is nothing where nothing may be opened, whatever the policy', () => {
    const dead = '【棉麻围裙】http://www.dwntme.com/h.Zc5LpQ2 点击链接，再选择浏览器打开；或复制这条信息￥bW3kTf9GmRx￥后打开👉手淘👈';
    for (const policy of ['clean', 'shared'] as const) expect(open({open: policy}, dead)).to.equal(undefined);
    expect(open({open: 'shared'}, '￥bW3kTf9GmRx￥')).to.equal(undefined);
  });
});

describe('a card from outside', () => {
  const read = (card: object) => Promise.resolve(hutong.readCard(card)) as Promise<Card & Record<string, unknown>>;

  it('keeps the platform that its address bears out', async () => {
    const card = {kind: 'product', platform: 'jd', id: '5', url: 'https://item.jd.com/5.html', openUrl: 'https://item.jd.com/5.html', title: '砧板'};
    expect(await read(card)).to.deep.equal(card);
    expect(await read({...card, openUrl: 'https://3.cn/2T-wXk8D'})).to.include({platform: 'jd'});
  });
  it('loses a platform that its address belies, and says so', async () => {
    for (const where of [
      {openUrl: 'https://evil.example/5'},
      {url: 'https://evil.example/5'},
      {url: 'https://item.jd.com/5.html', openUrl: 'https://evil.example/5'},
    ]) {
      const card = await read({kind: 'product', platform: 'jd', title: '砧板', ...where});
      expect(card, JSON.stringify(where)).not.to.have.property('platform');
      expect(card.risk, JSON.stringify(where)).to.deep.equal({code: 'mismatch', host: 'evil.example'});
    }
  });
  it('says what its address imitates', async () => {
    expect((await read({kind: 'product', platform: 'taobao', openUrl: 'https://ta0bao.com/'})).risk).to.deep.equal({
      code: 'lookalike',
      host: 'ta0bao.com',
      like: 'taobao.com',
    });
    expect((await read({kind: 'link', openUrl: 'https://taobao.com.evil.example/'})).risk?.code).to.equal('lookalike');
  });
  it('cannot declare itself harmless: a risk of its own stays', async () => {
    const risk = {code: 'other', host: 'site.example'};
    expect((await read({kind: 'link', openUrl: 'https://site.example/', risk})).risk).to.deep.equal(risk);
  });
  it('keeps the name of a platform that nobody here knows', async () => {
    expect(await read({kind: 'link', platform: 'elsewhere', openUrl: 'https://site.example/'})).to.deep.equal({
      kind: 'link',
      platform: 'elsewhere',
      openUrl: 'https://site.example/',
    });
  });
  it('keeps its platform where it opens nothing: a token, a video of Channels', async () => {
    expect(await read({kind: 'token', platform: 'taobao', token: 'bW3kTf9GmRx', tokenType: 'passphrase'})).to.include({platform: 'taobao'});
  });
  it('frames only a platform’s own player', async () => {
    const video = {kind: 'video', platform: 'douyin', openUrl: 'https://www.douyin.com/video/7283910465738291046'};
    const player = 'https://open.douyin.com/player/video?vid=7283910465738291046&autoplay=0';
    expect(await read({...video, embedUrl: player})).to.include({embedUrl: player});
    expect(await read({...video, embedUrl: 'https://evil.example/login'})).not.to.have.property('embedUrl');
    expect(await read({kind: 'video', openUrl: 'https://site.example/', embedUrl: 'https://evil.example/login'})).not.to.have.property('embedUrl');
  });
  it('is borne out by no card that was not read here', async () => {
    const card = {kind: 'product', platform: 'jd', title: '砧板', openUrl: 'https://evil.example/5'} as const;
    const again = await hutong.readCard(card, card);
    expect([again.platform, again.risk]).to.deep.equal([undefined, {code: 'mismatch', host: 'evil.example'}]);
    const numbers = await read({kind: 'video', platform: 'jd', openUrl: 'https://item.jd.com/5.html', stats: {views: 1}});
    expect(await hutong.readCard({...numbers, openUrl: 'https://evil.example/5'}, numbers)).not.to.have.property('platform');
    expect(await hutong.readCard({...numbers, stats: {views: 2}}, numbers)).to.deep.equal({...numbers, stats: {views: 2}});
  });
  it('is whatever can be saved of it', async () => {
    expect(await read({kind: 'video', title: {}, duration: -1})).to.deep.equal({kind: 'video'});
    expect(await Promise.resolve(hutong.readCard(null))).to.deep.equal({kind: 'link'});
  });
  it('comes back as it is when this instance made it, and is read again when another did', async () => {
    const [card] = hutong.parse('https://clay.example/item/7').cards;
    expect(hutong.readCard(card)).to.equal(card);
    const stranger = createHutong({platforms: [jd]});
    const again = await stranger.readCard(card);
    expect(again).not.to.equal(card);
    expect(again).to.deep.equal(card);
  });
});

describe('what a resolver answers', () => {
  const now = 1_767_225_600_000;
  const answer = (fields: object, text = 'https://v.douyin.com/iRk3PzWq/'): Promise<Card & Record<string, unknown>> => {
    const instance = createHutong({
      platforms: [clay, taobao, jd, douyin, ...platforms.filter(({name}) => name === 'tmall')],
      now: () => now,
      gateway: () => Promise.resolve([{card: fields}]),
    });
    const [card] = instance.parse(text).cards;
    if (!card) throw new Error(`no card in ${text}`);
    return instance.resolve(card) as Promise<Card & Record<string, unknown>>;
  };

  it('fills the card in, and it is whole', async () => {
    expect(await answer({kind: 'video', title: '番茄牛腩', cover: {url: 'https://cdn.example/c.jpg'}, duration: 61, author: {name: '阿梨'}})).to.deep.equal({
      kind: 'video',
      platform: 'douyin',
      sharedUrl: 'https://v.douyin.com/iRk3PzWq/',
      openUrl: 'https://v.douyin.com/iRk3PzWq/',
      title: '番茄牛腩',
      cover: {url: 'https://cdn.example/c.jpg'},
      duration: 61,
      author: {name: '阿梨'},
    });
  });
  it('keeps the kind that the card has when it names none', async () => {
    expect(await answer({title: '壶'}, 'https://clay.example/item/7')).to.include({kind: 'product', title: '壶'});
  });
  it('gives the item that the short link stands for', async () => {
    expect(await answer({kind: 'video', url: 'https://www.iesdouyin.com/share/video/7301928374650192837/?u_code=sharer'})).to.include({
      id: '7301928374650192837',
      url: 'https://www.douyin.com/video/7301928374650192837',
      openUrl: 'https://www.douyin.com/video/7301928374650192837',
    });
  });
  it('gives a short link to the sister whose page it leads to', async () => {
    expect(await answer({kind: 'product', url: 'https://detail.tmall.com/item.htm?id=671829304756'}, 'https://m.tb.cn/h.Wq7Lm2k')).to.include({
      platform: 'tmall',
      id: '671829304756',
      openUrl: 'https://detail.tmall.com/item.htm?id=671829304756',
    });
  });
  it('does not lead anywhere else: an address off the platforms is no identity', async () => {
    for (const url of [
      'https://evil.example/video/7301928374650192837',
      'https://www.douyin.com.evil.example/video/7301928374650192837',
      'https://www.douyin.com:8443/video/7301928374650192837',
      'https://user@www.douyin.com/video/7301928374650192837',
      'javascript:alert(1)',
      '',
    ]) {
      const card = await answer({kind: 'video', title: '题', url});
      expect(card, url).to.include({platform: 'douyin', openUrl: 'https://v.douyin.com/iRk3PzWq/', title: '题'});
      expect(card, url).not.to.have.property('url');
    }
  });
  it('does not say what opens, what was shared, or whose it is', async () => {
    expect(
      await answer(
        {
          platform: 'jd',
          surface: 'pan',
          openUrl: 'https://evil.example/',
          sharedUrl: 'https://evil.example/',
          token: 'x',
          tokenType: 'access-code',
          risk: {code: 'other', host: 'x.example'},
          partial: true,
        },
        'https://clay.example/item/7',
      ),
    ).to.deep.equal({
      kind: 'product',
      platform: 'clay',
      id: '7',
      url: 'https://clay.example/item/7',
      sharedUrl: 'https://clay.example/item/7',
      openUrl: 'https://clay.example/item/7',
    });
  });
  it('does not rename an item that is known', async () => {
    expect(await answer({id: '999', url: 'https://evil.example/item/999'}, 'https://clay.example/item/7')).to.include({
      id: '7',
      url: 'https://clay.example/item/7',
    });
  });
  it('dates a live state with its own arrival', async () => {
    expect((await answer({kind: 'livestream', live: {status: 'live', viewers: 3, asOf: 5}})).live).to.deep.equal({status: 'live', viewers: 3, asOf: now});
  });
  it('is salvaged field by field', async () => {
    expect(
      await answer({kind: 'product', title: [], price: {minor: -1, currency: 'CNY'}, originalPrice: {minor: 9900, currency: 'CNY'}, cover: {url: 'data:x'}}),
    ).to.deep.equal({
      kind: 'product',
      platform: 'douyin',
      sharedUrl: 'https://v.douyin.com/iRk3PzWq/',
      openUrl: 'https://v.douyin.com/iRk3PzWq/',
      originalPrice: {minor: 9900, currency: 'CNY'},
    });
  });
});

describe('what a host is told', () => {
  it('is what was read, in names and numbers', () => {
    const events: HutongEvent[] = [];
    const instance = createHutong({platforms: [clay], readers, onEvent: event => events.push(event)});
    for (const payload of ['看看这把壶 https://clay.example/item/7', '<msg><appmsg><type>5</type><title>壶</title></appmsg></msg>', 7, null])
      instance.parse(payload);
    expect(events.map(event => (event.type === 'parsed' ? [event.format, event.cards, event.ms >= 0] : event.type))).to.deep.equal([
      ['text', 1, true],
      ['wechat-appmsg', 1, true],
      ['text', 0, true],
      ['text', 0, true],
    ]);
  });
  it('holds nothing of a message, not even of one that breaks a platform', async () => {
    const secret = 'kYb2WqL9mPz';
    const events: HutongEvent[] = [];
    const broken = definePlatform({
      ...clay,
      match(url) {
        if (url.pathname.endsWith('bad')) throw new TypeError(`no item in ${url.href}`);
        return {kind: 'product', id: secret, url: url.href, partial: true};
      },
    });
    const fail = new ResolveError(`code ${secret}`, secret);
    const instance = createHutong({
      platforms: [broken],
      gateway: refs => Promise.resolve(refs.map(() => ({error: fail}))),
      onEvent: event => events.push(event),
    });
    instance.parse(`https://clay.example/${secret}/bad`);
    const [card] = instance.parse(`https://clay.example/${secret}`).cards;
    await instance.resolve({...card, kind: 'product', platform: 'clay'}).catch(() => undefined);
    await instance.resolve({kind: 'product', platform: secret.toLowerCase(), url: `https://clay.example/${secret}/2`}).catch(() => undefined);
    expect(events.map(({type}) => type)).to.deep.equal(['platform-failed', 'parsed', 'parsed', 'requested', 'resolved', 'requested', 'resolved']);
    expect(JSON.stringify(events).toLowerCase()).not.to.contain(secret.toLowerCase());
  });
  it('breaks nothing when the host’s own listener throws', () => {
    const {error} = console;
    const told: unknown[] = [];
    console.error = (...args: unknown[]) => told.push(...args);
    const instance = createHutong({
      platforms: [clay],
      onEvent() {
        throw new Error('broken');
      },
    });
    expect(instance.parse('https://clay.example/item/7').cards).to.have.lengthOf(1);
    console.error = error;
    expect(told.map(String)).to.deep.equal(['Error: broken']);
  });
});

describe('dispose()', () => {
  it('ends what has not even begun', async () => {
    let asked = 0;
    const instance = createHutong({platforms: [clay], gateway: refs => ((asked += 1), Promise.resolve(refs.map(() => ({card: {}}))))});
    const answer = instance.resolve({kind: 'product', url: 'https://clay.example/item/7'}).then(
      () => 'filled',
      (error: unknown) => (error instanceof ResolveError ? error.code : String(error)),
    );
    instance.dispose();
    expect([await answer, asked]).to.deep.equal(['upstream', 0]);
  });
});

describe('two instances', () => {
  it('live side by side, with their own platforms, words and clocks', () => {
    const one = createHutong({platforms: [clay], now: () => 1, linkCards: 'none'});
    const two = createHutong({platforms: [jd], now: () => 2, linkCards: 'none'});
    expect(cardsOf(one, 'https://item.jd.com/5.html https://clay.example/item/7')).to.deep.equal(['clay product 7']);
    expect(cardsOf(two, 'https://item.jd.com/5.html https://clay.example/item/7')).to.deep.equal(['jd product 5']);
    expect([one.now(), two.now()]).to.deep.equal([1, 2]);
  });
  it('one without platforms knows links alone', () => {
    expect(createHutong().parse('https://item.jd.com/5.html').cards).to.deep.equal([
      {kind: 'link', sharedUrl: 'https://item.jd.com/5.html', url: 'https://item.jd.com/5.html', openUrl: 'https://item.jd.com/5.html', partial: true},
    ]);
  });
});
