import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://www.acfun.cn/v/ac40000001?shareUid=1&sid=abc',
      expect: {text: '', cards: [{platform: 'acfun', kind: 'video', id: '40000001', url: 'https://www.acfun.cn/v/ac40000001'}]},
    },
    {
      name: 'a part of a video, under its title',
      input: '手工船模（二）\nhttps://www.acfun.cn/v/ac40000001_2',
      expect: {text: '手工船模（二）', cards: [{platform: 'acfun', kind: 'video', id: '40000001_2', url: 'https://www.acfun.cn/v/ac40000001_2'}]},
    },
    {
      name: 'a video on the phone',
      input: 'https://m.acfun.cn/v/?ac=40000001&type=article',
      expect: {text: '', cards: [{platform: 'acfun', kind: 'video', id: '40000001', url: 'https://www.acfun.cn/v/ac40000001'}]},
    },
    {
      name: 'an episode',
      input: 'https://www.acfun.cn/bangumi/aa6000001_36188_1700001',
      expect: {
        text: '',
        cards: [
          {
            platform: 'acfun',
            kind: 'video',
            id: 'aa6000001_36188_1700001',
            url: 'https://www.acfun.cn/bangumi/aa6000001_36188_1700001',
            surface: 'bangumi',
          },
        ],
      },
    },
    {
      name: 'an article',
      input: 'https://www.acfun.cn/a/ac30000001',
      expect: {text: '', cards: [{platform: 'acfun', kind: 'article', id: '30000001', url: 'https://www.acfun.cn/a/ac30000001'}]},
    },
    {
      name: 'a livestream',
      input: 'https://live.acfun.cn/live/200001',
      expect: {text: '', cards: [{platform: 'acfun', kind: 'livestream', id: '200001', url: 'https://live.acfun.cn/live/200001'}]},
    },
    {
      name: 'a livestream on the phone',
      input: 'https://m.acfun.cn/live/detail/200001',
      expect: {text: '', cards: [{platform: 'acfun', kind: 'livestream', id: '200001', url: 'https://live.acfun.cn/live/200001'}]},
    },
    {
      name: 'a person',
      input: 'https://www.acfun.cn/u/200001',
      expect: {text: '', cards: [{platform: 'acfun', kind: 'profile', id: '200001', url: 'https://www.acfun.cn/u/200001'}]},
    },
  ],
  misses: ['https://www.acfun.cn', 'https://www.acfun.cn/v/list63/index.htm', 'https://live.acfun.cn/'],
};
