import type {CardFields} from '../card/card.js';
import {shopShare} from '../grammars/shop.js';
import {numberParam, param, pathId} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

/** What stands in 「」 when it is no product: a wish list, a gift, a campaign. */
const collection = /的?购物清单$/;
const campaign = /^送你一份礼物|^京东百亿补贴$/;

/** 京东. `jkl=@…@` came in 2026: the closing `@` is the link's own. Live rooms keep their id in the hash. */
export const jd = definePlatform({
  name: 'jd',
  label: {zh: '京东', en: 'JD'},
  hosts: ['jd.com', 'jd.hk'],
  shortHosts: ['3.cn', '3.jd.com', '3.jd.hk', 'u.jd.com'],
  schemes: ['openapp.jdmobile'],
  tokens: [
    {pattern: /[￥¥](?<token>[A-Za-z0-9]{14})[￥¥%]/u, signs: '￥¥', cue: /京东|jd/iu},
    {pattern: /(?<![\w.])\d{1,3}:\/！(?<token>[A-Za-z0-9]{10,16})！(?: [A-Z]{2}\d{3,4})?/u, signs: ''},
  ],
  brand: {color: '#E2231A', dark: '#FF5A50', mark: '京'},
  surfaces: {live: {zh: '京东直播', en: 'JD Live'}},

  match(url) {
    const {hostname, pathname} = url;
    if (url.protocol === 'openapp.jdmobile:') return appItem(url);
    if (/^(?:3\.cn|3\.jd\.(?:com|hk)|u\.jd\.com)$/.test(hostname)) {
      const token = param(url, 'jkl')?.replace(/^@|@$/g, '');
      return /^\/[\w-]{4,}\/?$/.test(pathname) ? {kind: 'link', partial: true, ...(token && {token, tokenType: 'query'})} : undefined;
    }
    const id =
      pathId(url, /^\/(?:product\/)?(?<id>\d{1,20})\.html$/) ??
      (pathname === '/ware/view.action' ? numberParam(url, 'wareId') : pathname === '/item/view' ? numberParam(url, 'sku') : undefined);
    if (id && /^(?:item|item\.m|wq|wqitem)\.jd\.com$/.test(hostname)) return item(id);
    if (id && /^(?:item|npcitem|mitem)\.jd\.hk$/.test(hostname)) return {kind: 'product', id, url: `https://item.jd.hk/${id}.html`};
    const liveId = hostname === 'lives.jd.com' ? /^#\/(\d+)(?=[/?]|$)/.exec(url.hash)?.[1] : undefined;
    if (liveId) return {kind: 'livestream', surface: 'live', id: liveId, url: `https://lives.jd.com/#/${liveId}`};
    const shop = hostname === 'mall.jd.com' ? pathId(url, /^\/index-(?<id>\d+)\.html$/) : undefined;
    if (shop) return {kind: 'shop', id: shop, url: `https://mall.jd.com/index-${shop}.html`};
    if (hostname === 'shop.m.jd.com' && numberParam(url, 'shopId')) return {kind: 'shop', id: numberParam(url, 'shopId')};
    return {kind: 'link'};
  },

  card(target, share): CardFields {
    // Some clients end the link before its last `@`.
    if (target.token) share.tail(/^@/);
    const {title, badge} = shopShare(share, '【京东】', /^\s*点击链接直接打开(?:\s*或者复制文案打开京东)?/);
    const said = title ?? share.known.title;
    const kind =
      target.kind !== 'link' || said === undefined || campaign.test(said)
        ? target.kind
        : collection.test(said)
          ? 'collection'
          : target.partial
            ? 'product'
            : target.kind;
    return {title: said, kind, badges: badge ? [badge] : undefined};
  },

  clip: ({token}) => token && fenced(token),
});

// Fourteen letters stand between yen signs, any other number between exclamation marks.
const fenced = (token: string) => (token.length === 14 ? `￥${token}￥` : `1:/！${token}！`);
const item = (id: string) => ({kind: 'product', id, url: `https://item.jd.com/${id}.html`}) as const;

/** `openapp.jdmobile://virtual?params={"des":"productDetail","skuId":"…"}` */
function appItem(url: URL) {
  const id = /"skuId"\s*:\s*"?(?<id>\d{1,20})"?/.exec(param(url, 'params') ?? '')?.groups?.['id'];
  return id ? item(id) : undefined;
}
