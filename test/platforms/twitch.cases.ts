import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a livestream among words',
      input: '在看 https://www.twitch.tv/invented_one?tt_medium=x',
      expect: {
        text: '在看',
        cards: [{platform: 'twitch', kind: 'livestream', id: 'invented_one', url: 'https://www.twitch.tv/invented_one', embedUrl: undefined}],
      },
    },
    {
      name: 'the player of a channel',
      input: 'https://player.twitch.tv/?channel=invented_one&parent=a.example',
      expect: {text: '', cards: [{platform: 'twitch', kind: 'livestream', id: 'invented_one', url: 'https://www.twitch.tv/invented_one'}]},
    },
    {
      name: 'a video',
      input: 'https://www.twitch.tv/videos/2000000001',
      expect: {text: '', cards: [{platform: 'twitch', kind: 'video', id: '2000000001', url: 'https://www.twitch.tv/videos/2000000001'}]},
    },
    {
      name: 'a video under its channel',
      input: 'https://www.twitch.tv/invented_one/v/2000000001',
      expect: {text: '', cards: [{platform: 'twitch', kind: 'video', id: '2000000001', url: 'https://www.twitch.tv/videos/2000000001'}]},
    },
    {
      name: 'the player of a video',
      input: 'https://player.twitch.tv/?video=v2000000001&parent=a.example',
      expect: {text: '', cards: [{platform: 'twitch', kind: 'video', id: '2000000001', url: 'https://www.twitch.tv/videos/2000000001'}]},
    },
    {
      name: 'a clip',
      input: 'https://clips.twitch.tv/BraveInventedOtter-aB3dE5',
      expect: {
        text: '',
        cards: [
          {
            platform: 'twitch',
            kind: 'video',
            id: 'BraveInventedOtter-aB3dE5',
            url: 'https://clips.twitch.tv/BraveInventedOtter-aB3dE5',
            surface: 'clip',
          },
        ],
      },
    },
    {
      name: 'the player of a clip',
      input: 'https://clips.twitch.tv/embed?clip=BraveInventedOtter-aB3dE5',
      expect: {
        text: '',
        cards: [{platform: 'twitch', kind: 'video', id: 'BraveInventedOtter-aB3dE5', url: 'https://clips.twitch.tv/BraveInventedOtter-aB3dE5'}],
      },
    },
    {
      name: 'a clip under its channel',
      input: 'https://www.twitch.tv/invented_one/clip/BraveInventedOtter-aB3dE5',
      expect: {
        text: '',
        cards: [{platform: 'twitch', kind: 'video', id: 'BraveInventedOtter-aB3dE5', url: 'https://clips.twitch.tv/BraveInventedOtter-aB3dE5'}],
      },
    },
  ],
  misses: ['https://www.twitch.tv/', 'https://www.twitch.tv/directory', 'https://www.twitch.tv/settings'],
};
