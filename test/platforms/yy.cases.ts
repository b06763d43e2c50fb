import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a room among words',
      input: '来 https://www.yy.com/12345678/12345678?tempId=1',
      expect: {text: '来', cards: [{platform: 'yy', kind: 'livestream', id: '12345678', url: 'https://www.yy.com/12345678'}]},
    },
    {
      name: 'a room by its first number',
      input: 'https://www.yy.com/12345678',
      expect: {text: '', cards: [{platform: 'yy', kind: 'livestream', id: '12345678', url: 'https://www.yy.com/12345678'}]},
    },
    {
      name: 'a room on the phone',
      input: 'https://wap.yy.com/mobileweb/12345678/12345678',
      expect: {text: '', cards: [{platform: 'yy', kind: 'livestream', id: '12345678', url: 'https://www.yy.com/12345678'}]},
    },
  ],
  misses: ['https://www.yy.com/', 'https://www.yy.com/music', 'https://www.yy.com/u/12345678'],
};
