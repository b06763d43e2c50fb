import {ark} from '../payload/ark.js';
import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a clip with its maker',
      input: ark('video.lua', 'video', {video: {title: '三只杯子', nickname: '蓝河', jumpUrl: 'mqqapi://video/7'}}),
      expect: {text: '', cards: [{platform: 'qq-video', kind: 'video', title: '三只杯子', author: {name: '蓝河'}}]},
    },
  ],
  misses: ['QQ小世界', '【QQ小世界】https://site.example/1'],
};
