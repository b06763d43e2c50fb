import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'http://www.meipai.com/media/1000000001?client_id=1',
      expect: {text: '', cards: [{platform: 'meipai', kind: 'video', id: '1000000001', url: undefined}]},
    },
    {
      name: 'a video of the newer site, among words',
      input: '看 https://www.meipai.com/video/1234/1000000001 吧',
      expect: {text: '看 吧', cards: [{platform: 'meipai', kind: 'video', id: '1000000001'}]},
    },
  ],
  misses: ['https://www.meipai.com/', 'https://www.meipai.com/user/1234567'],
};
