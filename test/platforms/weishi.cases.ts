import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://isee.weishi.qq.com/ws/app-pages/share/index.html?wxplay=1&id=7aBcDeFgHiJkLmNo1&spid=1',
      expect: {text: '', cards: [{platform: 'weishi', kind: 'video', id: '7aBcDeFgHiJkLmNo1', url: undefined}]},
    },
    {
      name: 'a video of the older site, among words',
      input: '看 https://h5.weishi.qq.com/weishi/feed/share?id=7aBcDeFgHiJkLmNo1 吧',
      expect: {text: '看 吧', cards: [{platform: 'weishi', kind: 'video', id: '7aBcDeFgHiJkLmNo1'}]},
    },
    {
      name: 'a video on its own host',
      input: 'https://video.weishi.qq.com/share?id=7aBcDeFgHiJkLmNo1',
      expect: {text: '', cards: [{platform: 'weishi', kind: 'video', id: '7aBcDeFgHiJkLmNo1', url: undefined}]},
    },
  ],
  misses: ['https://weishi.qq.com/', 'https://h5.weishi.qq.com/weishi/feed/share'],
};
