import {definePlatform} from '../platform.js';

/** 搜狐视频. The path is the id in base 64: the number behind it is known to the server. */
export const sohuVideo = definePlatform({
  name: 'sohu-video',
  label: {zh: '搜狐视频', en: 'Sohu Video'},
  hosts: ['tv.sohu.com'],
  brand: {color: '#E3242B'},
  forms: [
    ['video', /^tv\.sohu\.com\/v\/(?<id>[0-9A-Za-z]+)=*\.html/],
    ['video', /^(?:my\.)?tv\.sohu\.com\/(?:\d{8}\/n|(?:us|pl)\/\d+\/)(?<id>\d+)\.shtml/],
  ],
});
