import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a song as the app copies it',
      input: '分享木棉 (Cotton Field)的单曲《雨巷》: http://163cn.tv/aB3dE5f (来自@网易云音乐)',
      expect: {
        text: '',
        cards: [
          {
            platform: 'netease-music',
            kind: 'music',
            title: '雨巷',
            author: {name: '木棉 (Cotton Field)'},
            sharedUrl: 'http://163cn.tv/aB3dE5f',
            openUrl: 'https://163cn.tv/aB3dE5f',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a song of the web, without the colon',
      input: '分享木棉的单曲《雨巷（Live）》https://music.163.com/song?id=1900000001&userid=42 (@网易云音乐)',
      expect: {
        text: '',
        cards: [
          {
            platform: 'netease-music',
            kind: 'music',
            id: '1900000001',
            url: 'https://music.163.com/song?id=1900000001',
            title: '雨巷（Live）',
            author: {name: '木棉'},
            embedUrl: 'https://music.163.com/outchain/player?type=2&id=1900000001&auto=0&height=66',
          },
        ],
      },
    },
    {
      name: 'a playlist',
      input: '分享Mira_K创建的歌单「夜里写字｜听这些」: http://music.163.com/playlist/2600000001/42/?userid=42 (来自@网易云音乐)',
      expect: {
        text: '',
        cards: [
          {
            platform: 'netease-music',
            kind: 'collection',
            id: '2600000001',
            url: 'https://music.163.com/playlist?id=2600000001',
            title: '夜里写字｜听这些',
            author: {name: 'Mira_K'},
          },
        ],
      },
    },
    {
      name: 'an album',
      input: '分享木棉的专辑《南方来信》: http://music.163.com/album/150000001/?userid=42 (来自@网易云音乐)',
      expect: {
        text: '',
        cards: [
          {
            platform: 'netease-music',
            kind: 'collection',
            id: '150000001',
            url: 'https://music.163.com/album?id=150000001',
            title: '南方来信',
            author: {name: '木棉'},
          },
        ],
      },
    },
    {
      name: 'a title in brackets, and the full-width ones behind the link',
      input: '分享木棉的单曲《《风》主题曲》: http://163cn.tv/aB3dE5f （来自@网易云音乐）',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'music', title: '《风》主题曲'}]},
    },
    {
      name: 'between words of a person who says 分享 too',
      input: '给你分享一首 分享木棉的单曲《雨巷》: http://163cn.tv/aB3dE5f (来自@网易云音乐)\n好听吧',
      expect: {text: '给你分享一首\n好听吧', cards: [{platform: 'netease-music', kind: 'music', title: '雨巷', author: {name: '木棉'}}]},
    },
    {
      name: 'a song in a sentence, which is no share text',
      input: '我喜欢他的单曲《雨巷》 https://music.163.com/song?id=1900000001',
      expect: {text: '我喜欢他的单曲《雨巷》', cards: [{platform: 'netease-music', kind: 'music', title: undefined}]},
    },
    // Addresses: the route may sit in the hash
    {
      name: 'a song in the hash',
      input: 'https://music.163.com/#/song?id=1900000001',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'music', id: '1900000001', url: 'https://music.163.com/song?id=1900000001'}]},
    },
    {
      name: 'a song in the path',
      input: 'https://music.163.com/song/1900000001/?userid=42',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'music', id: '1900000001', url: 'https://music.163.com/song?id=1900000001'}]},
    },
    {
      name: 'a song on the phone',
      input: 'https://y.music.163.com/m/song?id=1900000001&uct2=x&app_version=9.0.0',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'music', id: '1900000001', url: 'https://music.163.com/song?id=1900000001'}]},
    },
    {
      name: 'the player of a song',
      input: 'https://music.163.com/outchain/player?type=2&id=1900000001&auto=1&height=66',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'music', id: '1900000001', url: 'https://music.163.com/song?id=1900000001'}]},
    },
    {
      name: 'a playlist in the hash',
      input: 'https://music.163.com/#/playlist?id=2600000001',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'collection', id: '2600000001', url: 'https://music.163.com/playlist?id=2600000001'}]},
    },
    {
      name: 'a radio show',
      input: 'https://music.163.com/#/djradio?id=300000001',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'collection', id: '300000001', url: 'https://music.163.com/djradio?id=300000001'}]},
    },
    {
      name: 'a chart',
      input: 'https://music.163.com/#/discover/toplist?id=3778678',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'collection', id: '3778678', url: 'https://music.163.com/discover/toplist?id=3778678'}]},
    },
    {
      name: 'an episode',
      input: 'https://music.163.com/#/program?id=2000000001',
      expect: {
        text: '',
        cards: [
          {
            platform: 'netease-music',
            kind: 'music',
            id: '2000000001',
            url: 'https://music.163.com/program?id=2000000001',
            surface: 'podcast',
            embedUrl: undefined,
          },
        ],
      },
    },
    {
      name: 'a video',
      input: 'https://music.163.com/#/mv?id=500001',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'video', id: '500001', url: 'https://music.163.com/mv?id=500001'}]},
    },
    {
      name: 'an artist',
      input: 'https://music.163.com/#/artist?id=60001',
      expect: {text: '', cards: [{platform: 'netease-music', kind: 'profile', id: '60001', url: 'https://music.163.com/artist?id=60001'}]},
    },
  ],
  misses: [
    'https://music.163.com/',
    'https://music.163.com/#/discover',
    'https://music.163.com/song?id=abc',
    'https://music.163.com/#/my/m/music/playlist',
    '(来自@网易云音乐)',
  ],
};
