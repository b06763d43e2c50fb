import {ark} from '../payload/ark.js';
import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a person',
      input: ark('contact.lua', 'contact', {contact: {nickname: '蓝河', contact: '帐号：10001', jumpUrl: 'mqqapi://card/show_pslcard?uin=10001'}}),
      expect: {text: '', cards: [{platform: 'qq', kind: 'profile', title: '蓝河', openUrl: undefined}]},
    },
  ],
  misses: ['QQ', '【QQ】https://site.example/1'],
};
