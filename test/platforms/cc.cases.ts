import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a room among words',
      input: '来 https://cc.163.com/345678/?from=share',
      expect: {text: '来', cards: [{platform: 'cc', kind: 'livestream', id: '345678', url: 'https://cc.163.com/345678'}]},
    },
    {
      name: 'a room by its number',
      input: 'https://cc.163.com/ccid/345678',
      expect: {text: '', cards: [{platform: 'cc', kind: 'livestream', id: '345678', url: 'https://cc.163.com/345678'}]},
    },
    {
      name: 'a room on the phone',
      input: 'https://h5.cc.163.com/cc/345678?rid=1',
      expect: {text: '', cards: [{platform: 'cc', kind: 'livestream', id: '345678', url: 'https://cc.163.com/345678'}]},
    },
  ],
  misses: ['https://cc.163.com/', 'https://cc.163.com/category/list/', 'https://cc.163.com/345678abc'],
};
