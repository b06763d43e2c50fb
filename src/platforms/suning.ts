import {definePlatform} from '../platform.js';

/** 苏宁易购. Ids begin with zeros, and say nothing without the shop's. */
export const suning = definePlatform({
  name: 'suning',
  label: {zh: '苏宁易购', en: 'Suning'},
  hosts: ['suning.com'],
  brand: {color: '#FFB900'},
  forms: [
    ['product', /^m\.suning\.com\/product\/(?<shop>\d+)\/(?<id>\d+)\.html/, 'https://m.suning.com/product/{shop}/{id}.html'],
    ['product', /^product\.suning\.com\/(?<shop>\d+)\/(?<id>\d+)\.html/, 'https://m.suning.com/product/{shop}/{id}.html'],
  ],
});
