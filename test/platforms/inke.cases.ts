import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a livestream',
      input: 'https://www.inke.cn/liveroom/index.html?uid=1234&id=1600000000000001',
      expect: {text: '', cards: [{platform: 'inke', kind: 'livestream', id: '1600000000000001', url: undefined}]},
    },
    {
      name: 'a livestream among words',
      input: '快来 https://www.inke.cn/liveroom/index.html?uid=1234&id=1600000000000001 开播了',
      expect: {text: '快来 开播了', cards: [{platform: 'inke', kind: 'livestream', id: '1600000000000001'}]},
    },
  ],
  misses: ['https://www.inke.cn/', 'https://www.inke.cn/liveroom/index.html?uid=1234'],
};
