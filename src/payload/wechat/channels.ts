import type {CardFields} from '../../card/card.js';
import {whole} from '../json.js';
import {fen} from '../money.js';
import type {ReadContext} from '../reader.js';
import {child, childText, type XmlNode} from '../xml.js';
import {address, cover, named, realId, size} from './xml.js';

/** 视频号 and 微信小店. None of their blocks names a web page: their cards are opened in WeChat alone. */
const channels = 'wechat-channels';
const store = 'wechat-store';

/** A feed: a clip, a set of pictures, or a stream that goes by the feed's id. */
export function feed(block: XmlNode | undefined, {sentAt}: ReadContext): CardFields | undefined {
  const id = realId(childText(block, 'objectId'));
  if (id === undefined) return undefined;
  const media = child(block, 'mediaList')?.children.filter(({name}) => name === 'media') ?? [];
  // The first entry may be a picture alone; the clip follows.
  const clip = media.find(one => address(childText(one, 'url')) !== undefined);
  const first = clip ?? media[0];
  const pictures = media
    .map(one => cover(childText(one, 'thumbUrl'), childText(one, 'coverUrl'), childText(one, 'fullCoverUrl')))
    .filter(one => one !== undefined);
  const facts = {
    platform: channels,
    id,
    title: childText(block, 'desc'),
    author: named(childText(block, 'nickname'), childText(block, 'avatar')),
    cover: pictures[0] && {...pictures[0], ...size(first)},
  };
  switch (childText(block, 'feedType')) {
    case '2':
      return {...facts, kind: 'note', images: pictures};
    case '9':
      return {...facts, kind: 'livestream', live: {status: 'unknown', asOf: sentAt}};
    default:
      return {...facts, kind: 'video', duration: whole(childText(first, 'videoPlayDuration')), mediaUrl: address(childText(clip, 'url'))};
  }
}

/** liveStatus, seen: 1 on air, 2 over. Anything else is not known. */
const liveStates = {'1': 'live', '2': 'ended'} as const;

export function live(block: XmlNode | undefined, {sentAt}: ReadContext): CardFields | undefined {
  const id = realId(childText(block, 'finderLiveID'));
  if (id === undefined) return undefined;
  const media = child(block, 'media');
  const picture = cover(childText(media, 'thumbUrl'), childText(media, 'coverUrl'), childText(media, 'url'), childText(block, 'coverUrl'));
  const state = childText(block, 'liveStatus');
  return {
    kind: 'livestream',
    platform: channels,
    id,
    title: childText(block, 'desc'),
    author: named(childText(block, 'nickname'), childText(block, 'headUrl')),
    cover: picture && {...picture, ...size(media)},
    live: {status: state === '1' || state === '2' ? liveStates[state] : 'unknown', asOf: sentAt},
  };
}

export function nameCard(block: XmlNode | undefined): CardFields | undefined {
  const id = realId(childText(block, 'username'));
  const title = childText(block, 'nickname');
  if (id === undefined && title === undefined) return undefined;
  return {
    kind: 'profile',
    platform: channels,
    id,
    title,
    description: childText(block, 'auth_job') ?? childText(block, 'authJob'),
    author: title === undefined ? undefined : named(title, childText(block, 'avatar')),
  };
}

export function product(block: XmlNode | undefined): CardFields | undefined {
  const id = realId(childText(block, 'productId'));
  if (id === undefined) return undefined;
  const [selling, market, flash] = ['sellingPrice', 'marketPrice', 'flashSalePrice'].map(name => fen(childText(block, name)));
  const afterCoupon = childText(block, 'discountWording')?.startsWith('券后') === true;
  const price = flash ? {...flash, label: 'flash' as const} : selling && afterCoupon ? {...selling, label: 'after-coupon' as const} : lower(selling, market);
  const original = [market, selling].find(one => price && one && one.minor > price.minor);
  const from = ['1', 'true'].includes(childText(block, 'isPriceBeginShow') ?? '');
  const promises = child(block, 'showBoxItemStringList')?.children.map(({text}) => text.trim()) ?? [];
  const guarantees = ['firstGuaranteeWording', 'secondGuaranteeWording', 'thirdGuaranteeWording'].flatMap(name => childText(block, name) ?? []);
  return {
    kind: 'product',
    platform: store,
    id,
    title: childText(block, 'productTitle'),
    cover: cover(childText(block, 'coverUrl')),
    price: price && from ? {...price, from} : price,
    originalPrice: original,
    badges: [...new Set([...promises, ...guarantees])],
    shop: named(childText(block, 'platformName'), childText(block, 'platformHeadImg')),
    miniProgram: {appId: childText(block, 'appId'), pagePath: childText(block, 'pagePath')},
  };
}

/** By its name the selling price is the one; a renderer that shows the other exists, so the lower one is asked. */
const lower = <T extends {minor: number}>(one: T | undefined, other: T | undefined): T | undefined =>
  one && other ? (one.minor <= other.minor ? one : other) : (one ?? other);

/** The window of a shop: what is in it comes only with the page. */
export function shopWindow(block: XmlNode | undefined): CardFields | undefined {
  const name = childText(block, 'nickname');
  if (name === undefined) return undefined;
  const wording = [childText(block, 'saleWording'), childText(block, 'saleWordingExtra')].filter(one => one !== undefined);
  const [path, query] = [childText(block, 'path'), childText(block, 'query')];
  return {
    kind: 'shop',
    platform: store,
    title: name,
    shop: named(name, childText(block, 'avatar')),
    badges: wording,
    miniProgram: {
      appId: childText(block, 'appId'),
      username: childText(block, 'appUsername'),
      pagePath: path !== undefined && query !== undefined && !path.includes('?') ? `${path}?${query}` : path,
    },
  };
}

export function gift(node: XmlNode): CardFields | undefined {
  const title = childText(node, 'skutitle');
  const wish = childText(node, 'wishmessage');
  return title === undefined && wish === undefined
    ? undefined
    : {kind: 'product', platform: store, title, description: wish, cover: cover(childText(node, 'thumburl'))};
}
