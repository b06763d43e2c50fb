import {definePlatform} from '../platform.js';

/** 新片场. */
export const xinpianchang = definePlatform({
  name: 'xinpianchang',
  label: {zh: '新片场', en: 'Xinpianchang'},
  hosts: ['xinpianchang.com'],
  brand: {color: '#E74B3B'},
  forms: [['video', /^(?:www\.)?xinpianchang\.com\/(?<id>a\d+)/, 'https://www.xinpianchang.com/{id}']],
});
