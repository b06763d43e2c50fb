import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a link that may be an article or a video',
      input: 'https://m.toutiao.com/is/aB3dE5f/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'toutiao',
            kind: 'link',
            sharedUrl: 'https://m.toutiao.com/is/aB3dE5f/',
            id: undefined,
            url: undefined,
            openUrl: 'https://m.toutiao.com/is/aB3dE5f/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a video',
      input: 'https://www.toutiao.com/video/7100000000000000001/?log_from=x',
      expect: {
        text: '',
        cards: [{platform: 'toutiao', kind: 'video', id: '7100000000000000001', url: 'https://www.toutiao.com/video/7100000000000000001/'}],
      },
    },
    {
      name: 'an article among words',
      input: '看 https://www.toutiao.com/article/7100000000000000001/ 挺好',
      expect: {
        text: '看 挺好',
        cards: [{platform: 'toutiao', kind: 'article', id: '7100000000000000001', url: 'https://www.toutiao.com/article/7100000000000000001/'}],
      },
    },
    {
      name: 'an article of the older site',
      input: 'https://www.toutiao.com/a7100000000000000001',
      expect: {
        text: '',
        cards: [{platform: 'toutiao', kind: 'article', id: '7100000000000000001', url: 'https://www.toutiao.com/article/7100000000000000001/'}],
      },
    },
    {
      name: 'an article on the phone',
      input: 'https://m.toutiao.com/i7100000000000000001/',
      expect: {
        text: '',
        cards: [{platform: 'toutiao', kind: 'article', id: '7100000000000000001', url: 'https://www.toutiao.com/article/7100000000000000001/'}],
      },
    },
    {
      name: 'an article of a group',
      input: 'https://m.toutiao.com/group/7100000000000000001/',
      expect: {
        text: '',
        cards: [{platform: 'toutiao', kind: 'article', id: '7100000000000000001', url: 'https://www.toutiao.com/article/7100000000000000001/'}],
      },
    },
    {
      name: 'a short post',
      input: 'https://www.toutiao.com/w/1700000000000001/',
      expect: {text: '', cards: [{platform: 'toutiao', kind: 'note', id: '1700000000000001', url: 'https://www.toutiao.com/w/1700000000000001/'}]},
    },
    {
      name: 'a person',
      input: 'https://www.toutiao.com/c/user/token/MS4wLjABAAAAinvented/',
      expect: {
        text: '',
        cards: [{platform: 'toutiao', kind: 'profile', id: 'MS4wLjABAAAAinvented', url: 'https://www.toutiao.com/c/user/token/MS4wLjABAAAAinvented/'}],
      },
    },
  ],
  misses: ['https://www.toutiao.com/', 'https://www.toutiao.com/ch/news_hot/', 'https://m.toutiao.com/is/'],
};
