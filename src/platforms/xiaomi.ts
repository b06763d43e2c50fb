import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^m\.mi\.com\/commodity\/detail\/(?<id>\d+)/, 'https://m.mi.com/commodity/detail/{id}'],
  ['product', /^www\.mi\.com\/shop\/buy\/detail\?/, 'https://m.mi.com/commodity/detail/{id}', {query: 'product_id'}],
  ['product', /^item\.mi\.com\/(?<id>\d+)\.html/, 'https://item.mi.com/{id}.html'],
  ['product', /^(?:www|m)\.xiaomiyoupin\.com\/detail\?/, 'https://www.xiaomiyoupin.com/detail?gid={id}', {query: 'gid', surface: 'youpin'}],
  ['app', /^app\.mi\.com\/details\?(?!(?:[^#]*&)?id=[^#]*&id=)(?:[^#]*&)?id=(?<id>[\w.]+)(?=[&#]|$)/, 'https://app.mi.com/details?id={id}'],
];

/** 小米. */
export const xiaomi = definePlatform({
  name: 'xiaomi',
  label: {zh: '小米', en: 'Xiaomi'},
  hosts: ['mi.com', 'xiaomiyoupin.com'],
  brand: {color: '#FF6900', mark: '米'},
  surfaces: {youpin: {zh: '小米有品', en: 'Xiaomi Youpin'}, apps: {zh: '小米应用商店', en: 'Xiaomi GetApps'}},
  match: url => readForm(forms, url),
});
