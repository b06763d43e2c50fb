import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/goods\d?\.html\?/, 'https://mobile.yangkeduo.com/goods.html?goods_id={id}', {query: 'goods_id goodsId'}],
  ['link', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/goods\d?\.html\?(?!(?:[^#]*&)?ps=[^#]*&ps=)(?:[^#]*&)?ps=[A-Za-z0-9]{6,}(?=[&#]|$)/, undefined, {partial: true}],
  ['product', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/duo_coupon_landing\.html\?/, 'https://mobile.yangkeduo.com/goods.html?goods_id={id}', {query: 'goods_id'}],
  ['shop', /^mobile\.(?:yangkeduo|pinduoduo)\.com\/mall_page\.html\?/, undefined, {query: 'mall_id'}],
  ['link', /^p\.pinduoduo\.com\/\w{6,}/, undefined, {partial: true}],
];

/** 拼多多. */
export const pinduoduo = definePlatform({
  name: 'pinduoduo',
  label: {zh: '拼多多', en: 'Pinduoduo'},
  hosts: ['yangkeduo.com', 'pinduoduo.com'],
  shortHosts: ['p.pinduoduo.com'],
  brand: {color: '#E02E24'},
  match: url => readForm(forms, url),
});
