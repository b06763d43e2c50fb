import {readForm, type Form} from '../grammars/forms.js';
import {param} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^m\.mi\.com\/commodity\/detail\/(?<id>\d+)/, 'https://m.mi.com/commodity/detail/{id}'],
  ['product', /^www\.mi\.com\/shop\/buy\/detail\?/, 'https://m.mi.com/commodity/detail/{id}', {query: 'product_id'}],
  ['product', /^item\.mi\.com\/(?<id>\d+)\.html/, 'https://item.mi.com/{id}.html'],
  ['product', /^(?:www|m)\.xiaomiyoupin\.com\/detail\?/, 'https://www.xiaomiyoupin.com/detail?gid={id}', {query: 'gid', surface: 'youpin'}],
];

/** 小米. One id in two address forms of the shop, another in the old one; an app's id is its package. */
export const xiaomi = definePlatform({
  name: 'xiaomi',
  label: {zh: '小米', en: 'Xiaomi'},
  hosts: ['mi.com', 'xiaomiyoupin.com'],
  brand: {color: '#FF6900', mark: '米'},
  surfaces: {youpin: {zh: '小米有品', en: 'Xiaomi Youpin'}, apps: {zh: '小米应用商店', en: 'Xiaomi GetApps'}},

  match(url) {
    const id = url.hostname === 'app.mi.com' && url.pathname === '/details' ? param(url, 'id') : undefined;
    return id !== undefined && /^[\w.]{1,100}$/.test(id)
      ? {kind: 'app', id, url: `https://app.mi.com/details?id=${id}`, surface: 'apps'}
      : readForm(forms, url);
  },
});
