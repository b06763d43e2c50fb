import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a livestream',
      input: 'https://www.huajiao.com/l/300000001?author=1',
      expect: {text: '', cards: [{platform: 'huajiao', kind: 'livestream', id: '300000001', url: 'https://www.huajiao.com/l/300000001'}]},
    },
    {
      name: 'a livestream among words',
      input: '快来 https://www.huajiao.com/l/300000001?author=1 开播了',
      expect: {text: '快来 开播了', cards: [{platform: 'huajiao', kind: 'livestream', id: '300000001'}]},
    },
  ],
  misses: ['https://www.huajiao.com/', 'https://www.huajiao.com/user/123', 'https://www.huajiao.com/l/'],
};
