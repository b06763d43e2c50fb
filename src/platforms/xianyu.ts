import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^(?:www\.|h5\.m\.)?goofish\.com\/item\?/, 'https://www.goofish.com/item?id={id}', {query: 'id itemId'}],
  ['product', /^ssr\.m\.goofish\.com\/wow\/moyu\/[^?#]*\?/, 'https://www.goofish.com/item?id={id}', {query: 'id'}],
  ['product', /^market\.m\.taobao\.com\/app\/idleFish-F2e\/[^?#]*page-detail\?/, 'https://www.goofish.com/item?id={id}', {query: 'id'}],
  ['product', /^2\.taobao\.com\/item\.htm\?/, 'https://www.goofish.com/item?id={id}', {query: 'id'}],
];

/** 闲鱼. */
export const xianyu = definePlatform({
  name: 'xianyu',
  label: {zh: '闲鱼', en: 'Xianyu'},
  hosts: ['goofish.com', 'market.m.taobao.com', '2.taobao.com'],
  shortHosts: ['m.tb.cn'],
  brand: {color: '#FFE60F', mark: '鱼'},
  match: url => readForm(forms, url),
});
