import {definePlatform} from '../platform.js';

/** 美拍. */
export const meipai = definePlatform({
  name: 'meipai',
  label: {zh: '美拍', en: 'Meipai'},
  hosts: ['meipai.com'],
  brand: {color: '#FF4C7D', mark: '拍'},
  forms: [['video', /^(?:www\.)?meipai\.com\/(?:media|video\/\d+)\/(?<id>\d+)/]],
});
