import type {CardFields} from '../card/card.js';
import type {Money} from '../card/common.js';
import {textMessage, type Message, type Warning} from '../message.js';
import {ShareText} from '../share-text.js';
import {isAppmsg} from './lazy.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {child, childText, find, readXml, type XmlNode} from './xml.js';

/**
 * WeChat appmsg: the XML inside every shared link, mini-program, Channels video, live and store product.
 *
 * A client writes some twenty empty feature blocks into each of them, so the direct `<type>` decides and a
 * block counts only with its id. `<title>` and `<url>` of the newer types tell old clients to upgrade.
 */
export const appmsg: LoadedReader = {format: 'wechat-appmsg', test: isAppmsg, read};

/** Group messages begin with the sender's id on a line of its own. */
const groupPrefix = /^([\w@.-]{1,64}):\n(?=\s*(?:<|&lt;))/;

function read(raw: unknown, context: ReadContext): Message {
  const source = (typeof raw === 'string' ? raw : (raw as {message_content: string}).message_content).toWellFormed();
  // The web protocol escapes once and writes newlines as <br/>.
  const escaped = !/<(?:msg|appmsg)[\s>]/i.test(source) && /&lt;(?:msg|appmsg)/i.test(source);
  const text = escaped ? source.replace(/<br ?\/?>/gi, '\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&') : source;
  const prefix = groupPrefix.exec(text);
  const root = readXml(prefix ? text.slice(prefix[0].length) : text);
  const node = root && find(root, 'appmsg');
  if (!node) return textMessage('wechat-appmsg', '', [{code: 'xml-refused', message: 'the XML is too large, too deep, declares entities, or holds no appmsg'}]);

  const type = childText(node, 'type');
  const fields = (type !== undefined && Object.hasOwn(kinds, type) ? kinds[type] : undefined)?.(node, context, childText(find(root, 'appinfo'), 'appname'));
  const warnings: Warning[] = fields ? [] : [{code: 'appmsg-type', message: `appmsg type \`${type ?? 'none'}\` is not read, or its block is empty`}];
  const title = usable(childText(node, 'title'));
  const message: Message = fields
    ? {v: 1, format: 'wechat-appmsg', segments: [{type: 'card', index: 0}], text: '', cards: [toCard(fields, context)], warnings}
    : textMessage('wechat-appmsg', title ?? '', warnings);
  return prefix?.[1] === undefined ? message : {...message, sender: prefix[1]};
}

function toCard(fields: CardFields, context: ReadContext) {
  const shared = fields.sharedUrl === undefined ? undefined : context.share(fields.sharedUrl, new ShareText('', '', fields));
  return shared ?? context.card(fields);
}

/** What each `<type>` holds. */
const kinds: Readonly<Record<string, (node: XmlNode, context: ReadContext, appname: string | undefined) => CardFields | undefined>> = {
  '5': sharedLink,
  '33': miniProgram,
  '36': miniProgram,
  '51': channelsFeed,
  '63': channelsLive,
  '82': storeProduct,
  '88': channelsLive,
};

/** Told to clients that are too old for the type. */
const upgrade = /^(?:当前(?:微信)?版本|Update your WeChat|This message can't be displayed|The current (?:WeChat )?version)/i;
const usable = (title: string | undefined) => (title !== undefined && upgrade.test(title) ? undefined : title);
/** Links of the same purpose. */
const upgradeUrl = /^https?:\/\/(?:support\.weixin\.qq\.com\/|mp\.weixin\.qq\.com\/mp\/waerrpage)/i;

function address(value: string | undefined): string | undefined {
  if (value === undefined || upgradeUrl.test(value)) return undefined;
  // Some clients escape inside CDATA; the app itself undoes it.
  const url = value.replaceAll('&amp;', '&');
  return /^https?:\/\//i.test(url) ? url : undefined;
}

const cover = (...candidates: (string | undefined)[]): CardFields['cover'] => {
  const url = candidates.map(address).find(found => found !== undefined);
  return url === undefined ? undefined : {url};
};
const named = (name: string | undefined, avatarUrl?: string): CardFields['author'] => (name === undefined ? undefined : {name, avatarUrl: address(avatarUrl)});
/** An id of its own: clients fill empty blocks with `0`. */
const realId = (value: string | undefined) => (value === undefined || value === '0' ? undefined : value);
const whole = (value: string | undefined) => (value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined);

function sharedLink(node: XmlNode, _: ReadContext, appname: string | undefined): CardFields | undefined {
  const title = usable(childText(node, 'title'));
  const sharedUrl = address(childText(node, 'url'));
  if (title === undefined && sharedUrl === undefined) return undefined;
  return {
    kind: 'link',
    title,
    description: childText(node, 'des'),
    sharedUrl,
    author: named(childText(node, 'sourcedisplayname')),
    cover: cover(childText(node, 'thumburl')),
    siteName: appname,
  };
}

function miniProgram(node: XmlNode): CardFields | undefined {
  const app = child(node, 'weappinfo');
  const username = childText(app, 'username');
  const appId = childText(app, 'appid');
  const title = usable(childText(node, 'title'));
  if (username === undefined && appId === undefined) return undefined;
  return {
    kind: 'mini-program',
    platform: 'wechat-miniprogram',
    title,
    author: named(childText(node, 'sourcedisplayname'), childText(app, 'weappiconurl')),
    cover: cover(childText(app, 'weapppagethumbrawurl'), childText(node, 'thumburl')),
    miniProgram: {appId, username, pagePath: childText(app, 'pagepath')?.replaceAll('&amp;', '&')},
  };
}

function channelsFeed(node: XmlNode): CardFields | undefined {
  const feed = child(node, 'finderFeed');
  const id = realId(childText(feed, 'objectId'));
  if (id === undefined) return undefined;
  const media = child(feed, 'mediaList')?.children.filter(({name}) => name === 'media') ?? [];
  // The first entry may be a picture alone; the clip follows.
  const clip = media.find(one => address(childText(one, 'url')) !== undefined);
  const first = clip ?? media[0];
  const pictures = media.map(one => cover(childText(one, 'thumbUrl'), childText(one, 'coverUrl'), childText(one, 'fullCoverUrl'))).filter(one => one !== undefined);
  const duration = whole(childText(first, 'videoPlayDuration'));
  const facts = {
    platform: 'wechat-channels',
    id,
    title: childText(feed, 'desc'),
    author: named(childText(feed, 'nickname'), childText(feed, 'avatar')),
    cover: pictures[0] && {...pictures[0], ...size(first)},
  };
  // feedType 2 is a set of pictures; 4, and whatever is newer, plays.
  return childText(feed, 'feedType') === '2' ? {...facts, kind: 'note', images: pictures} : {...facts, kind: 'video', duration, mediaUrl: address(childText(clip, 'url'))};
}

/** WeChat writes sizes as floats: `1080.0`. */
function size(media: XmlNode | undefined): {width?: number; height?: number} {
  const [width, height] = ['width', 'height'].map(name => Math.round(Number(childText(media, name))));
  return width && height && width > 0 && height > 0 ? {width, height} : {};
}

/** liveStatus, seen: 1 on air, 2 over. Anything else is not known. */
const liveStates = {'1': 'live', '2': 'ended'} as const;

function channelsLive(node: XmlNode, {sentAt}: ReadContext): CardFields | undefined {
  const live = child(node, 'finderLive');
  const id = realId(childText(live, 'finderLiveID'));
  if (id === undefined) return undefined;
  const media = child(live, 'media');
  const picture = cover(childText(media, 'thumbUrl'), childText(media, 'coverUrl'), childText(media, 'url'), childText(live, 'coverUrl'));
  const state = childText(live, 'liveStatus');
  return {
    kind: 'livestream',
    platform: 'wechat-channels',
    id,
    title: childText(live, 'desc'),
    author: named(childText(live, 'nickname'), childText(live, 'headUrl')),
    cover: picture && {...picture, ...size(media)},
    live: {status: state === '1' || state === '2' ? liveStates[state] : 'unknown', asOf: sentAt},
  };
}

/** Prices are fen. `0` stands for "none". */
const fen = (value: string | undefined): Money | undefined => {
  const minor = whole(value);
  return minor ? {minor, currency: 'CNY'} : undefined;
};

function storeProduct(node: XmlNode): CardFields | undefined {
  const product = child(node, 'finderLiveProductShare');
  const id = realId(childText(product, 'productId'));
  if (id === undefined) return undefined;
  const [selling, market, flash] = ['sellingPrice', 'marketPrice', 'flashSalePrice'].map(name => fen(childText(product, name)));
  const afterCoupon = childText(product, 'discountWording')?.startsWith('券后') === true;
  const price = flash ? {...flash, label: 'flash' as const} : selling && afterCoupon ? {...selling, label: 'after-coupon' as const} : (selling ?? market);
  const from = ['1', 'true'].includes(childText(product, 'isPriceBeginShow') ?? '');
  const promises = child(product, 'showBoxItemStringList')?.children.map(({text}) => text.trim()) ?? [];
  const guarantees = ['firstGuaranteeWording', 'secondGuaranteeWording', 'thirdGuaranteeWording'].flatMap(name => childText(product, name) ?? []);
  return {
    kind: 'product',
    platform: 'wechat-store',
    id,
    title: childText(product, 'productTitle'),
    cover: cover(childText(product, 'coverUrl')),
    price: price && from ? {...price, from} : price,
    // By its name the market price is the struck one; where it is the lower, nothing is struck.
    originalPrice: price && market && market.minor > price.minor ? market : undefined,
    badges: [...new Set([...promises, ...guarantees])],
    shop: named(childText(product, 'platformName'), childText(product, 'platformHeadImg')),
    miniProgram: {appId: childText(product, 'appId'), pagePath: childText(product, 'pagePath')},
  };
}
