import {definePlatform} from '../platform.js';

/** 微视. */
export const weishi = definePlatform({
  name: 'weishi',
  label: {zh: '微视', en: 'Weishi'},
  hosts: ['weishi.qq.com'],
  brand: {color: '#FF3F80'},
  ratios: {video: 3 / 4},
  forms: [['video', /^(?:isee|h5|video)\.weishi\.qq\.com\/[^?#]*\?(?:[^#]*&)?id=(?<id>[0-9A-Za-z]{10,})/]],
});
