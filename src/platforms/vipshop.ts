import {definePlatform} from '../platform.js';

/** 唯品会. `desturl` holds the page that a short link leads to, beside the sharer's and the device's ids. */
export const vipshop = definePlatform({
  name: 'vipshop',
  label: {zh: '唯品会', en: 'Vipshop'},
  hosts: ['vip.com'],
  shortHosts: ['t.vip.com'],
  brand: {color: '#F10180'},
  forms: [
    ['product', /^m\.vip\.com\/product-(?<brand>\d+)-(?<id>\d+)\.html/, 'https://m.vip.com/product-{brand}-{id}.html'],
    ['product', /^detail\.vip\.com\/detail-(?<brand>\d+)-(?<id>\d+)\.html/, 'https://m.vip.com/product-{brand}-{id}.html'],
    [
      'product',
      /^t\.vip\.com\/[^?#]*\?(?:[^#]*&)?desturl=https?%3[Aa]%2[Ff]%2[Ff](?:m|detail)\.vip\.com%2[Ff](?:product|detail)-(?<brand>\d+)-(?<id>\d+)\.html/,
      'https://m.vip.com/product-{brand}-{id}.html',
    ],
    ['link', /^t\.vip\.com\/\w{4,}/, undefined, {partial: true}],
    ['product', /^click\.union\.vip\.com\/deeplink\/showGoodsDetail\?/, undefined, {query: 'pid'}],
  ],
});
