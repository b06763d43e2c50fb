import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {setDefaultHutong} from '../../components/shared/instance.js';
import type {HutongOpenEvent, HutongRetryEvent} from '../../components/shared/events.js';
import '../../components/message/define.js';
import type {ChatItem, HutongMessage} from '../../components/message/define.js';
import {createHutong, type HutongOptions} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {lazyReaders} from '../../src/payload/lazy.js';
import {platforms} from '../../src/platforms/index.js';
import {all, drawn, one, textOf} from './message-samples.js';

const instance = (options: HutongOptions = {}) =>
  createHutong({platforms, readers: lazyReaders, locale: 'zh-Hans', timeZone: 'Asia/Shanghai', now: () => Date.UTC(2025, 10, 11, 6, 5), ...options});
const taobao = '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃分享壶套装 V60 滤杯」\n点击链接直接打开';
const douyin = '1.74 复制打开抖音，看看【小禾的作品】今天做了番茄面 # 家常菜  https://v.douyin.com/iAbCdEf1/ C@h.oD Uyt:/ 10/22 ';
const risky = 'https://taoba0.com/item?id=1';
const appmsg =
  '<msg><appmsg appid="" sdkver="0"><title>为什么老城的巷子总是弯的？</title><des>一位测绘师走了十年</des><type>5</type><url>https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv</url></appmsg></msg>';

const message = (properties: Partial<HutongMessage>) => drawn({hutong: instance(), ...properties});
const shape = (element: HutongMessage) => all(element, '.bubble, hutong-card').map(({localName}) => (localName === 'div' ? 'bubble' : 'card'));
const settled = async (element: HutongMessage, until: () => boolean) => {
  for (let i = 0; i < 200 && !until(); i += 1) await new Promise(resolve => setTimeout(resolve, 10));
  await element.updateComplete;
};

describe('<hutong-message>', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`is accessible in ${theme}`, async () => {
      const chat = await fixture(
        html`<main lang="zh-Hans">
          <h1>小满</h1>
          <h2>今天</h2>
          ${[
            {payload: '周末想在家试试手冲，壶买哪一把好？', sender: '小满', time: Date.UTC(2025, 10, 10, 12)},
            {payload: '看 https://hutong.example/guide 就好', outgoing: true, status: 'failed' as const},
            {payload: `这个别点 ${risky}`, sender: '阿哲', avatar: 'data:image/gif;base64,R0lGODlhAQABAAAAACw='},
            {payload: taobao, outgoing: true, status: 'sending' as const},
            {payload: () => 0},
            {payload: `${taobao}\n${douyin}`, outgoing: true},
          ].map(
            one =>
              html`<hutong-message
                .payload=${one.payload}
                .sender=${one.sender}
                .avatar=${one.avatar}
                .time=${one.time}
                .status=${one.status}
                .outgoing=${one.outgoing ?? false}
                .hutong=${instance({maxCards: 1})}
                theme=${theme}
              ></hutong-message>`,
          )}
        </main>`,
      );
      const page = document.documentElement.style;
      page.setProperty('background', theme === 'dark' ? '#111' : '#ededed');
      page.setProperty('color-scheme', theme);
      await Promise.all([...chat.querySelectorAll('hutong-message')].map(element => element.updateComplete));
      await expect(chat).to.be.accessible();
      page.removeProperty('background');
      page.removeProperty('color-scheme');
    });

  it('works alone, with nothing but a payload', async () => {
    const element = await fixture<HutongMessage>(html`<hutong-message payload=${douyin}></hutong-message>`);
    await settled(element, () => all(element, 'hutong-card').length > 0);
    expect(shape(element)).to.deep.equal(['card']);
    const card = element.renderRoot.querySelector('hutong-card');
    expect(card?.renderRoot.textContent).to.contain('今天做了番茄面');
  });

  it('draws words and shares in reading order', async () => {
    const element = await message({payload: `好看！\n${taobao}`});
    expect(shape(element)).to.deep.equal(['bubble', 'card']);
    expect(textOf(element, '.bubble')).to.deep.equal(['好看！']);
  });

  it('gives the first block a tail on the side of its avatar, and the others none', async () => {
    for (const [outgoing, side] of [
      [false, 'start'],
      [true, 'end'],
    ] as const) {
      const element = await message({payload: `${taobao}\n${douyin}`, outgoing});
      expect(all(element, 'hutong-card').map(card => card.getAttribute('tail'))).to.deep.equal([side, null]);
      expect(all(await message({payload: `好看！\n${taobao}`, outgoing}), '.tail').length).to.equal(1);
    }
  });

  it('keeps the line breaks and the spaces of a bubble', async () => {
    const element = await message({payload: '第一行\n\n  第二行'});
    expect(one(element, '.bubble').textContent).to.equal('第一行\n\n  第二行');
    expect(getComputedStyle(one(element, '.bubble')).whiteSpace).to.equal('pre-wrap');
  });

  it('links to the address itself, in a window that knows nothing of ours', async () => {
    const element = await message({payload: '看 https://hutong.example/a?b=1，不错'});
    const link = one(element, 'a');
    expect(link.getAttribute('href')).to.equal('https://hutong.example/a?b=1');
    expect(link.getAttribute('rel')).to.equal('noopener noreferrer nofollow');
    expect(link.getAttribute('target')).to.equal('_blank');
    expect(shape(element)).to.deep.equal(['bubble']);
  });

  it('tells the host before a link opens, and leaves it to the host when it says so', async () => {
    const element = await message({item: {id: 'm7', payload: '看 https://hutong.example/a 吧'}});
    element.addEventListener('hutong-open', event => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    const told: HutongOpenEvent[] = [];
    element.addEventListener('hutong-open', event => told.push(event));
    one(element, 'a').dispatchEvent(click);
    expect(told.flatMap(({url, itemId, card}) => [url, itemId, card?.kind])).to.deep.equal(['https://hutong.example/a', 'm7', 'link']);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('draws a message that is nothing but a link as its card alone', async () => {
    expect(shape(await message({payload: 'https://hutong.example/guide'}))).to.deep.equal(['card']);
    expect(shape(await message({payload: '看 https://hutong.example/guide', hutong: instance({linkCards: 'all'})}))).to.deep.equal(['bubble', 'card']);
    expect(shape(await message({payload: 'https://hutong.example/guide', hutong: instance({linkCards: 'none'})}))).to.deep.equal(['bubble']);
  });

  it('asks before a risky link opens, and opens nothing when the answer is no', async () => {
    const element = await message({payload: `快看 ${risky}`});
    expect(all(element, '.bubble a')).to.deep.equal([]);
    let opened = 0;
    element.addEventListener('hutong-open', event => {
      opened += 1;
      event.preventDefault();
    });
    one(element, '.risky').click();
    await settled(element, () => all(element, 'dialog[open]').length > 0);
    const dialog = one(element, 'dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.contain('taoba0.com');
    one(element, 'dialog button').click();
    await settled(element, () => all(element, 'dialog').length === 0);
    expect([opened, all(element, 'dialog').length]).to.deep.equal([0, 0]);

    one(element, '.risky').click();
    await settled(element, () => all(element, 'dialog[open]').length > 0);
    one(element, 'dialog a').click();
    await settled(element, () => all(element, 'dialog').length === 0);
    expect([opened, all(element, 'dialog').length]).to.deep.equal([1, 0]);
  });

  it('shows the real host of a risky link whose words hide it', async () => {
    const stored: Message = {
      v: 1,
      format: 'text',
      text: '双11 会场',
      segments: [{type: 'link', text: '双11 会场', url: risky, risk: {code: 'lookalike', host: 'taoba0.com', like: 'taobao.com'}}],
      cards: [],
      warnings: [],
    };
    expect(textOf(await message({item: {id: '1', message: stored}}), '.site')).to.deep.equal(['taoba0.com']);
  });

  it('draws a stored message without reading its payload, and no address that is no web address', async () => {
    const stored: Message = {
      v: 1,
      format: 'text',
      text: 'x',
      segments: [
        {type: 'text', text: '点 '},
        {type: 'link', text: '这里', url: 'javascript:alert(1)'},
      ],
      cards: [],
      warnings: [],
    };
    const element = await message({item: {id: '1', payload: 'something else', message: stored}});
    expect(textOf(element, '.bubble')).to.deep.equal(['点 这里']);
    expect(all(element, 'a')).to.deep.equal([]);
  });

  it('holds cards beyond the limit back behind a button', async () => {
    const payload = Array.from({length: 7}, (_, i) => `https://item.taobao.com/item.htm?id=60000000000${String(i)}`).join('\n');
    const element = await message({payload});
    expect(all(element, 'hutong-card').length).to.equal(5);
    expect(textOf(element, '.more')).to.deep.equal(['还有 2 个分享']);
    one(element, '.more').click();
    await element.updateComplete;
    expect([all(element, 'hutong-card').length, all(element, '.more').length]).to.deep.equal([7, 0]);
    expect(all(await message({payload, hutong: instance({maxCards: 2})}), 'hutong-card').length).to.equal(2);
  });

  it('is a quiet bubble while the code comes that reads its payload', async () => {
    const hutong = instance();
    const element = await message({payload: appmsg, hutong});
    expect(one(element, '.bubble').getAttribute('aria-busy')).to.equal('true');
    await hutong.ready();
    await settled(element, () => all(element, 'hutong-card').length > 0);
    expect(shape(element)).to.deep.equal(['card']);
  });

  it('draws what was given last, whatever arrives late', async () => {
    const hutong = instance();
    const element = await message({payload: appmsg, hutong});
    element.payload = '后来的';
    await hutong.ready();
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(textOf(element, '.bubble, hutong-card')).to.deep.equal(['后来的']);
  });

  it('says that a message cannot be shown when its reader cannot be loaded', async () => {
    const hutong = instance({readers: [{format: 'wechat-appmsg', test: raw => raw === appmsg, load: () => Promise.reject(new Error('offline'))}]});
    const element = await message({payload: appmsg, hutong});
    await settled(element, () => all(element, '[aria-busy]').length === 0);
    expect(textOf(element, '.bubble')).to.deep.equal([appmsg]);
  });

  it('puts the nickname over an incoming message and none over an outgoing one', async () => {
    const author = {id: 'u1', name: '山野装备租赁'};
    expect(textOf(await message({item: {id: '1', payload: '好', author}}), '.nickname')).to.deep.equal(['山野装备租赁']);
    expect(textOf(await message({payload: '好', sender: '小满'}), '.nickname')).to.deep.equal(['小满']);
    expect(all(await message({item: {id: '1', payload: '好', author, outgoing: true}}), '.nickname')).to.deep.equal([]);
  });

  it('has an avatar of 40 px, or the name’s first letter in its place', async () => {
    const element = await message({payload: '好', sender: '👩‍🍳老马家的面'});
    const avatar = one(element, '.avatar');
    expect([avatar.textContent, avatar.offsetWidth, avatar.offsetHeight]).to.deep.equal(['👩‍🍳', 40, 40]);
    element.avatar = '/nowhere/to-be-found.png';
    await element.updateComplete;
    await settled(element, () => all(element, 'img').length === 0);
    expect(one(element, '.avatar').textContent).to.equal('👩‍🍳');
  });

  it('refuses a picture that is none', async () => {
    expect(all(await message({payload: '好', avatar: 'javascript:alert(1)'}), 'img')).to.deep.equal([]);
  });

  it('says how it stands with an outgoing message', async () => {
    const element = await message({item: {id: 'm1', payload: '好', outgoing: true, status: 'sending'}});
    expect(one(element, '.sending').getAttribute('aria-label')).to.equal('发送中');
    element.item = {id: 'm1', payload: '好', outgoing: true, status: 'failed'};
    await element.updateComplete;
    const told: HutongRetryEvent[] = [];
    element.addEventListener('hutong-retry', event => told.push(event));
    one(element, '.failed').click();
    expect(told.flatMap(({itemId, card}) => [itemId, card])).to.deep.equal(['m1', undefined]);
    element.item = {id: 'm1', payload: '好', outgoing: true, status: 'sent'};
    await element.updateComplete;
    expect(all(element, '.sending, .failed')).to.deep.equal([]);
  });

  it('keeps what was drawn when only the status changes', async () => {
    const element = await message({item: {id: 'm1', payload: taobao, outgoing: true, status: 'sending'}});
    const card = one(element, 'hutong-card');
    element.item = {id: 'm1', payload: taobao, outgoing: true, status: 'sent'};
    await element.updateComplete;
    expect(one(element, 'hutong-card')).to.equal(card);
  });

  for (const [name, time, said] of [
    ['today', Date.UTC(2025, 10, 11, 6, 5), '14:05'],
    ['yesterday', Date.UTC(2025, 10, 10, 6, 5), '昨天 14:05'],
    ['this week', Date.UTC(2025, 10, 7, 1, 12), '星期五 09:12'],
    ['earlier', Date.UTC(2024, 10, 11, 12), '2024年11月11日 20:00'],
    ['as an attribute', '2025-11-11T06:05:00Z', '14:05'],
  ] as const)
    it(`separates by time: ${name}`, async () => {
      expect(textOf(await message({payload: '好', time}), '.time')).to.deep.equal([said]);
    });
  it('separates by no time when it is none', async () => {
    for (const time of ['soon', '', Number.NaN, 1e30]) expect(all(await message({payload: '好', time}), '.time')).to.deep.equal([]);
  });

  it('speaks the page’s language', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('hutong-message');
    Object.assign(element, {hutong: instance(), payload: '好', outgoing: true, status: 'failed'});
    page.append(element);
    await element.updateComplete;
    expect(one(element, '.failed').getAttribute('aria-label')).to.equal('Not sent. Try again');
  });

  it('leaves its places to the host', async () => {
    const element = await fixture<HutongMessage>(
      html`<hutong-message payload="好" outgoing status="failed" .hutong=${instance()}>
        <img slot="avatar" alt="" />
        <p slot="content">红包</p>
        <button slot="actions">收藏</button>
      </hutong-message>`,
    );
    await element.updateComplete;
    expect(all(element, '.bubble')).to.deep.equal([]);
    expect(all(element, '.failed').length).to.equal(1);
    expect(element.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
  });

  describe('geometry', () => {
    const at = async (width: number, properties: Partial<HutongMessage>) => {
      const element = await message(properties);
      element.style.setProperty('width', `${String(width)}px`);
      return element;
    };
    const long = '周末想在家试试手冲壶'.repeat(5);

    it('leaves a line of 14 Han characters at 390 px, an avatar’s room on the far side above', async () => {
      for (const [width, bubble] of [
        [430, 302],
        [390, 262],
        [360, 262],
        [320, 244],
      ] as const)
        for (const outgoing of [false, true])
          expect(one(await at(width, {payload: long, outgoing}), '.bubble').getBoundingClientRect().width, `at ${String(width)} px`).to.equal(bubble);
    });
    it('keeps a card whole wherever it fits', async () => {
      for (const [width, card] of [
        [390, 260],
        [340, 260],
        [320, 244],
      ] as const)
        expect(one(await at(width, {payload: taobao}), 'hutong-card').getBoundingClientRect().width).to.equal(card);
    });
    it('points at the avatar’s centre, and lets nothing cut the tail off', async () => {
      const element = await at(390, {payload: '好'});
      const [row, bubble] = [element, one(element, '.bubble')].map(box => box.getBoundingClientRect());
      const {top, height, left, width} = getComputedStyle(one(element, '.bubble'), '::before');
      expect([top, height, left, width]).to.deep.equal(['14px', '12px', '-6px', '6.5px']);
      expect([(bubble?.left ?? 0) - (row?.left ?? 0), bubble?.height]).to.deep.equal([64, 44]);
    });
    it('keeps failed and sending beside the bubble without moving it', async () => {
      const element = await at(390, {payload: long, outgoing: true});
      const before = one(element, '.bubble').getBoundingClientRect();
      element.status = 'failed';
      await element.updateComplete;
      const after = one(element, '.bubble').getBoundingClientRect();
      expect([after.left, after.width, after.height]).to.deep.equal([before.left, before.width, before.height]);
      expect(before.left - one(element, '.failed').getBoundingClientRect().right).to.equal(8);
    });
    it('mirrors in a right-to-left page', async () => {
      const page = await fixture(html`<div dir="rtl"></div>`);
      const element = await at(390, {payload: '好', outgoing: false});
      page.append(element);
      await element.updateComplete;
      const [row, bubble] = [element, one(element, '.bubble')].map(box => box.getBoundingClientRect());
      expect((row?.right ?? 0) - (bubble?.right ?? 0)).to.equal(64);
      expect(getComputedStyle(one(element, '.bubble'), '::before').scale).to.equal('-1 1');
    });
  });

  describe('on hostile payloads', () => {
    const throwing = new Proxy({}, {get: () => { throw new Error('get'); }, has: () => { throw new Error('has'); }, getPrototypeOf: () => { throw new Error('proto'); }}); // prettier-ignore
    for (const [name, payload] of [
      ['an empty text', ''],
      ['null', null],
      ['a number', 42],
      ['a function', () => 0],
      ['a symbol', Symbol('x')],
      ['a BigInt', 10n],
      ['lone surrogates', '\ud800 hello \udc00'],
      ['a proxy that throws', throwing],
      ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
      ['broken XML', '<msg><appmsg><title>x</ti'],
    ] as const)
      it(`stands after ${name}`, async () => {
        const element = await message({payload});
        await settled(element, () => all(element, '[aria-busy]').length === 0);
        expect(shape(element)).to.deep.equal(['bubble']);
        expect(all(element, '.bubble :not(.odd)')).to.deep.equal([]);
        expect(one(element, '.bubble').textContent).to.not.equal('');
      });

    it('stands after an item that throws wherever it is touched', async () => {
      const element = await message({item: throwing as ChatItem});
      element.item = {id: '1', payload: '好'};
      await element.updateComplete;
      expect(textOf(element, '.bubble')).to.deep.equal(['好']);
    });
    it('stands after a stored message of the wrong shape', async () => {
      for (const wrong of [{}, {segments: null}, {segments: [null, {type: 'card', index: 'x'}, {type: 'text', text: 7}], cards: 'none'}, 'text', 7]) {
        const element = await message({item: {id: '1', payload: '好', message: wrong as unknown as Message}});
        expect(all(element, '.row').length).to.equal(1);
      }
    });
    it('bounds the page that 10 MB of text and 5,000 links make', async () => {
      for (const payload of ['字'.repeat(5_000_000), 'https://hutong.example/ '.repeat(5000), 'https://item.taobao.com/item.htm?id=1 '.repeat(5000)]) {
        const started = performance.now();
        const element = await message({payload});
        expect(element.renderRoot.textContent.length).to.be.lessThan(101_000);
        expect(element.renderRoot.querySelectorAll('*').length).to.be.lessThan(1000);
        expect(performance.now() - started).to.be.lessThan(2000);
      }
    });
  });

  it('takes the default instance, and the one that is set on it before that', async () => {
    setDefaultHutong(instance({platforms: []}));
    const plain = await fixture<HutongMessage>(html`<hutong-message payload=${`看 https://item.taobao.com/item.htm?id=600000000001`}></hutong-message>`);
    expect(shape(plain)).to.deep.equal(['bubble']);
    expect(shape(await message({payload: '看 https://item.taobao.com/item.htm?id=600000000001'}))).to.deep.equal(['bubble', 'card']);
  });

  after(fixtureCleanup);
});
