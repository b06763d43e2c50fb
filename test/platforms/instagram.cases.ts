import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a post among words',
      input: '看 https://www.instagram.com/p/CaB3dE5fG7h/?igsh=abc 好看',
      expect: {
        text: '看 好看',
        cards: [
          {
            platform: 'instagram',
            kind: 'note',
            id: 'CaB3dE5fG7h',
            url: 'https://www.instagram.com/p/CaB3dE5fG7h/',
            embedUrl: 'https://www.instagram.com/p/CaB3dE5fG7h/embed/',
          },
        ],
      },
    },
    {
      name: 'a post under its author',
      input: 'https://www.instagram.com/invented.name/p/CaB3dE5fG7h/',
      expect: {text: '', cards: [{platform: 'instagram', kind: 'note', id: 'CaB3dE5fG7h', url: 'https://www.instagram.com/p/CaB3dE5fG7h/'}]},
    },
    {
      name: 'a post on the short host',
      input: 'https://instagr.am/p/CaB3dE5fG7h/',
      expect: {text: '', cards: [{platform: 'instagram', kind: 'note', id: 'CaB3dE5fG7h', url: 'https://www.instagram.com/p/CaB3dE5fG7h/'}]},
    },
    {
      name: 'a reel',
      input: 'https://www.instagram.com/reel/CaB3dE5fG7h/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'instagram',
            kind: 'video',
            id: 'CaB3dE5fG7h',
            url: 'https://www.instagram.com/reel/CaB3dE5fG7h/',
            embedUrl: 'https://www.instagram.com/reel/CaB3dE5fG7h/embed/',
          },
        ],
      },
    },
    {
      name: 'a video of the older kind',
      input: 'https://www.instagram.com/tv/CaB3dE5fG7h/',
      expect: {text: '', cards: [{platform: 'instagram', kind: 'video', id: 'CaB3dE5fG7h', url: 'https://www.instagram.com/reel/CaB3dE5fG7h/'}]},
    },
    {
      name: 'a story',
      input: 'https://www.instagram.com/stories/invented.name/3100000000000000001/',
      expect: {text: '', cards: [{platform: 'instagram', kind: 'note', id: '3100000000000000001', url: undefined, surface: 'story'}]},
    },
    {
      name: 'a person',
      input: 'https://www.instagram.com/invented.name/?hl=en',
      expect: {
        text: '',
        cards: [{platform: 'instagram', kind: 'profile', id: 'invented.name', url: 'https://www.instagram.com/invented.name/', embedUrl: undefined}],
      },
    },
  ],
  misses: ['https://www.instagram.com/', 'https://www.instagram.com/explore/', 'https://www.instagram.com/accounts/login/'],
};
