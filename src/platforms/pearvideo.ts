import {definePlatform} from '../platform.js';

/** 梨视频. */
export const pearvideo = definePlatform({
  name: 'pearvideo',
  label: {zh: '梨视频', en: 'Pear Video'},
  hosts: ['pearvideo.com'],
  brand: {color: '#FFC600'},
  forms: [['video', /^www\.pearvideo\.com\/(?:detail|video)_(?<id>\d+)/, 'https://www.pearvideo.com/detail_{id}']],
});
