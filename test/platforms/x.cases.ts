import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a shortener for any address',
      input: 'https://t.co/aB3dE5fG7h',
      expect: {
        text: '',
        cards: [
          {
            platform: 'x',
            kind: 'link',
            sharedUrl: 'https://t.co/aB3dE5fG7h',
            id: undefined,
            url: undefined,
            openUrl: 'https://t.co/aB3dE5fG7h',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a post among words',
      input: '看 https://x.com/invented/status/1700000000000000001?s=20&t=abc 吧',
      expect: {text: '看 吧', cards: [{platform: 'x', kind: 'note', id: '1700000000000000001', url: 'https://x.com/invented/status/1700000000000000001'}]},
    },
    {
      name: 'a post under the older name',
      input: 'https://mobile.twitter.com/invented/status/1700000000000000001',
      expect: {text: '', cards: [{platform: 'x', kind: 'note', id: '1700000000000000001', url: 'https://x.com/invented/status/1700000000000000001'}]},
    },
    {
      name: 'a post without its author',
      input: 'https://x.com/i/web/status/1700000000000000001',
      expect: {text: '', cards: [{platform: 'x', kind: 'note', id: '1700000000000000001', url: 'https://x.com/i/status/1700000000000000001'}]},
    },
    {
      name: 'a space',
      input: 'https://x.com/i/spaces/1aBcDeFgHiJkL',
      expect: {text: '', cards: [{platform: 'x', kind: 'livestream', id: '1aBcDeFgHiJkL', url: 'https://x.com/i/spaces/1aBcDeFgHiJkL', surface: 'space'}]},
    },
  ],
  misses: ['https://x.com/', 'https://x.com/home', 'https://twitter.com/search?q=rain', 'https://t.co/'],
};
