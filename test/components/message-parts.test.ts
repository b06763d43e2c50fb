import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../components/message/define.js';
import {copyRows} from '../../components/message/copy.js';
import type {HutongMessage} from '../../components/message/define.js';
import type {HutongCopyEvent} from '../../components/shared/events.js';
import type {HutongDismissEvent, HutongMenuEvent} from '../../components/shared/later-events.js';
import {createHutong, type HutongOptions} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {all, drawn, one, textOf} from './message-samples.js';

const instance = (options: HutongOptions = {}) => createHutong({platforms, readers, locale: 'zh-Hans', timeZone: 'Asia/Shanghai', ...options});
const taobao = '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃分享壶套装 V60 滤杯」\n点击链接直接打开';
const empty: Message = {v: 1, format: 'text', text: '', segments: [], cards: [], warnings: []};
const stored = (more: Partial<Message>) => ({id: 'm1', message: {...empty, ...more}});
const record: NonNullable<Message['record']> = {
  title: '周末露营小队的聊天记录',
  count: 23,
  items: [
    {sender: '林一', text: '周六早上八点，地铁口集合'},
    {sender: '周舟', text: '我带炉子、气罐和两口锅'},
    {sender: '陈桑', card: {kind: 'image'}},
    {sender: '阿哲', card: {kind: 'location', title: '白河湾·东岸营地'}},
    {sender: '小满', text: '[聊天记录]'},
  ],
};
const lamp = {kind: 'note' as const, title: '周末两天一夜，北京出发不到两小时的湖边营地', cover: {url: 'https://img.test/tent.jpg'}};

const message = (properties: Partial<HutongMessage>) => drawn({hutong: instance(), ...properties});
const until = async (element: HutongMessage, holds: () => boolean) => {
  for (let i = 0; i < 300 && !holds(); i += 1) await new Promise(resolve => setTimeout(resolve, 10));
  await element.updateComplete;
  expect(holds(), element.renderRoot.textContent).to.equal(true);
};

describe('<hutong-message>, its rarer parts', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const)
    it(`are accessible in ${theme}`, async () => {
      const items = [
        stored({segments: [{type: 'text', text: '这个机位绝了，@阿哲 我们也去拍[微笑]'}], quote: {sender: '阿哲', card: lamp}}),
        stored({notice: {type: 'pat', text: '小满拍了拍“阿哲”的睡袋'}}),
        stored({notice: {type: 'transfer', text: '餐食 AA', amount: {minor: 8600, currency: 'CNY'}}}),
        stored({notice: {type: 'red-packet', text: '油钱先分着，路上别省'}}),
        stored({record}),
        {id: 'm2', payload: '周末想在家试试手冲，壶买哪一把好？'.repeat(40)},
      ];
      const chat = await fixture<HTMLElement>(
        html`<main lang="zh-Hans">
          <h1>小满</h1>
          ${[false, true].map(outgoing =>
            items.map(
              item =>
                html`<hutong-message .item=${{...item, outgoing, author: {id: '1', name: '小满'}}} .hutong=${instance()} theme=${theme}></hutong-message>`,
            ),
          )}
        </main>`,
      );
      document.documentElement.style.setProperty('background', theme === 'dark' ? '#111' : '#ededed');
      document.documentElement.style.setProperty('color-scheme', theme);
      const rows = [...chat.querySelectorAll('hutong-message')];
      const [, , , , last] = rows;
      if (last) await until(last, () => all(last, '.record li').length === 4);
      if (rows[0]) await until(rows[0], () => rows[0]?.renderRoot.querySelector('.face')?.getAttribute('data-face') === '🙂');
      await expect(chat).to.be.accessible();
      if (last) one(last, '.hit').click();
      await last?.updateComplete;
      await expect(chat).to.be.accessible();
      document.documentElement.style.removeProperty('background');
      document.documentElement.style.removeProperty('color-scheme');
    });

  describe('words', () => {
    const marked = async (payload: string, locale = 'zh-Hans') => {
      const element = await message({payload, hutong: instance({locale})});
      element.setAttribute('lang', locale);
      element.requestUpdate();
      await element.updateComplete;
      if (all(element, '.face').length > 0) await until(element, () => all(element, '.face').every(one => one.dataset['face'] !== ''));
      return [...element.renderRoot.querySelectorAll('.face, .at')].map(one => one.getAttribute('aria-label') ?? one.textContent);
    };
    for (const [name, payload, expected, locale] of [
      ['an emoji code', '好的[微笑]', ['微笑']],
      ['two of them in a row', '[捂脸][旺柴]', ['捂脸', '旺柴']],
      ['a code of an English client', 'ok [Facepalm]', ['捂脸']],
      ['a code told in English', '好的[微笑]', ['Smile'], 'en'],
      ['a code of digits', '[666]', ['666']],
      ['brackets around something else', '[重要] 看[1]和[4K]', []],
      ['a mention at the beginning', '@阿哲 来看', ['@阿哲']],
      ['a mention behind a word, closed by WeChat’s own space', '好看@阿哲\u2005来', ['@阿哲']],
      ['a mention that ends the text', '都来 @所有人', ['@所有人']],
      ['an e-mail address', '写信给 a.b@example.com 吧', []],
      ['names of prototypes', '[constructor][toString]', []],
    ] as [string, string, string[], string?][])
      it(`know ${name}`, async () => {
        expect(await marked(payload, locale)).to.deep.equal(expected);
      });

    it('keep the code in the text, where it is found and copied', async () => {
      const element = await message({payload: '好的[微笑]走'});
      await until(element, () => one(element, '.face').dataset['face'] === '🙂');
      expect(one(element, '.bubble').textContent).to.equal('好的[微笑]走');
    });

    it('have the same box before a face has come and after', async () => {
      const element = await message({payload: '[捂脸]'.repeat(13)});
      const before = one(element, '.bubble').getBoundingClientRect();
      await until(element, () => one(element, '.face').dataset['face'] === '🤦');
      const after = one(element, '.bubble').getBoundingClientRect();
      expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
      expect(after.height).to.equal(68);
    });

    it('stay bounded in a flood of codes', async () => {
      const element = await message({payload: '[微笑]'.repeat(20_000)});
      await until(element, () => all(element, '.fold').length === 1);
      one(element, '.fold').click();
      await element.updateComplete;
      expect(all(element, '.face').length).to.be.within(100, 300);
    });
  });

  describe('a long text', () => {
    it('is folded after 16 lines, and a link in it is not cut', async () => {
      const element = await message({payload: '周末想在家试试手冲壶'.repeat(100)});
      expect(textOf(element, '.fold')).to.deep.equal(['展开全文']);
      expect(one(element, '.bubble').textContent.length).to.be.within(320, 330);
      const url = `https://hutong.example/${'a'.repeat(300)}`;
      const linked = await message({payload: `${'周末想在家试试手冲壶'.repeat(30)} ${url} ${'好'.repeat(200)}`});
      expect(textOf(linked, 'a')).to.deep.equal([]);
      expect(one(linked, '.bubble').textContent).to.contain('壶 …');
    });
    it('opens and closes by its button, which keeps the focus', async () => {
      const element = await message({payload: '行\n'.repeat(100)});
      const button = one(element, '.fold');
      button.focus();
      for (const [words, expanded, lines] of [
        ['收起', 'true', 100],
        ['展开全文', 'false', 16],
      ] as const) {
        button.click();
        await element.updateComplete;
        expect([one(element, '.fold').textContent, button.getAttribute('aria-expanded')]).to.deep.equal([words, expanded]);
        expect(one(element, '.bubble').textContent.split('行').length - 1).to.be.within(lines - 2, lines);
        expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
      }
    });
    it('stands whole when little would be hidden', async () => {
      expect(all(await message({payload: '好'.repeat(370)}), '.fold')).to.deep.equal([]);
    });
  });

  describe('a quote', () => {
    for (const [name, quote, words, height] of [
      ['of a text', {sender: '小满', text: '户外装备专享券'}, '小满：户外装备专享券', 28],
      ['of a longer text', {sender: '小满', text: '营地我订好了，湖边第一排，能看日落'}, '小满：营地我订好了，湖边第一排，能看日落', 44],
      ['of a share', {sender: '阿哲', card: lamp}, '阿哲：[笔记] 周末两天一夜，北京出发不到两小时的湖边营地', 44],
      ['of nobody’s', {text: '好'}, '好', 28],
    ] as [string, NonNullable<Message['quote']>, string, number][])
      it(`${name} is a strip below the bubble, its height known before its words`, async () => {
        const element = await message({item: stored({segments: [{type: 'text', text: '好'}], quote})});
        const before = one(element, '.quote').getBoundingClientRect();
        await until(element, () => all(element, '.two').length === 1);
        const after = one(element, '.quote').getBoundingClientRect();
        expect([textOf(element, '.two')[0], before.height, after.height]).to.deep.equal([words, height, height]);
        expect(after.top - one(element, '.bubble').getBoundingClientRect().bottom).to.equal(4);
        expect(textOf(element, '.quote .vh')).to.deep.equal([`引用 ${words}`]);
      });
    it('has a picture of the share, fetched without telling where from', async () => {
      const element = await message({item: stored({segments: [{type: 'text', text: '好'}], quote: {card: lamp}})});
      await until(element, () => all(element, '.quote img').length === 1);
      expect(one(element, '.quote img').getAttribute('referrerpolicy')).to.equal('no-referrer');
      const none = await message({item: stored({segments: [{type: 'text', text: '好'}], quote: {card: {...lamp, cover: {url: 'javascript:alert(1)'}}}})});
      await until(none, () => all(none, '.two').length === 1);
      expect(all(none, '.quote img')).to.deep.equal([]);
    });
  });

  describe('a merged record', () => {
    const opened = async () => {
      const element = await message({item: {...stored({record}), author: {id: '1', name: '陈桑'}}});
      const before = one(element, '.record').getBoundingClientRect();
      await until(element, () => all(element, '.record li').length === 4);
      const after = one(element, '.record').getBoundingClientRect();
      expect([before.width, before.height, after.width, after.height]).to.deep.equal([260, 144, 260, 144]);
      return element;
    };
    it('is a card with its title, its first lines and how many there are', async () => {
      const element = await opened();
      expect(textOf(element, '.record .title')).to.deep.equal(['周末露营小队的聊天记录']);
      expect(textOf(element, '.record li')).to.deep.equal([
        '林一：周六早上八点，地铁口集合',
        '周舟：我带炉子、气罐和两口锅',
        '陈桑：[图片]',
        '阿哲：[位置] 白河湾·东岸营地',
      ]);
      expect(textOf(element, '.record .foot')).to.deep.equal(['聊天记录23 条']);
    });
    it('opens with all that is there, closes, and gives the focus back', async () => {
      const element = await opened();
      one(element, '.hit').focus();
      one(element, '.hit').click();
      await element.updateComplete;
      const dialog = one(element, 'dialog') as HTMLDialogElement;
      expect([dialog.open, dialog.querySelectorAll('li').length, dialog.querySelectorAll('hutong-card').length]).to.deep.equal([true, 6, 2]);
      expect(dialog.querySelector('li:last-child')?.textContent).to.equal('还有 18 条');
      expect(dialog.querySelectorAll('button').length).to.equal(1);
      dialog.querySelector('button')?.click();
      await until(element, () => all(element, 'dialog').length === 0);
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(one(element, '.hit'));
    });
    it('is bounded, and stands whatever a store holds', async () => {
      for (const items of [
        Array.from({length: 5000}, (_, i) => ({text: `第 ${String(i)} 条`})),
        [null, 7, 'text', {sender: 7, text: {}, card: 'none'}, {card: {kind: 'x', title: 9}}],
      ]) {
        const element = await message({item: stored({record: {count: Number.NaN, items: items as never}})});
        await until(element, () => all(element, '.hit').length === 1);
        one(element, '.hit').click();
        await element.updateComplete;
        expect(all(element, 'dialog li').length).to.be.within(1, 101);
        expect(element.renderRoot.textContent).to.not.match(/NaN|undefined|\[object/);
      }
    });
  });

  describe('a notice', () => {
    for (const [name, notice, words] of [
      ['a pat', {type: 'pat', text: '小满拍了拍“阿哲”的睡袋'}, '小满拍了拍“阿哲”的睡袋'],
      ['a recall without words', {type: 'recall'}, '撤回了一条消息'],
      ['an announcement', {type: 'announcement', text: '周六八点集合'}, '[群公告] 周六八点集合'],
      ['a line of the app’s own', {type: 'system', text: '林一邀请周舟加入了群聊'}, '林一邀请周舟加入了群聊'],
    ] as [string, NonNullable<Message['notice']>, string][])
      it(`is a grey line in the middle, without a sender: ${name}`, async () => {
        const element = await message({item: {...stored({notice}), author: {id: '1', name: '小满'}}});
        const before = element.getBoundingClientRect().height;
        await until(element, () => textOf(element, '.notice')[0] === words);
        expect([element.getBoundingClientRect().height, all(element, '.row, .avatar').length]).to.deep.equal([before, 0]);
      });

    for (const [name, notice, words] of [
      ['a transfer', {type: 'transfer', text: '请收款 · 餐食 AA', amount: {minor: 8600, currency: 'CNY'}}, '¥86.00请收款 · 餐食 AA转账'],
      ['a red packet', {type: 'red-packet', text: '油钱先分着，路上别省'}, '油钱先分着，路上别省红包'],
      ['a group’s bill without words', {type: 'bill'}, '群收款群收款'],
      ['a currency that there is not', {type: 'transfer', amount: {minor: 1, currency: '<b>'}}, '转账转账'],
    ] as [string, NonNullable<Message['notice']>, string][])
      it(`of money is a card that does nothing: ${name}`, async () => {
        const element = await message({item: stored({notice})});
        const before = one(element, '.money').getBoundingClientRect();
        await until(
          element,
          () =>
            one(element, '.money')
              .textContent.replace(/\s+(?=\S)/g, ' ')
              .trim() !== '',
        );
        const after = one(element, '.money').getBoundingClientRect();
        expect(one(element, '.money').textContent.replace(/\n\s*/g, '')).to.equal(words);
        expect([before.width, before.height, after.width, after.height]).to.deep.equal([260, 88, 260, 88]);
        expect(all(element, '.money :is(a, button)')).to.deep.equal([]);
      });

    it('that was said aloud is a bubble', async () => {
      const element = await message({item: stored({notice: {type: 'voice'}})});
      await until(element, () => textOf(element, '.bubble')[0] === '[语音]');
    });
  });

  it('gives the focus to the first of the cards that “more” brings', async () => {
    const payload = Array.from({length: 7}, (_, i) => `https://item.taobao.com/item.htm?id=60000000000${String(i)}`).join('\n');
    const element = await message({payload});
    one(element, '.more').focus();
    one(element, '.more').click();
    await until(element, () => all(element, '.more').length === 0);
    const cards = all(element, 'hutong-card');
    expect(cards.length).to.equal(7);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(cards[5]?.closest('.line'));
  });

  describe('the menu', () => {
    const press = (element: HutongMessage, selector: string, type = 'contextmenu', init: PointerEventInit = {}) => {
      const event = new PointerEvent(type, {bubbles: true, composed: true, cancelable: true, ...init});
      one(element, selector).dispatchEvent(event);
      return event;
    };
    const opened = async (element: HutongMessage, selector: string) => {
      const {defaultPrevented} = press(element, selector);
      expect(defaultPrevented).to.equal(true);
      await until(element, () => all(element, '.menu').length === 1);
      return textOf(element, '.item');
    };

    it('offers to copy the text; with a link that too; with a card to have it as a link', async () => {
      expect(await opened(await message({payload: '好'}), '.bubble')).to.deep.equal(['复制']);
      expect(await opened(await message({payload: '看 https://hutong.example/a 吧'}), '.bubble')).to.deep.equal(['复制', '复制链接']);
      expect(await opened(await message({payload: taobao}), 'hutong-card')).to.deep.equal(['复制', '复制链接', '显示为链接']);
    });

    it('tells the host what is asked, and leaves it to the host that wants it', async () => {
      const element = await message({item: {id: 'm7', payload: taobao}});
      const told: HutongMenuEvent[] = [];
      element.addEventListener('hutong-menu', event => {
        told.push(event);
        event.preventDefault();
      });
      press(element, 'hutong-card');
      await until(element, () => told.length === 1);
      expect(all(element, 'dialog')).to.deep.equal([]);
      const [event] = told;
      expect([event?.itemId, event?.card?.platform, event?.text, event?.choices]).to.deep.equal(['m7', 'taobao', taobao, ['copy', 'copy-link', 'dismiss']]);
    });

    it('has what a host adds, and tells when that is chosen', async () => {
      const element = await message({item: {id: 'm7', payload: '好'}});
      const told: (string | undefined)[] = [];
      element.addEventListener('hutong-menu', event => {
        if (event.choice === undefined) event.choices.push('quote', 'forward');
        else told.push(event.choice);
      });
      expect(await opened(element, '.bubble')).to.deep.equal(['复制', '引用', '转发']);
      all(element, '.item')[1]?.click();
      await until(element, () => all(element, '.menu').length === 0);
      expect(told).to.deep.equal(['quote']);
    });

    it('copies the share text to the letter', async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {value: {writeText: (text: string) => Promise.resolve(void (copied = text))}, configurable: true});
      const element = await message({item: {id: 'm7', payload: taobao}});
      const told: HutongCopyEvent[] = [];
      element.addEventListener('hutong-copy', event => told.push(event));
      await opened(element, 'hutong-card');
      all(element, '.item')[0]?.click();
      await until(element, () => told.length === 1);
      Reflect.deleteProperty(navigator, 'clipboard');
      expect([copied, told[0]?.text, told[0]?.itemId]).to.deep.equal([taobao, taobao, 'm7']);
    });

    it('puts a card’s link in its place, unless the host keeps the card', async () => {
      const element = await message({item: {id: 'm7', payload: taobao}});
      const told: HutongDismissEvent[] = [];
      const keep = (event: HutongDismissEvent) => {
        told.push(event);
        event.preventDefault();
      };
      element.addEventListener('hutong-dismiss', keep);
      await opened(element, 'hutong-card');
      all(element, '.item')[2]?.click();
      await until(element, () => all(element, '.menu').length === 0);
      expect([told[0]?.itemId, told[0]?.card?.platform, all(element, 'hutong-card').length]).to.deep.equal(['m7', 'taobao', 1]);
      element.removeEventListener('hutong-dismiss', keep);
      await opened(element, 'hutong-card');
      all(element, '.item')[2]?.click();
      await until(element, () => all(element, 'hutong-card').length === 0);
      expect(one(element, '.bubble a').getAttribute('href')).to.equal('https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz');
    });

    it('comes when a finger stays, and not when it leaves or moves', async () => {
      const element = await message({payload: '好'});
      let asked = 0;
      element.addEventListener('hutong-menu', event => {
        asked += 1;
        event.preventDefault();
      });
      const finger: PointerEventInit = {pointerType: 'touch', clientX: 5, clientY: 5};
      await import('../../components/message/acts.js');
      for (const [type, more] of [
        ['pointerup', {}],
        ['pointermove', {clientX: 30}],
      ] as const) {
        press(element, '.bubble', 'pointerdown', finger);
        await new Promise(resolve => setTimeout(resolve, 20));
        press(element, '.bubble', type, {...finger, ...more});
      }
      press(element, '.bubble', 'pointerdown', finger);
      await until(element, () => asked > 0);
      await new Promise(resolve => setTimeout(resolve, 100));
      expect(asked).to.equal(1);
    });

    it('leaves links among words to the browser', async () => {
      expect(press(await message({payload: '看 https://hutong.example/a 吧'}), 'a').defaultPrevented).to.equal(false);
    });
  });

  describe('a selection', () => {
    const copied = (target: EventTarget) => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', {bubbles: true, composed: true, cancelable: true, clipboardData});
      target.dispatchEvent(event);
      // Firefox puts another in the place of the one that it is given.
      return event.defaultPrevented ? event.clipboardData?.getData('text/plain') : undefined;
    };
    const select = (from: Node, to: Node) => getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length || (to.textContent?.length ?? 0));
    const ready = async (element: HutongMessage) => {
      one(element, '.row').dispatchEvent(new Event('selectstart', {bubbles: true, composed: true}));
      await import('../../components/message/acts.js');
      await Promise.resolve();
    };
    afterEach(() => getSelection()?.removeAllRanges());

    it('over a share is copied as the share text', async () => {
      const element = await message({payload: `好看！\n${taobao}`});
      await ready(element);
      const lines = all(element, '.line');
      const [first, last] = [lines[0], lines.at(-1)];
      if (first && last) select(first, last);
      expect(copied(one(element, '.bubble'))).to.equal(`好看！\n${taobao}`);
    });
    it('inside one bubble is the browser’s business', async () => {
      const element = await message({payload: `好看！\n${taobao}`});
      await ready(element);
      select(one(element, '.bubble'), one(element, '.bubble'));
      expect(copied(one(element, '.bubble'))).to.equal(undefined);
    });
    it('over several rows is copied as their texts by whoever lists them', async () => {
      const list = await fixture<HTMLElement>(
        html`<div>${['一', taobao, '三'].map(payload => html`<hutong-message .payload=${payload} .hutong=${instance()}></hutong-message>`)}</div>`,
      );
      const rows = [...list.querySelectorAll('hutong-message')];
      await Promise.all(rows.map(row => row.updateComplete));
      list.addEventListener('copy', event => copyRows(event, rows));
      const [first, second] = rows;
      if (!first || !second) throw new Error('there are no rows');
      select(one(first, '.bubble'), one(second, '.stack'));
      expect(copied(list)).to.equal(`一\n${taobao}`);
    });
    it('of what was no text is told in words, with its address', async () => {
      const payload =
        '<msg><appmsg appid="" sdkver="0"><title>为什么老城的巷子总是弯的？</title><des>一位测绘师走了十年</des><type>5</type><url>https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv</url></appmsg></msg>';
      const element = await message({payload});
      await ready(element);
      select(one(element, '.stack'), one(element, '.stack'));
      expect(copied(one(element, '.stack'))).to.equal('[文章] 为什么老城的巷子总是弯的？\nhttps://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv');
    });
  });

  for (const [name, more] of [
    ['a quote', {quote: {sender: 7, text: {}, card: {kind: 'x', title: Symbol('x')}}}],
    ['a quote that is a word', {quote: 'text'}],
    ['a notice', {notice: {type: 'pat', text: 9, amount: 'x'}}],
    ['a record without items', {record: {items: 'none'}}],
  ] as const)
    it(`stands after a store's wrong ${name}`, async () => {
      const element = await message({item: stored({segments: [{type: 'text', text: '好'}], ...(more as object)})});
      await new Promise(resolve => setTimeout(resolve, 50));
      expect(one(element, '.bubble').textContent).to.equal('好');
    });
});
