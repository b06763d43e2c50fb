import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a short link, which holds its id',
      input: 'https://youtu.be/aB3dE5fG7hI?si=abc',
      expect: {
        text: '',
        cards: [
          {
            platform: 'youtube',
            kind: 'video',
            id: 'aB3dE5fG7hI',
            url: 'https://www.youtube.com/watch?v=aB3dE5fG7hI',
            embedUrl: 'https://www.youtube-nocookie.com/embed/aB3dE5fG7hI',
          },
        ],
      },
    },
    {
      name: 'a video among words',
      input: '看 https://www.youtube.com/watch?app=desktop&v=-B3dE5fG7h_&pp=x 吧',
      expect: {text: '看 吧', cards: [{platform: 'youtube', kind: 'video', id: '-B3dE5fG7h_', url: 'https://www.youtube.com/watch?v=-B3dE5fG7h_'}]},
    },
    {
      name: 'a short one',
      input: 'https://youtube.com/shorts/aB3dE5fG7hI?feature=share',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'video', id: 'aB3dE5fG7hI', url: 'https://www.youtube.com/watch?v=aB3dE5fG7hI'}]},
    },
    {
      name: 'the player of a video',
      input: 'https://www.youtube-nocookie.com/embed/aB3dE5fG7hI',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'video', id: 'aB3dE5fG7hI', url: 'https://www.youtube.com/watch?v=aB3dE5fG7hI'}]},
    },
    {
      name: 'a song',
      input: 'https://music.youtube.com/watch?v=aB3dE5fG7hI&si=abc',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'music', id: 'aB3dE5fG7hI', url: 'https://music.youtube.com/watch?v=aB3dE5fG7hI'}]},
    },
    {
      name: 'a playlist',
      input: 'https://www.youtube.com/playlist?list=PLinvented_0123',
      expect: {
        text: '',
        cards: [{platform: 'youtube', kind: 'collection', id: 'PLinvented_0123', url: 'https://www.youtube.com/playlist?list=PLinvented_0123'}],
      },
    },
    {
      name: 'a channel',
      input: 'https://www.youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV',
      expect: {
        text: '',
        cards: [{platform: 'youtube', kind: 'profile', id: 'UCaBcDeFgHiJkLmNoPqRsTuV', url: 'https://www.youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV'}],
      },
    },
    {
      name: 'a channel by its handle',
      input: 'https://www.youtube.com/@invented/videos',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'profile', id: '@invented', url: 'https://www.youtube.com/@invented'}]},
    },
    {
      name: 'a channel by its older name',
      input: 'https://www.youtube.com/c/Invented',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'profile', id: 'Invented', url: 'https://www.youtube.com/c/Invented'}]},
    },
    {
      name: 'a channel by the name of its user',
      input: 'https://www.youtube.com/user/invented',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'profile', id: 'invented', url: 'https://www.youtube.com/user/invented'}]},
    },
    {
      name: 'a post',
      input: 'https://www.youtube.com/post/UgkxInVented_0123',
      expect: {text: '', cards: [{platform: 'youtube', kind: 'note', id: 'UgkxInVented_0123', url: 'https://www.youtube.com/post/UgkxInVented_0123'}]},
    },
  ],
  misses: [
    'https://www.youtube.com/',
    'https://www.youtube.com/watch?',
    'https://youtu.be/aB3dE5fG7h',
    'https://www.youtube.com/feed/trending',
    "https://www.youtube.com/user/'/invented",
  ],
};
