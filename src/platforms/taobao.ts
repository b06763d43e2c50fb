import type {CardFields} from '../card/card.js';
import {shopShare, yuan} from '../grammars/shop.js';
import {fencedToken, hanToken, oldShareAroundLink, oldShareAroundToken} from '../grammars/taokouling.js';
import {numberParam, param, pathId} from '../grammars/url.js';
import {definePlatform, type Target} from '../platform.js';

const item = (id: string): Target => ({kind: 'product', id, url: `https://item.taobao.com/item.htm?id=${id}`});
const live = (id: string): Target => ({kind: 'livestream', surface: 'live', id, url: `https://tbzb.taobao.com/live?liveId=${id}`});

/** Share domains that rotated before 2019: dead by now, and a share of theirs is valid by its token alone. */
const rotating = ['www.dwntme.com', 'm.qobez.top'];

/**
 * 淘宝. An app's share is a short link, so its item, picture and price come only from a resolver; the title
 * stands in the text. `m.tb.cn` is Tmall's and Xianyu's too.
 */
export const taobao = definePlatform({
  name: 'taobao',
  label: {zh: '淘宝', en: 'Taobao'},
  hosts: ['taobao.com'],
  shortHosts: ['m.tb.cn', 'e.tb.cn', 's.tb.cn', 'i.tb.cn', 'tb.cn', ...rotating],
  tokens: [fencedToken(/淘|寳|宝аρρ|[tτ][aаαá][oоοǒ]/iu), hanToken],
  brand: {color: '#FF5000', dark: '#FF6A26', mark: '淘'},
  surfaces: {live: {zh: '淘宝直播', en: 'Taobao Live'}},

  match(url) {
    const {hostname, pathname} = url;
    if (!hostname.endsWith('taobao.com')) {
      const token = param(url, 'tk');
      return /^\/[\w.]{4,}\/?$/.test(pathname) ? {kind: 'link', partial: true, ...(token && {token, tokenType: 'query'})} : undefined;
    }
    const id = itemId(url);
    if (id) return {...item(id), ...intlPrice(url), ...(param(url, 'tk') && {token: param(url, 'tk'), tokenType: 'query'})};
    const liveId =
      hostname === 'tbzb.taobao.com'
        ? numberParam(url, 'liveId')
        : /^\/(?:taolive|act\/talent)\/[\w-]+\.html$/.test(pathname)
          ? numberParam(url, 'id')
          : undefined;
    if (liveId) return live(liveId);
    // By creator: which stream it is depends on the day.
    if (pathname === '/act/talent/live.html' && numberParam(url, 'userId')) return {kind: 'livestream', surface: 'live', partial: true};
    if (hostname === 'uland.taobao.com' && pathname === '/quan/detail' && param(url, 'activityId')) return {kind: 'coupon', id: param(url, 'activityId')};
    if (hostname === 's.click.taobao.com' || pathname === '/coupon/edetail') return {kind: 'link', partial: true};
    const shop = /^shop(\d+)\.taobao\.com$/.exec(hostname)?.[1];
    return shop ? {kind: 'shop', id: shop, url: `https://shop${shop}.taobao.com/`} : {kind: 'link'};
  },

  card(target, share): CardFields | undefined {
    if (target.kind === 'token') return product(oldShareAroundToken(share));
    if (/【闲鱼】[^【\n]*$/u.test(share.before)) return undefined; // the sister app's marker, on the same short host
    const modern = shopShare(share, '【淘宝】', /^\s*点击链接直接打开(?:\s*或者\s*淘宝搜索直接打开)?/);
    const badges = modern.badge ? [modern.badge] : undefined;
    if (modern.marked || modern.title) return {...titled(target, modern.title), badges};
    if (!target.partial) return {};
    const old = oldShareAroundLink(share);
    return old ? product(old) : titled(target, share.known.title);
  },

  clip: ({token}) => token && `￥${token}￥`,
  open: ({sharedUrl}) => (sharedUrl !== undefined && rotating.some(host => sharedUrl.includes(`//${host}/`)) ? null : undefined),
});

/** A short link with a title is a product's; the other shares of the app have no title in 「」. */
const titled = (target: Target, title: string | undefined): CardFields =>
  title === undefined ? {} : {title, ...(target.kind === 'link' && {kind: 'product'})};
const product = (fields: CardFields): CardFields => (fields.title === undefined ? fields : {...fields, kind: 'product'});

function itemId(url: URL): string | undefined {
  switch (url.hostname) {
    case 'item.taobao.com':
    case 'h5.m.taobao.com':
    case 'm.intl.taobao.com':
    case 'world.taobao.com':
      return /\/(?:item|detail)\.html?$/.test(url.pathname) ? numberParam(url, 'id') : undefined;
    case 'www.taobao.com':
      return pathId(url, /^\/list\/item\/(?<id>\d{1,20})\.htm$/);
    case 'a.m.taobao.com':
      return pathId(url, /^\/i(?<id>\d{1,20})\.htm$/);
    case 'ju.taobao.com':
      return numberParam(url, 'item_id');
    default:
      return undefined;
  }
}

/** The overseas page carries its price in yuan. */
function intlPrice(url: URL): Pick<CardFields, 'price'> {
  const price = url.hostname === 'm.intl.taobao.com' ? param(url, 'price') : undefined;
  return price !== undefined && /^\d{1,9}(?:\.\d{1,2})?$/.test(price) ? {price: yuan(price)} : {};
}
