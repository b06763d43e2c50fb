import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a song',
      input: 'https://www.kuwo.cn/play_detail/100000001?from=share',
      expect: {text: '', cards: [{platform: 'kuwo', kind: 'music', id: '100000001', url: 'https://www.kuwo.cn/play_detail/100000001'}]},
    },
    {
      name: 'a song of the older site, among words',
      input: '听 http://www.kuwo.cn/yinyue/100000001 吧',
      expect: {text: '听 吧', cards: [{platform: 'kuwo', kind: 'music', id: '100000001', url: 'https://www.kuwo.cn/play_detail/100000001'}]},
    },
  ],
  misses: ['https://www.kuwo.cn/', 'https://www.kuwo.cn/rankList'],
};
