import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a livestream',
      input: 'https://v.6.cn/123456?ref=share',
      expect: {text: '', cards: [{platform: 'sixroom', kind: 'livestream', id: '123456', url: 'https://v.6.cn/123456'}]},
    },
    {
      name: 'a livestream on the phone',
      input: 'https://m.6.cn/123456',
      expect: {text: '', cards: [{platform: 'sixroom', kind: 'livestream', id: '123456', url: 'https://v.6.cn/123456'}]},
    },
    {
      name: 'a livestream among words',
      input: '快来 https://v.6.cn/123456?ref=share 开播了',
      expect: {text: '快来 开播了', cards: [{platform: 'sixroom', kind: 'livestream', id: '123456'}]},
    },
  ],
  misses: ['https://v.6.cn/', 'https://v.6.cn/minivideo'],
};
