import {definePlatform} from '../platform.js';

/** 微店. No share text is known; `spider_token` and `wfr` track. */
export const weidian = definePlatform({
  name: 'weidian',
  label: {zh: '微店', en: 'Weidian'},
  hosts: ['weidian.com'],
  brand: {color: '#CE2727'},
  forms: [
    ['product', /^(?:www\.)?weidian\.com\/item\.html\?/, 'https://weidian.com/item.html?itemID={id}', {query: 'itemID'}],
    ['product', /^shop(?<shop>\d+)\.v\.weidian\.com\/item\.html\?/, 'https://weidian.com/item.html?itemID={id}', {query: 'itemID'}],
  ],
});
