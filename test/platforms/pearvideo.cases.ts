import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://www.pearvideo.com/detail_1700001?st=7',
      expect: {text: '', cards: [{platform: 'pearvideo', kind: 'video', id: '1700001', url: 'https://www.pearvideo.com/detail_1700001'}]},
    },
    {
      name: 'a video of the newer site, among words',
      input: '看 https://www.pearvideo.com/video_1700001 吧',
      expect: {text: '看 吧', cards: [{platform: 'pearvideo', kind: 'video', id: '1700001', url: 'https://www.pearvideo.com/detail_1700001'}]},
    },
  ],
  misses: ['https://www.pearvideo.com/', 'https://www.pearvideo.com/category_8'],
};
