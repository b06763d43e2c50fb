import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a short link',
      input: 'https://spotify.link/aB3dE5fG7h',
      expect: {
        text: '',
        cards: [
          {
            platform: 'spotify',
            kind: 'link',
            sharedUrl: 'https://spotify.link/aB3dE5fG7h',
            id: undefined,
            url: undefined,
            openUrl: 'https://spotify.link/aB3dE5fG7h',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a track',
      input: 'https://open.spotify.com/track/0aB1cD2eF3gH4iJ5kL6mN7?si=abc',
      expect: {
        text: '',
        cards: [
          {
            platform: 'spotify',
            kind: 'music',
            id: '0aB1cD2eF3gH4iJ5kL6mN7',
            url: 'https://open.spotify.com/track/0aB1cD2eF3gH4iJ5kL6mN7',
            embedUrl: 'https://open.spotify.com/embed/track/0aB1cD2eF3gH4iJ5kL6mN7',
          },
        ],
      },
    },
    {
      name: 'an episode in a language',
      input: 'https://open.spotify.com/intl-de/episode/0aB1cD2eF3gH4iJ5kL6mN7',
      expect: {
        text: '',
        cards: [{platform: 'spotify', kind: 'music', id: '0aB1cD2eF3gH4iJ5kL6mN7', url: 'https://open.spotify.com/episode/0aB1cD2eF3gH4iJ5kL6mN7'}],
      },
    },
    {
      name: 'a playlist in its player',
      input: 'https://open.spotify.com/embed/playlist/0aB1cD2eF3gH4iJ5kL6mN7',
      expect: {
        text: '',
        cards: [{platform: 'spotify', kind: 'collection', id: '0aB1cD2eF3gH4iJ5kL6mN7', url: 'https://open.spotify.com/playlist/0aB1cD2eF3gH4iJ5kL6mN7'}],
      },
    },
    {
      name: 'an album',
      input: 'https://open.spotify.com/album/0aB1cD2eF3gH4iJ5kL6mN7',
      expect: {
        text: '',
        cards: [{platform: 'spotify', kind: 'collection', id: '0aB1cD2eF3gH4iJ5kL6mN7', url: 'https://open.spotify.com/album/0aB1cD2eF3gH4iJ5kL6mN7'}],
      },
    },
    {
      name: 'an artist',
      input: 'https://open.spotify.com/artist/0aB1cD2eF3gH4iJ5kL6mN7',
      expect: {
        text: '',
        cards: [
          {
            platform: 'spotify',
            kind: 'profile',
            id: '0aB1cD2eF3gH4iJ5kL6mN7',
            url: 'https://open.spotify.com/artist/0aB1cD2eF3gH4iJ5kL6mN7',
            embedUrl: undefined,
          },
        ],
      },
    },
  ],
  misses: ['https://open.spotify.com/', 'https://open.spotify.com/track/0aB1cD2e', 'https://open.spotify.com/search/rain'],
};
