import {definePlatform} from '../platform.js';

/** 当当. No share text is known: the app copies the address. */
export const dangdang = definePlatform({
  name: 'dangdang',
  label: {zh: '当当', en: 'Dangdang'},
  hosts: ['dangdang.com'],
  brand: {color: '#E1251B'},
  forms: [['product', /^product\.dangdang\.com\/(?<id>\d+)\.html/, 'https://product.dangdang.com/{id}.html']],
});
