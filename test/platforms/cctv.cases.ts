import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://tv.cctv.com/2026/01/02/VIDEaBcDeFgHiJkLmNoPqRs260102.shtml?spm=C1',
      expect: {text: '', cards: [{platform: 'cctv', kind: 'video', id: 'VIDEaBcDeFgHiJkLmNoPqRs260102', url: undefined}]},
    },
    {
      name: 'a video of the older host, among words',
      input: '看 https://v.cctv.cn/2026/01/02/VIDEaBcDeFgHiJkLmNoPqRs260102.shtml',
      expect: {text: '看', cards: [{platform: 'cctv', kind: 'video', id: 'VIDEaBcDeFgHiJkLmNoPqRs260102'}]},
    },
    {
      name: 'a video under the older name',
      input: 'http://tv.cntv.cn/2026/01/02/VIDEaBcDeFgHiJkLmNoPqRs260102.shtml',
      expect: {text: '', cards: [{platform: 'cctv', kind: 'video', id: 'VIDEaBcDeFgHiJkLmNoPqRs260102', url: undefined}]},
    },
  ],
  misses: ['https://tv.cctv.com/', 'https://tv.cctv.com/live/cctv1/', 'https://news.cctv.com/2026/01/02/ARTIaBcDeFgHiJkLmNoPqRs260102.shtml'],
};
