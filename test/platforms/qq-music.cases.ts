import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a playlist as the app copies it',
      input: '分享小满创建的歌单「开车听」https://y.qq.com/n/m/detail/taoge/index.html?id=8000000001 (@QQ音乐)',
      expect: {
        text: '',
        cards: [
          {
            platform: 'qq-music',
            kind: 'collection',
            id: '8000000001',
            url: 'https://y.qq.com/n/ryqq/playlist/8000000001',
            title: '开车听',
            author: {name: '小满'},
          },
        ],
      },
    },
    {
      name: 'a song of another player',
      input: 'Paper Boats - Willow Lane\nhttps://y.qq.com/n/ryqq/songDetail/003aBcDeFgHiJk\n(@QQ音乐)',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'music', id: '003aBcDeFgHiJk', title: 'Paper Boats', author: {name: 'Willow Lane'}}]},
    },
    {
      name: 'a song of another player, under words of a person',
      input: '听这个\n雨巷 - Live - 木棉\nhttps://y.qq.com/n/ryqq/songDetail/003aBcDeFgHiJk\n(@QQ音乐)',
      expect: {text: '听这个', cards: [{platform: 'qq-music', kind: 'music', title: '雨巷 - Live', author: {name: '木棉'}}]},
    },
    {
      name: 'the name of the app behind a person’s words',
      input: '听这个\nhttps://y.qq.com/n/ryqq/songDetail/003aBcDeFgHiJk (@QQ音乐)',
      expect: {text: '听这个', cards: [{platform: 'qq-music', kind: 'music', title: undefined}]},
    },
    {
      name: 'a short link',
      input: 'https://c6.y.qq.com/base/fcgi-bin/u?__=aB3dE5fG7hI9',
      expect: {
        text: '',
        cards: [
          {
            platform: 'qq-music',
            kind: 'link',
            sharedUrl: 'https://c6.y.qq.com/base/fcgi-bin/u?__=aB3dE5fG7hI9',
            id: undefined,
            url: undefined,
            openUrl: 'https://c6.y.qq.com/base/fcgi-bin/u?__=aB3dE5fG7hI9',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a song by its name',
      input: 'https://i.y.qq.com/v8/playsong.html?songmid=003aBcDeFgHiJk&ADTAG=share',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'music', id: '003aBcDeFgHiJk', url: 'https://y.qq.com/n/ryqq/songDetail/003aBcDeFgHiJk'}]},
    },
    {
      name: 'a song by its number, which is another id',
      input: 'https://i.y.qq.com/v8/playsong.html?songid=400000001',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'music', id: '400000001', url: 'https://i.y.qq.com/v8/playsong.html?songid=400000001'}]},
    },
    {
      name: 'a song of the older site',
      input: 'https://y.qq.com/n/yqq/song/003aBcDeFgHiJk.html',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'music', id: '003aBcDeFgHiJk', url: 'https://y.qq.com/n/ryqq/songDetail/003aBcDeFgHiJk'}]},
    },
    {
      name: 'a playlist of the newer site',
      input: 'https://y.qq.com/n/ryqq_v2/playlist/8000000001',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'collection', id: '8000000001', url: 'https://y.qq.com/n/ryqq/playlist/8000000001'}]},
    },
    {
      name: 'a playlist on the phone',
      input: 'https://i2.y.qq.com/n3/other/pages/details/playlist.html?id=8000000001',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'collection', id: '8000000001', url: 'https://y.qq.com/n/ryqq/playlist/8000000001'}]},
    },
    {
      name: 'a square of playlists, with stars in its id',
      input: 'https://y.qq.com/n/ryqq/playsquare/oKvInVented**?ADTAG=share',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'collection', id: 'oKvInVented**', url: undefined}]},
    },
    {
      name: 'an album',
      input: 'https://y.qq.com/n/ryqq/albumDetail/001aBcDeFgHiJk',
      expect: {
        text: '',
        cards: [{platform: 'qq-music', kind: 'collection', id: '001aBcDeFgHiJk', url: 'https://y.qq.com/n/ryqq/albumDetail/001aBcDeFgHiJk'}],
      },
    },
    {
      name: 'a chart',
      input: 'https://y.qq.com/n/ryqq/toplist/26',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'collection', id: '26', url: 'https://y.qq.com/n/ryqq/toplist/26'}]},
    },
    {
      name: 'a video',
      input: 'https://y.qq.com/n/ryqq/mv/w00aBcDeFgH',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'video', id: 'w00aBcDeFgH', url: 'https://y.qq.com/n/ryqq/mv/w00aBcDeFgH'}]},
    },
    {
      name: 'a singer',
      input: 'https://y.qq.com/n/ryqq/singer/004aBcDeFgHiJk',
      expect: {text: '', cards: [{platform: 'qq-music', kind: 'profile', id: '004aBcDeFgHiJk', url: 'https://y.qq.com/n/ryqq/singer/004aBcDeFgHiJk'}]},
    },
  ],
  misses: ['https://y.qq.com/', 'https://y.qq.com/n/ryqq/category', 'https://y.qq.com/n/m/detail/taoge/index.html', 'https://c6.y.qq.com/base/fcgi-bin/u'],
};
