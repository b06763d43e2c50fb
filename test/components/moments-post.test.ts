import {expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import '../../components/moments-post/define.js';
import type {HutongMomentsPost, MomentsPost} from '../../components/moments-post/define.js';
import type {HutongOpenEvent} from '../../components/shared/events.js';
import {createHutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';

const now = Date.UTC(2025, 10, 11, 6, 5);
const hutong = createHutong({platforms, readers, locale: 'zh-Hans', timeZone: 'Asia/Shanghai', now: () => now});
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const author = {id: '1', name: '小满', avatarUrl: picture};
const taobao = '手冲第三天，终于不苦了。\n【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「山间手冲壶 650ml」\n点击链接直接打开';
const whole: MomentsPost = {
  id: 'p1',
  author,
  sentAt: now - 12 * 60_000,
  payload: taobao,
  likes: ['阿哲', '林一'],
  comments: [
    {name: '林一', text: '求教程！'},
    {name: '小满', text: '周末来我家[微笑]'},
  ],
};

async function post(properties: MomentsPost | undefined, theme: 'light' | 'dark' = 'light'): Promise<HutongMomentsPost> {
  const element = await fixture<HutongMomentsPost>(html`<hutong-moments-post .post=${properties} .hutong=${hutong} theme=${theme}></hutong-moments-post>`);
  await import('../../components/moments-post/feed.js');
  for (let i = 0; i < 100 && properties && !element.renderRoot.querySelector('.post'); i += 1) await new Promise(resolve => setTimeout(resolve, 10));
  await element.updateComplete;
  return element;
}
const all = (element: HutongMomentsPost, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
const textOf = (element: HutongMomentsPost, selector: string) => all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

describe('<hutong-moments-post>', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const)
    it(`is accessible in ${theme}`, async () => {
      const page = document.documentElement.style;
      page.setProperty('background', theme === 'dark' ? '#191919' : '#fff');
      page.setProperty('color-scheme', theme);
      const element = await post(whole, theme);
      await expect(element).to.be.accessible({ignoredRules: ['heading-order']});
      page.removeProperty('background');
      page.removeProperty('color-scheme');
    });

  it('says who, what, what was shared, when, from where, who likes it and what was said', async () => {
    const element = await post(whole);
    expect(['.name', '.text', '.share', '.facts time', '.facts span', '.likes', 'li'].map(one => textOf(element, one))).to.deep.equal([
      ['小满'],
      ['手冲第三天，终于不苦了。'],
      ['淘山间手冲壶 650ml'],
      ['12分钟前'],
      ['淘宝'],
      ['赞 阿哲，林一'],
      ['林一：求教程！', '小满：周末来我家[微笑]'],
    ]);
    const [name] = all(element, '.name');
    expect([all(element, '.avatar')[0]?.offsetWidth, name && getComputedStyle(name).lineHeight]).to.deep.equal([42, '24px']);
  });

  for (const [name, ago, said] of [
    ['a moment', 0, '此刻'],
    ['an hour', 61 * 60_000, '1小时前'],
    ['yesterday', 15 * 36e5, '昨天'],
    ['four days', 96 * 36e5, '4天前'],
    ['a year', 366 * 864e5, '2024年11月10日'],
  ] as const)
    it(`tells the time as feeds do: ${name}`, async () => {
      expect(textOf(await post({...whole, sentAt: now - ago}), 'time')).to.deep.equal([said]);
    });

  it('opens the share where its card would, and tells the host first', async () => {
    const element = await post(whole);
    const told: HutongOpenEvent[] = [];
    element.addEventListener('hutong-open', event => {
      told.push(event);
      event.preventDefault();
    });
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    all(element, '.share')[0]?.dispatchEvent(click);
    expect([told[0]?.itemId, told[0]?.card?.platform, told[0]?.url, click.defaultPrevented]).to.deep.equal([
      'p1',
      'taobao',
      'https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz',
      true,
    ]);
  });

  it('asks before a risky share opens, and shows no picture of it', async () => {
    const message: Message = {
      v: 1,
      format: 'text',
      text: '',
      segments: [{type: 'card', index: 0}],
      cards: [
        {
          kind: 'link',
          title: '双11 通道',
          sharedUrl: 'https://taoba0.com/',
          openUrl: 'https://taoba0.com/',
          cover: {url: 'https://img.test/a.jpg'},
          risk: {code: 'lookalike', host: 'taoba0.com', like: 'taobao.com'},
        },
      ],
      warnings: [],
    };
    const element = await post({id: 'p2', author, message});
    await waitUntil(() => all(element, '.share').length > 0, 'the share', {timeout: 10_000}); // the schemas come first
    expect([all(element, 'a').length, all(element, '.share img').length]).to.deep.equal([0, 0]);
    all(element, '.share')[0]?.click();
    await waitUntil(() => all(element, 'dialog').length > 0, 'the question');
    expect(all(element, 'dialog')[0]?.textContent).to.contain('taoba0.com');
  });

  for (const [count, drawn, columns] of [
    [1, 1, 1],
    [2, 2, 3],
    [3, 3, 3],
    [4, 4, 2],
    [9, 9, 3],
    [12, 9, 3],
  ] as const)
    it(`sets ${String(count)} pictures in ${String(columns)} columns`, async () => {
      const element = await post({id: 'p3', author, images: Array.from({length: count}, () => ({url: picture}))});
      const [grid] = all(element, '.nine');
      expect([all(element, '.nine img').length, grid && getComputedStyle(grid).gridTemplateColumns.split(' ').length]).to.deep.equal([drawn, columns]);
    });

  it('folds a text of more than six lines, and opens it', async () => {
    const element = await post({id: 'p4', author, payload: '泉州四天，走到哪儿都是红砖和海风。'.repeat(20)});
    const height = () => all(element, '.text')[0]?.getBoundingClientRect().height ?? 0;
    expect([height(), textOf(element, '.fold')]).to.deep.equal([144, ['展开全文']]);
    all(element, '.fold')[0]?.click();
    await element.updateComplete;
    expect(height()).to.be.greaterThan(144);
    expect(textOf(element, '.fold')).to.deep.equal(['收起']);
    expect(all(await post({id: 'p5', author, payload: '短'}), '.fold')).to.deep.equal([]);
  });

  it('stands whatever a host has stored', async () => {
    for (const wrong of [
      {id: 'x'},
      {
        id: 'x',
        author: {id: '1', name: 7},
        likes: [7, null, '林一'],
        comments: [{name: 7, text: {}}],
        images: [{url: 'javascript:alert(1)'}, {}],
        sentAt: 'soon',
      },
      {id: 'x', likes: 'none', comments: 7, images: {}, message: {segments: null}},
      {id: 'x', payload: '<img src=x onerror=alert(1)>', author: {id: '1', name: '<b>'}},
    ]) {
      const element = await post(wrong as unknown as MomentsPost);
      expect(all(element, '.post').length).to.equal(1);
      expect(all(element, '.nine img, script, b')).to.deep.equal([]);
      expect(element.renderRoot.textContent).to.not.match(/undefined|NaN|\[object/);
    }
    expect(all(await post(undefined), '*')).to.deep.equal([]);
  });
});
