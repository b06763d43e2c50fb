import {definePlatform} from '../platform.js';

/** LOOK 直播. */
export const look = definePlatform({
  name: 'look',
  label: {zh: 'LOOK 直播', en: 'LOOK Live'},
  hosts: ['look.163.com'],
  brand: {color: '#FF2C55'},
  forms: [['livestream', /^look\.163\.com\/live\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://look.163.com/live?id={id}']],
});
