import type {CardFields} from '../card/card.js';
import {fencedTokenFor, oldShareAroundToken} from '../grammars/taokouling.js';
import {numberParam} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

/** 天猫. Its app shares Taobao's short links; only the token's sentence names it. */
export const tmall = definePlatform({
  name: 'tmall',
  label: {zh: '天猫', en: 'Tmall'},
  hosts: ['tmall.com', 'tmall.hk'],
  tokens: [fencedTokenFor('天猫')],
  brand: {color: '#FF0036', dark: '#FF4D6D', mark: '猫'},

  match(url) {
    const {hostname, pathname} = url;
    const id = numberParam(url, 'id');
    if (id && /^detail(?:\.m)?\.tmall\.com$/.test(hostname) && pathname === '/item.htm')
      return {kind: 'product', id, url: `https://detail.tmall.com/item.htm?id=${id}`};
    if (id && hostname === 'detail.tmall.hk' && pathname === '/hk/item.htm') return {kind: 'product', id, url: `https://detail.tmall.hk/hk/item.htm?id=${id}`};
    if (pathname === '/shop/view_shop.htm') return {kind: 'shop', id: numberParam(url, 'user_number_id') ?? hostname.split('.')[0]};
    return {kind: 'link'};
  },

  card(target, share): CardFields {
    if (target.kind !== 'token') return {};
    const fields = oldShareAroundToken(share);
    return fields.title === undefined ? fields : {...fields, kind: 'product'};
  },

  clip: ({token}) => token && `￥${token}￥`,
});
