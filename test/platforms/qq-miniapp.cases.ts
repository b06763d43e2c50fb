import {ark} from '../payload/ark.js';
import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a mini-program named by its app',
      input: ark('miniapp_01', 'view', {detail_1: {appid: '1111006861', title: '窑口', desc: '开窑日历', icon: 'https://site.example/i.png'}}),
      expect: {text: '', cards: [{platform: 'qq-miniapp', kind: 'mini-program', title: '开窑日历', author: {name: '窑口'}}]},
    },
  ],
  misses: ['QQ小程序', '【QQ小程序】https://site.example/1'],
};
