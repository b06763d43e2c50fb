import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://www.xinpianchang.com/a12000001?from=share',
      expect: {text: '', cards: [{platform: 'xinpianchang', kind: 'video', id: 'a12000001', url: 'https://www.xinpianchang.com/a12000001'}]},
    },
    {
      name: 'a video among words',
      input: '看 https://xinpianchang.com/a12000001 吧',
      expect: {text: '看 吧', cards: [{platform: 'xinpianchang', kind: 'video', id: 'a12000001', url: 'https://www.xinpianchang.com/a12000001'}]},
    },
  ],
  misses: ['https://www.xinpianchang.com/', 'https://www.xinpianchang.com/discover', 'https://www.xinpianchang.com/u12000001'],
};
