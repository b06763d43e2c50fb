import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^m\.suning\.com\/product\/(?<shop>\d+)\/(?<id>\d+)\.html/, 'https://m.suning.com/product/{shop}/{id}.html'],
  ['product', /^product\.suning\.com\/(?<shop>\d+)\/(?<id>\d+)\.html/, 'https://m.suning.com/product/{shop}/{id}.html'],
];

/** 苏宁易购. Ids begin with zeros, and say nothing without the shop's. */
export const suning = definePlatform({
  name: 'suning',
  label: {zh: '苏宁易购', en: 'Suning'},
  hosts: ['suning.com'],
  brand: {color: '#FFB900'},
  match: url => readForm(forms, url),
});
