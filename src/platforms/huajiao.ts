import {definePlatform} from '../platform.js';

/** 花椒直播. */
export const huajiao = definePlatform({
  name: 'huajiao',
  label: {zh: '花椒直播', en: 'Huajiao'},
  hosts: ['huajiao.com'],
  brand: {color: '#FF4A5C'},
  forms: [['livestream', /^(?:www\.)?huajiao\.com\/l\/(?<id>\d+)/, 'https://www.huajiao.com/l/{id}']],
});
