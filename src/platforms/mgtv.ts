import {definePlatform} from '../platform.js';

/** 芒果TV. The first number is the series, the second the video. */
export const mgtv = definePlatform({
  name: 'mgtv',
  label: {zh: '芒果TV', en: 'MangoTV'},
  hosts: ['mgtv.com'],
  brand: {color: '#FF5F00'},
  forms: [
    ['video', /^(?:www|w|m)\.mgtv\.com\/[bl]\/(?<cid>\d+)\/(?<id>\d+)\.html/, 'https://www.mgtv.com/b/{cid}/{id}.html'],
    ['video', /^www\.mgtv\.com\/v\/(?:\w+\/)*(?<id>\d+)\.html/],
  ],
});
