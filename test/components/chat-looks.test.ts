import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../components/composer-preview/define.js';
import '../../components/markdown/define.js';
import '../../components/message/define.js';
import '../../components/moments-post/define.js';
import type {Card} from '../../src/card/card.js';
import {createHutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {lazyReaders} from '../../src/payload/lazy.js';
import {platforms} from '../../src/platforms/index.js';
import {until, whole} from './card-samples.js';

const now = Date.UTC(2025, 10, 11, 6, 5);
const taobao = '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃分享壶套装 V60 滤杯」\n点击链接直接打开';
const empty: Message = {v: 1, format: 'text', text: '', segments: [], cards: [], warnings: []};
const record: NonNullable<Message['record']> = {
  title: '周末露营小队的聊天记录',
  count: 23,
  items: [
    {sender: '林一', text: '周六早上八点，地铁口集合'},
    {sender: '阿哲', card: {kind: 'location', title: '白河湾·东岸营地'}},
  ],
};
const messages: Partial<Message>[] = [
  {
    segments: [{type: 'text', text: '这个机位绝了，@阿哲 我们也去拍[微笑]'}],
    quote: {sender: '阿哲', card: {kind: 'note', title: '北京出发不到两小时的湖边营地'}},
  },
  {segments: [{type: 'link', text: 'https://example.org/a/rather/long/path/of/somebody?with=a-query', url: 'https://example.org/a/rather/long/path'}]},
  {segments: [{type: 'card', index: 0}], cards: [structuredClone(whole.product) as unknown as Card]},
  {notice: {type: 'pat', text: '小满拍了拍“阿哲”的睡袋'}},
  {notice: {type: 'transfer', text: '餐食 AA', amount: {minor: 8600, currency: 'CNY'}}},
  {notice: {type: 'red-packet', text: '油钱先分着，路上别省'}},
  {record},
];
const items = [
  ...messages.map((more, i) => ({id: `m${String(i)}`, message: {...empty, ...more}})),
  {id: 'folded', payload: '周末想在家试试手冲，壶买哪一把好？'.repeat(40)},
  {id: 'lost', payload: '发不出去', status: 'failed' as const},
];

interface Setting {
  lang?: string;
  scale?: number;
}

/** One of everything that a chat draws beside its cards, on a narrow telephone. */
async function chat({lang = 'zh-Hans', scale = 1}: Setting = {}): Promise<LitElement[]> {
  const hutong = createHutong({platforms, readers: lazyReaders, locale: lang, timeZone: 'Asia/Shanghai', now: () => now});
  await Promise.all([hutong.readCard({}), import('../../components/moments-post/feed.js')]);
  const author = {id: '1', name: '小满'};
  const post = {id: 'p', author, sentAt: now - 72e4, payload: `不苦了。\n${taobao}`, likes: ['阿哲', '林一'], comments: [{name: '林一', text: '求教程！'}]};
  const page = await fixture<HTMLElement>(
    html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <h1>小满</h1>
      ${[false, true].map(outgoing => items.map(item => html`<hutong-message .item=${{...item, outgoing, author}} .hutong=${hutong}></hutong-message>`))}
      <hutong-moments-post .post=${post} .hutong=${hutong}></hutong-moments-post>
      <hutong-markdown
        text="**壶**：[说明](https://example.org/a)

\`\`\`
npm start
\`\`\`"
        .hutong=${hutong}
      ></hutong-markdown>
      <hutong-composer-preview .text=${taobao} .hutong=${hutong}></hutong-composer-preview>
    </main>`,
  );
  page.style.setProperty('--hutong-scale', String(scale));
  page.style.inlineSize = '320px';
  page.style.colorScheme = 'light';
  const elements = [...page.querySelectorAll<LitElement>('hutong-message, hutong-moments-post, hutong-markdown, hutong-composer-preview')];
  await until(() => elements.every(element => element.renderRoot.querySelector('.post, .bubble, .card, .tip, .md, pre, hutong-card, [part]')), 'the chat');
  return elements;
}

const isCut = (element: Element): boolean =>
  element.parentElement !== null && (getComputedStyle(element.parentElement).overflowX !== 'visible' || isCut(element.parentElement));

/** What sticks out of the telephone at either side, and is not cut with an ellipsis. */
const outside = (elements: readonly LitElement[]) =>
  elements.flatMap(element => {
    const {left, right} = element.getBoundingClientRect();
    return [...element.renderRoot.querySelectorAll('*')]
      .filter(inner => !inner.closest('.vh') && !isCut(inner))
      .filter(inner => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map(inner => `${element.localName} ${inner.localName}.${inner.className}`);
  });

describe('a whole chat', () => {
  afterEach(fixtureCleanup);

  for (const lang of ['zh-Hans', 'en', 'ar'])
    for (const scale of [1, 2])
      it(`stays within 320 px in ${lang} at scale ${String(scale)}`, async () => {
        expect(outside(await chat({lang, scale})).join('\n')).to.equal('');
      });

  it('is mirrored from right to left: faces outside, words and shares beside them', async () => {
    for (const element of await chat({lang: 'ar'})) {
      if (element.localName !== 'hutong-message') continue;
      const face = element.renderRoot.querySelector('.avatar, .face, [part~="avatar"]')?.getBoundingClientRect();
      if (!face) continue; // a notice has nobody
      const {left, right} = element.getBoundingClientRect();
      const isOutgoing = (element as LitElement & {item?: {outgoing?: boolean}}).item?.outgoing === true;
      expect(isOutgoing ? face.left - left : right - face.right).to.be.lessThan(24);
    }
  });

  // Only Chromium can be told.
  (navigator.userAgent.includes('Chrome/') ? describe : describe.skip)('in forced colours', () => {
    before(() => executeServerCommand('forced-colors', 'active'));
    after(() => executeServerCommand('forced-colors', 'none'));
    it('is accessible', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await expect((await chat())[0]?.parentElement).to.be.accessible({ignoredRules: ['heading-order']});
    });
    it('keeps an edge around every bubble', async () => {
      const bubbles = (await chat()).flatMap(element => [...element.renderRoot.querySelectorAll('.bubble')]);
      expect(bubbles.length).to.be.greaterThan(5);
      for (const bubble of bubbles) {
        const {borderTopWidth, outlineWidth, outlineStyle} = getComputedStyle(bubble);
        expect(borderTopWidth !== '0px' || (outlineStyle !== 'none' && outlineWidth !== '0px'), bubble.outerHTML.slice(0, 120)).to.equal(true);
      }
    });
  });
});
