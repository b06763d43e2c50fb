import {definePlatform} from '../platform.js';

/** CC 直播. Only a path of digits is a room; `cc.163.com` has no other host than these two. */
export const cc = definePlatform({
  name: 'cc',
  label: {zh: 'CC 直播', en: 'CC Live'},
  hosts: ['cc.163.com'],
  brand: {color: '#0A7CFF'},
  forms: [['livestream', /^(?:h5\.)?cc\.163\.com\/(?:cc\/|ccid\/)?(?<id>\d+)\/?(?:[?#]|$)/, 'https://cc.163.com/{id}']],
});
