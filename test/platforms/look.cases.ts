import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a livestream',
      input: 'https://look.163.com/live?id=300001&position=1',
      expect: {text: '', cards: [{platform: 'look', kind: 'livestream', id: '300001', url: 'https://look.163.com/live?id=300001'}]},
    },
    {
      name: 'a livestream among words',
      input: '快来 https://look.163.com/live?id=300001&position=1 开播了',
      expect: {text: '快来 开播了', cards: [{platform: 'look', kind: 'livestream', id: '300001'}]},
    },
  ],
  misses: ['https://look.163.com/', 'https://look.163.com/hot?livetype=2', 'https://look.163.com/live?id=abc'],
};
