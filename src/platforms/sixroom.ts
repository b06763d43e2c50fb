import {definePlatform} from '../platform.js';

/** 六间房. */
export const sixroom = definePlatform({
  name: 'sixroom',
  label: {zh: '六间房', en: '6.cn'},
  hosts: ['6.cn'],
  brand: {color: '#F0542B'},
  forms: [['livestream', /^[vm]\.6\.cn\/(?<id>\d+)/, 'https://v.6.cn/{id}']],
});
