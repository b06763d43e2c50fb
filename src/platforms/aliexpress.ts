import {definePlatform} from '../platform.js';

/** 速卖通. Country hosts show the same item. */
export const aliexpress = definePlatform({
  name: 'aliexpress',
  label: {zh: '速卖通', en: 'AliExpress'},
  hosts: ['aliexpress.com'],
  shortHosts: ['a.aliexpress.com'],
  brand: {color: '#E62E04'},
  forms: [
    ['link', /^a\.aliexpress\.com\/_\w{4,}/, undefined, {partial: true}],
    ['link', /^s\.click\.aliexpress\.com\/[\w/]+/, undefined, {partial: true}],
    ['product', /^(?:[\w-]+\.)?aliexpress\.com\/item\/(?:[\w-]+\/)?(?<id>\d+)\.html/, 'https://www.aliexpress.com/item/{id}.html'],
  ],
});
