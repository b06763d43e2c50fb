import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a short link',
      input: 'https://vm.tiktok.com/ZMaBcDeFg/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'tiktok',
            kind: 'link',
            sharedUrl: 'https://vm.tiktok.com/ZMaBcDeFg/',
            id: undefined,
            url: undefined,
            openUrl: 'https://vm.tiktok.com/ZMaBcDeFg/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a short link of Asia, without its scheme',
      input: '看 vt.tiktok.com/ZSaBcDeFg/',
      expect: {
        text: '看',
        cards: [
          {
            platform: 'tiktok',
            kind: 'link',
            sharedUrl: 'https://vt.tiktok.com/ZSaBcDeFg/',
            id: undefined,
            url: undefined,
            openUrl: 'https://vt.tiktok.com/ZSaBcDeFg/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a short link on the main host',
      input: 'https://www.tiktok.com/t/ZTaBcDeFg/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'tiktok',
            kind: 'link',
            sharedUrl: 'https://www.tiktok.com/t/ZTaBcDeFg/',
            id: undefined,
            url: undefined,
            openUrl: 'https://www.tiktok.com/t/ZTaBcDeFg/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a video',
      input: '看这个 https://www.tiktok.com/@inventor.1/video/7300000000000000001?_r=1&_t=8x&u_code=abc',
      expect: {
        text: '看这个',
        cards: [
          {
            platform: 'tiktok',
            kind: 'video',
            id: '7300000000000000001',
            url: 'https://www.tiktok.com/@inventor.1/video/7300000000000000001',
            embedUrl: 'https://www.tiktok.com/embed/v2/7300000000000000001',
          },
        ],
      },
    },
    {
      name: 'pictures',
      input: 'https://www.tiktok.com/@inventor/photo/7300000000000000001',
      expect: {
        text: '',
        cards: [{platform: 'tiktok', kind: 'note', id: '7300000000000000001', url: 'https://www.tiktok.com/@inventor/photo/7300000000000000001'}],
      },
    },
    {
      name: 'a video without its author',
      input: 'https://www.tiktok.com/@/video/7300000000000000001',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'video', id: '7300000000000000001', url: 'https://www.tiktok.com/@/video/7300000000000000001'}]},
    },
    {
      name: 'a video as apps shared it',
      input: 'https://www.tiktokv.com/share/video/7300000000000000001/',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'video', id: '7300000000000000001', url: 'https://www.tiktok.com/@/video/7300000000000000001'}]},
    },
    {
      name: 'a video on the host of other languages',
      input: 'https://t.tiktok.com/i18n/share/video/7300000000000000001',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'video', id: '7300000000000000001', url: 'https://www.tiktok.com/@/video/7300000000000000001'}]},
    },
    {
      name: 'the player of a video',
      input: 'https://www.tiktok.com/embed/v2/7300000000000000001',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'video', id: '7300000000000000001', url: 'https://www.tiktok.com/@/video/7300000000000000001'}]},
    },
    {
      name: 'a livestream',
      input: 'https://www.tiktok.com/@inventor/live?is_from_webapp=1',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'livestream', id: 'inventor', url: 'https://www.tiktok.com/@inventor/live'}]},
    },
    {
      name: 'a livestream by its room',
      input: 'https://m.tiktok.com/share/live/7300000000000000001',
      expect: {
        text: '',
        cards: [{platform: 'tiktok', kind: 'livestream', id: '7300000000000000001', url: 'https://m.tiktok.com/share/live/7300000000000000001'}],
      },
    },
    {
      name: 'a song',
      input: 'https://www.tiktok.com/music/Paper-Boats-7300000000000000001',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'music', id: '7300000000000000001', url: undefined}]},
    },
    {
      name: 'a collection',
      input: 'https://www.tiktok.com/@inventor/collection/Boats-7300000000000000001',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'collection', id: '7300000000000000001', url: undefined}]},
    },
    {
      name: 'a person whose name is a number',
      input: 'https://www.tiktok.com/@1234567?lang=en',
      expect: {text: '', cards: [{platform: 'tiktok', kind: 'profile', id: '1234567', url: 'https://www.tiktok.com/@1234567'}]},
    },
  ],
  misses: ['https://www.tiktok.com/', 'https://www.tiktok.com/explore', 'https://www.tiktok.com/tag/boats', 'https://www.tiktok.com/@inventor/video/'],
};
