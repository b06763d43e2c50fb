import {fixture, html} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import '../../components/card/define.js';
import {createHutong, type Hutong, type HutongOptions} from '../../src/hutong.js';
import {platforms} from '../../src/platforms/index.js';
import {ResolveError} from '../../src/resolve.js';

/** 2025-11-11 14:05 in Shanghai. */
export const now = Date.UTC(2025, 10, 11, 6, 5);
export const instance = (options: HutongOptions = {}): Hutong =>
  createHutong({platforms, locale: 'zh-Hans', timeZone: 'Asia/Shanghai', now: () => now, ...options});
/** Asked, and never answering. */
export const silent = () => instance({gateway: () => new Promise(() => undefined)});
export const failing = () => instance({gateway: () => Promise.reject(new ResolveError('not-found', 'the page is gone'))});

/** A picture that loads, and one that never will. */
export const picture = (name = 'taobao') => new URL(`/node_modules/simple-icons/icons/${name}.svg`, location.href).href;
export const lost = new URL('/no-such-picture.png', location.href).href;

const taobao = {platform: 'taobao', openUrl: 'https://m.tb.cn/h.gX3kQ2w', sharedUrl: 'https://m.tb.cn/h.gX3kQ2w'};
const douyin = {platform: 'douyin', openUrl: 'https://v.douyin.com/iR8kX2a/', sharedUrl: 'https://v.douyin.com/iR8kX2a/'};
const bilibili = {platform: 'bilibili', openUrl: 'https://b23.tv/9fQx2Lm', sharedUrl: 'https://b23.tv/9fQx2Lm'};
const yuan = (minor: number, more = {}) => ({minor, currency: 'CNY', ...more});
const host = {name: '桃子的梳妆台', avatarUrl: picture()};
const goods = [12900, 8900, 5900].map(minor => ({kind: 'product', title: '小样', cover: {url: picture()}, price: yuan(minor)}));

/** What a payload alone tells, a resolver could add to. */
export const partial = {
  product: {
    kind: 'product',
    ...taobao,
    partial: true,
    title: '玻璃分享壶套装 V60 滤杯 手冲咖啡器具 家用入门四件套',
    token: 'kYb2WqL9mPz',
    tokenType: 'passphrase',
  },
  video: {kind: 'video', ...bilibili, partial: true, title: '夜走胡同：从鼓楼到后海，一镜到底四十分钟'},
  'tall video': {kind: 'video', ...douyin, partial: true, title: '凌晨三点的牛肉面'},
  livestream: {kind: 'livestream', ...douyin, partial: true, title: '换季护肤专场'},
  link: {kind: 'link', ...taobao, partial: true},
  article: {kind: 'article', platform: 'wechat-article', openUrl: 'https://mp.weixin.qq.com/s/abcdefgh', partial: true, title: '为什么老城的巷子总是弯的？'},
  token: {kind: 'token', platform: 'taobao', partial: true, title: '双11 超级红包', token: '8fKc3YQmZ2x', tokenType: 'passphrase'},
} as const;

/** Everything known. */
export const whole = {
  product: {
    ...partial.product,
    partial: undefined,
    token: undefined,
    badges: ['包邮'],
    cover: {url: picture()},
    price: yuan(15900, {label: 'after-coupon'}),
    originalPrice: yuan(19900),
    coupon: {amount: yuan(4000)},
    shop: {name: '山间器物旗舰店'},
    sold: {text: '1.2万'},
  },
  video: {
    ...partial.video,
    partial: undefined,
    cover: {url: picture('bilibili')},
    duration: 2467,
    stats: {views: 462_000},
    author: {name: '脚步收集者', avatarUrl: picture()},
  },
  'tall video': {...partial['tall video'], partial: undefined, cover: {url: picture('tiktok')}, duration: 72, author: {name: '老马家的面'}},
  livestream: {
    ...partial.livestream,
    partial: undefined,
    cover: {url: picture('tiktok')},
    author: host,
    live: {status: 'live', viewers: 13_000, startsAt: now - 72 * 6e4, asOf: now},
  },
  goods: {...partial.livestream, partial: undefined, cover: {url: picture('tiktok')}, author: host, live: {status: 'live', asOf: now}, items: goods},
  link: {...partial.link, partial: undefined, title: '一个页面', description: '三行以内的说明', cover: {url: picture()}},
  article: {...partial.article, partial: undefined, description: '弯曲的不只是路。'.repeat(20), cover: {url: picture('wechat')}},
  token: {...partial.token, partial: undefined, price: yuan(100)},
} as const;

/** The kinds whose views come later, with everything known. */
export const later = {
  digest: {
    kind: 'article',
    platform: 'wechat-article',
    openUrl: 'https://mp.weixin.qq.com/s/abcdefgh',
    title: '为什么老城的巷子总是弯的？一位测绘师走了十年',
    cover: {url: picture('wechat')},
    author: {name: '城市慢读'},
    items: [
      {kind: 'article', title: '城墙下的早市', openUrl: 'https://mp.weixin.qq.com/s/bcdefghi', cover: {url: picture()}},
      {kind: 'article', title: '没有地址的一篇'},
    ],
  },
  collection: {
    kind: 'collection',
    ...bilibili,
    title: '胡同一百条',
    cover: {url: picture()},
    items: [{kind: 'video', title: '第一条', openUrl: 'https://b23.tv/a'}],
  },
  note: {
    kind: 'note',
    platform: 'xiaohongshu',
    openUrl: 'https://www.xiaohongshu.com/explore/1',
    title: '周末两天一夜，北京出发不到两小时的湖边营地',
    images: ['wechat', 'taobao', 'bilibili', 'tiktok'].map(name => ({url: picture(name)})),
    author: {name: '林间来信', avatarUrl: picture()},
    stats: {likes: 24_000},
  },
  image: {kind: 'image', ...douyin, title: '一张图', cover: {url: picture('tiktok'), width: 400, height: 300}},
  music: {
    kind: 'music',
    platform: 'netease-music',
    openUrl: 'https://music.163.com/song?id=1',
    title: '月光落在海面上',
    author: {name: '海岸线乐队'},
    audioUrl: new URL('/no-such-song.mp3', location.href).href,
    cover: {url: picture('neteasecloudmusic')},
    duration: 215,
  },
  'mini-program': {
    kind: 'mini-program',
    platform: 'wechat-miniprogram',
    title: '小满邀你拼单：第二杯半价，今天 17:00 前有效',
    author: {name: '转角咖啡', avatarUrl: picture()},
    cover: {url: picture('wechat')},
  },
  file: {
    kind: 'file',
    title: '露营装备清单（含分工和采购链接）v3.xlsx',
    file: {name: '露营装备清单（含分工和采购链接）v3.xlsx', size: 49_800, extension: 'xlsx'},
  },
  document: {
    kind: 'document',
    platform: 'tencent-docs',
    openUrl: 'https://docs.qq.com/doc/DAbc',
    title: '分工表',
    author: {name: '林一'},
    cover: {url: picture()},
  },
  location: {
    kind: 'location',
    title: '白河湾·东岸营地',
    location: {latitude: 40.61, longitude: 116.63, datum: 'gcj02', address: '北京市怀柔区琉璃庙镇白河北村 12 号'},
  },
  profile: {kind: 'profile', ...douyin, title: '山野装备租赁', description: '抖音号：shanye_gear', author: {name: '山野装备租赁', avatarUrl: picture()}},
  shop: {kind: 'shop', ...taobao, title: '山间器物旗舰店', description: '手冲器具与茶具', cover: {url: picture()}},
  app: {kind: 'app', platform: 'apple', openUrl: 'https://apps.apple.com/cn/app/id1', title: '潮汐', description: '专注与睡眠', cover: {url: picture()}},
  coupon: {
    kind: 'coupon',
    ...taobao,
    title: '户外装备专享券',
    coupon: {amount: yuan(4000), threshold: yuan(29900), endsAt: now + 34 * 36e5},
    token: '8fKc3YQmZ2x',
    tokenType: 'passphrase',
  },
  token: {...partial.token, ...taobao, cover: {url: picture()}},
  meeting: {
    kind: 'meeting',
    platform: 'tencent-meeting',
    openUrl: 'https://meeting.tencent.com/dm/abcd1234',
    title: '露营分工会',
    fields: [
      ['时间', '今天 20:00–21:00'],
      ['会议号', '123 456 789'],
      ['主持人', '林一'],
    ],
  },
} as const;

const live = (more: object) => ({...whole.livestream, live: {...whole.livestream.live, ...more}});
/** Every state a card can be drawn in: its name, the card, the instance it is drawn by. */
export const states: {name: string; input: object; hutong: () => Hutong; frame?: 'rich' | 'compact'}[] = [
  ...Object.entries(whole).map(([kind, input]) => ({name: `a whole ${kind}`, input, hutong: instance})),
  ...Object.entries(whole).map(([kind, input]) => ({name: `a ${kind} in the compact frame`, input, hutong: instance, frame: 'compact' as const})),
  ...Object.entries(partial).map(([kind, input]) => ({name: `a ${kind} without a gateway`, input, hutong: instance})),
  ...Object.entries(partial).map(([kind, input]) => ({name: `a ${kind} that is asked about`, input, hutong: silent})),
  ...Object.entries(partial).map(([kind, input]) => ({name: `a ${kind} that could not be had`, input, hutong: failing})),
  ...Object.entries(later).map(([kind, input]) => ({name: `a later ${kind}`, input, hutong: instance})),
  ...Object.entries(later).map(([kind, input]) => ({name: `a later ${kind} in the compact frame`, input, hutong: instance, frame: 'compact' as const})),
  ...Object.entries(later).map(([kind, {kind: name, title}]) => ({
    name: `a bare ${kind} in its own frame`,
    input: {kind: name, title, openUrl: 'https://m.tb.cn/h.x', platform: 'taobao'},
    hutong: instance,
    frame: 'rich' as const,
  })),
  {
    name: 'a product on sale',
    input: {...whole.product, badges: ['包邮', '百亿补贴', '自营', '次日达'], promotion: {label: '双11 第二波', endsAt: now + 6e6}},
    hutong: instance,
  },
  {name: 'a product that is sold out', input: {...whole.product, availability: 'sold-out'}, hutong: instance},
  {name: 'a stream to come', input: live({status: 'upcoming', startsAt: now + 6 * 36e5}), hutong: instance},
  {name: 'a stream next week', input: live({status: 'upcoming', startsAt: now + 170 * 36e5}), hutong: instance},
  {name: 'a stream that pauses', input: live({status: 'paused'}), hutong: instance},
  {name: 'a stream of which nobody knows', input: live({status: 'live', asOf: now - 36e5}), hutong: instance},
  {name: 'a replay', input: {...live({status: 'replay'}), duration: 6127, stats: {views: 86_000}}, hutong: instance},
  {name: 'a stream that is over', input: live({status: 'ended'}), hutong: instance},
  {name: 'a picture that is lost', input: {...whole.product, cover: {url: lost}}, hutong: instance},
  {name: 'an unsafe link', input: {kind: 'link', title: '内部通道', openUrl: 'https://taoba0.com-item.sale-center.top/x'}, hutong: instance},
  {name: "a stranger's link", input: {kind: 'link', title: '一个页面', openUrl: 'https://pages.example/a'}, hutong: instance},
  {
    name: 'an access code',
    input: {kind: 'file', platform: 'baidu', title: '原片.zip', openUrl: 'https://pan.baidu.com/s/1abc', token: '8k2m', tokenType: 'access-code'},
    hutong: instance,
  },
  {name: 'a note', input: {...whole['tall video'], kind: 'note'}, hutong: instance},
  {name: 'nothing', input: {}, hutong: instance},
];

/** A card on the page, drawn with what is known at the first paint. */
export async function card(input: unknown, hutong: Hutong = instance(), properties: Partial<HutongCard> = {}): Promise<HutongCard> {
  // The schemas come on first need: until they are here a foreign card is a skeleton.
  await hutong.readCard({});
  const element = await fixture<HutongCard>(html`<hutong-card></hutong-card>`);
  Object.assign(element, {hutong, card: input, ...properties});
  await settled(element);
  return element;
}

/** Drawn by the view of its kind, which may have to come first. */
export async function settled(element: HutongCard): Promise<void> {
  await element.updateComplete;
  await until(() => element.renderRoot.querySelector('.wait') === null, 'the view');
}

export const one = (element: HutongCard, selector: string): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no \`${selector}\` in “${element.renderRoot.textContent}”`);
  return found;
};
/** Its words, as they are drawn. */
export const words = (element: HutongCard, selector: string): string => one(element, selector).textContent.replace(/\s+/g, ' ').trim();
/** Waits for what is not told by an event. */
export async function until(met: () => boolean, what = 'it'): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (met()) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`${what} did not happen within 2 s`);
}
