import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a short link',
      input: 'https://v.ixigua.com/aB3dE5f/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xigua',
            kind: 'link',
            sharedUrl: 'https://v.ixigua.com/aB3dE5f/',
            id: undefined,
            url: undefined,
            openUrl: 'https://v.ixigua.com/aB3dE5f/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a video',
      input: 'https://www.ixigua.com/7000000000000000001?logTag=abc',
      expect: {text: '', cards: [{platform: 'xigua', kind: 'video', id: '7000000000000000001', url: 'https://www.ixigua.com/7000000000000000001'}]},
    },
    {
      name: 'a video on the phone, among words',
      input: '在看 https://m.ixigua.com/video/7000000000000000001',
      expect: {text: '在看', cards: [{platform: 'xigua', kind: 'video', id: '7000000000000000001', url: 'https://www.ixigua.com/7000000000000000001'}]},
    },
    {
      name: 'an old work of Douyin',
      input: 'https://m.ixigua.com/douyin/share/video/7000000000000000001',
      expect: {text: '', cards: [{platform: 'xigua', kind: 'video', id: '7000000000000000001', url: 'https://www.ixigua.com/7000000000000000001'}]},
    },
    {
      name: 'a livestream',
      input: 'https://live.ixigua.com/123456789',
      expect: {text: '', cards: [{platform: 'xigua', kind: 'livestream', id: '123456789', url: 'https://live.ixigua.com/123456789'}]},
    },
    {
      name: 'a person',
      input: 'https://www.ixigua.com/home/50000000001',
      expect: {text: '', cards: [{platform: 'xigua', kind: 'profile', id: '50000000001', url: 'https://www.ixigua.com/home/50000000001'}]},
    },
  ],
  misses: ['https://www.ixigua.com/', 'https://www.ixigua.com/channel/yingshi'],
};
