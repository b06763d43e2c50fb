import type {CardFields} from '../card/card.js';
import {tidy, yuan} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

const item = 'https://mobile.yangkeduo.com/goods.html?goods_id={id}';
/** Organisers of group buys write the price on the line above the link, and the name on the one above that. */
const organised = /\n券后价{1,2}[：:]\s?(?<price>\d{1,6}(?:\.\d{1,2})?)元\s{0,3}$/gu;

/** 拼多多. The app copies the address alone, with who shares it and what that person searched for: only `goods_id` is kept. */
export const pinduoduo = definePlatform({
  name: 'pinduoduo',
  label: {zh: '拼多多', en: 'Pinduoduo'},
  hosts: ['yangkeduo.com', 'pinduoduo.com'],
  shortHosts: ['p.pinduoduo.com'],
  schemes: ['pinduoduo'],
  brand: {color: '#E02E24'},
  forms: [
    ['product', /^(?:mobile\.(?:yangkeduo|pinduoduo)\.com|com\.xunmeng\.pinduoduo)\/goods\d?\.html(?=[?#]|$)/, item, {query: 'goods_id goodsId'}],
    ['link', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/goods\d?\.html\?(?:[^#]*&)?ps=\w{6}/, undefined, {partial: true, token: 'ps'}],
    ['product', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/duo_coupon_landing\.html\?/, item, {query: 'goods_id'}],
    ['shop', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/mall_page\.html\?/, undefined, {query: 'mall_id'}],
    ['link', /^p\.pinduoduo\.com\/\w{6,}/, undefined, {partial: true}],
  ],

  card(_, share): CardFields {
    const price = share.lead(organised)?.groups['price'];
    if (price !== undefined) return {title: tidy(share.line()), price: {...yuan(price), label: 'after-coupon'}, kind: 'product'};
    const posted = share.lead(/【拼多多】\s?$/gu) && share.tail(/^\s{0,3}(?<price>\d{1,6}(?:\.\d{1,2})?)元包邮！?/u)?.['price'];
    return posted === undefined ? {} : {price: yuan(posted)};
  },

  deepLink: ({kind, id}) => (kind === 'product' && id ? `pinduoduo://com.xunmeng.pinduoduo/goods.html?goods_id=${id}` : undefined),
});
