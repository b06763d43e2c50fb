import {definePlatform} from '../platform.js';

/** 央视网. */
export const cctv = definePlatform({
  name: 'cctv',
  label: {zh: '央视网', en: 'CCTV'},
  hosts: ['cctv.com', 'cctv.cn', 'cntv.com', 'cntv.cn'],
  brand: {color: '#C8161D'},
  forms: [['video', /^(?:tv|v)\.c(?:ctv|ntv)\.(?:com|cn)\/\d{4}\/\d{2}\/\d{2}\/(?<id>VIDE\w+)\.shtml/]],
});
