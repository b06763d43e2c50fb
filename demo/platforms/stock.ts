import type {Card, Hutong} from 'hutong/core';
import {catalogue, known, type Facts} from '../catalogue.js';
import {pictureHost} from '../picture-host.js';
import {plain, type Stock} from './platforms.js';
import type {Item} from './voice.js';

/** Where the drawn log-in stands. */
const wall = 'https://login.taobao.com/member/login.jhtml';

/** Kinds in the order in which a short link that says nothing is taken for one. */
const likely = ['product', 'video', 'music', 'article', 'livestream', 'note', 'location', 'collection'];

/**
 * What the drawn platforms have: an item for every card of the samples, and where its short link leads. An item whose
 * title the share says keeps it.
 */
export function stockOf(hutong: Hutong, cards: readonly Card[], now: number): Stock {
  const items = new Map<string, Item>();
  const links = new Map<string, string>();
  const addresses = addressesOf(cards);

  const put = (sharedUrl: string, card: Pick<Card, 'kind' | 'title'>, platform: string, facts: Facts | undefined) => {
    const landing = land(hutong, addresses, platform, card.kind, hash(sharedUrl));
    const kind = landing?.kind ?? card.kind;
    const item = told(facts ?? invent({...card, kind}, hash(sharedUrl), now), kind);
    if (landing?.url) {
      links.set(sharedUrl, landing.openUrl ?? landing.url);
      items.set(`${platform}:${landing.id ?? ''}`, item);
    } else items.set(plain(sharedUrl), item);
  };

  for (const card of cards) {
    if (card.sharedUrl !== undefined && card.platform !== undefined && card.partial && card.url === undefined)
      put(card.sharedUrl, card, card.platform, undefined);
    else {
      const address = card.url ?? card.sharedUrl;
      if (address === undefined) continue;
      const item = told(invent(card, hash(address), now), card.kind);
      items.set(plain(address), item);
      if (card.sharedUrl !== undefined) items.set(plain(card.sharedUrl), item);
      if (card.platform === undefined || card.id === undefined) continue;
      // Of some platforms a person and what that person streams have one id.
      const key = `${card.platform}:${card.id}`;
      items.set(key, {...items.get(key), ...item});
    }
  }
  for (const [share, fact] of Object.entries(known)) {
    const facts = typeof fact === 'function' ? fact(now) : fact;
    const [card] = hutong.parse(share).cards;
    if (!card) continue;
    if (facts === 'login-wall') links.set(share, wall);
    else if (card.platform !== undefined && card.partial) put(share, {kind: facts.kind ?? 'link'}, card.platform, facts);
    else items.set(card.platform === undefined ? plain(share) : `${card.platform}:${card.id ?? ''}`, told(facts, card.kind));
  }
  return {items, links};
}

/** An address of an item, by `platform:kind`, in which its id stands. */
function addressesOf(cards: readonly Card[]): Map<string, {url: string; id: string}> {
  const found = new Map<string, {url: string; id: string}>();
  for (const {platform = '', kind, id, url, partial} of cards) {
    const key = `${platform}:${kind}`;
    // The page that a room is shared by tells more than its own.
    if (!partial && id !== undefined && url?.includes(id) && /\d/.test(id) && !found.get(key)?.url.includes('/reflow/')) found.set(key, {url, id});
  }
  return found;
}

/** An item of the platform that no sample has: the address of another one with other digits. */
function land(hutong: Hutong, addresses: ReturnType<typeof addressesOf>, platform: string, kind: string, seed: number): Card | undefined {
  const found = [kind, ...(kind === 'link' ? likely : [])].map(one => addresses.get(`${platform}:${one}`)).find(one => one !== undefined);
  if (!found) return undefined;
  let state = seed;
  const id = found.id.replace(/\d/g, digit => (digit === '0' ? '0' : String(1 + ((state = hash(`${String(state)}${digit}`)) % 9))));
  const [card] = hutong.parse(found.url.replace(found.id, id)).cards;
  if (card?.platform !== platform || card.partial || card.id === undefined) return undefined;
  // A note opens with its token alone.
  return card.platform === 'xiaohongshu' && card.url !== undefined
    ? {...card, openUrl: `${card.url}?xsec_token=drawn${String(seed)}&xsec_source=app_share`}
    : card;
}

function told(facts: Facts, kind: Card['kind']): Item {
  return whole({...facts, kind: facts.kind ?? kind, title: facts.title ?? names[kind] ?? names['link']}) as Item;
}

/** What something is called that nobody has named. */
const names: Readonly<Record<string, string>> = {
  product: '山间小物',
  video: '胡同里的一天',
  livestream: '今晚的直播',
  note: '随手记',
  article: '慢读',
  music: '没有名字的歌',
  collection: '收藏的单子',
  profile: '一位朋友',
  shop: '山间器物旗舰店',
  location: '鼓楼东大街 12 号',
  app: '小工具',
  file: '一份文件',
  coupon: '满 99 减 40',
  link: '一个网页',
};

function invent(card: Pick<Card, 'kind' | 'title'>, seed: number, now: number): Facts {
  const shelf = catalogue[card.kind] ?? catalogue['link'] ?? [];
  const {title = ''} = card;
  const fitting = shelf.find(({words}) => words?.test(title));
  const chosen = (fitting ?? (title ? undefined : shelf[seed % shelf.length]))?.facts;
  const facts = typeof chosen === 'function' ? chosen(now) : chosen;
  const own = facts ?? {...made(card.kind, seed, now), cover: {url: `/drawn/${card.kind}-${String(seed % 10_000)}.svg`}};
  return {...own, kind: card.kind, ...(title && {title})};
}

/** Figures for a title that nothing on the shelf goes with. */
function made(kind: string, seed: number, now: number): Facts {
  const views = 2000 + (seed % 900_000);
  switch (kind) {
    case 'product': {
      const minor = (19 + (seed % 300)) * 100 + (seed % 2 === 0 ? 0 : 90);
      return {
        price: {minor, currency: 'CNY', ...(seed % 3 === 0 && {label: 'after-coupon' as const})},
        ...(seed % 3 === 0 && {originalPrice: {minor: minor + 2000, currency: 'CNY'}, coupon: {amount: {minor: 2000, currency: 'CNY'}}}),
        shop: {name: ['山间器物', '南巷百货店', '半亩生活馆', '云杉旗舰店'][seed % 4] ?? ''},
        sold: {text: ['300+', '1200+', '5000+', '1.2万'][seed % 4] ?? ''},
      };
    }
    case 'video':
      return {duration: 30 + (seed % 900), stats: {views}, author: {name: '脚步收集者', avatarUrl: '/pictures/u-up.svg'}};
    case 'livestream':
      return {
        live: {status: 'live', viewers: views, startsAt: now - (10 + (seed % 100)) * 60_000},
        author: {name: '桃子的梳妆台', avatarUrl: '/pictures/u-host.svg'},
      };
    case 'note':
      return {stats: {likes: views}, author: {name: '林间来信', avatarUrl: '/pictures/u-hill.svg'}};
    case 'music':
      return {duration: 120 + (seed % 180), author: {name: '晚风电台'}};
    default:
      return {};
  }
}

/** Pictures by their whole address: a platform knows no page. */
function whole(value: unknown): unknown {
  if (typeof value === 'string') return /^\/(?:pictures|drawn)\//.test(value) ? `${pictureHost}${value}` : value;
  if (Array.isArray(value)) return value.map(whole);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, whole(member)])) : value;
}

/** The same figures for the same share, each time. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}
