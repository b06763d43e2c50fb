import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a song as the app copies it',
      input: '分享秋月的单曲《长堤》https://m.kugou.com/share/song.html?chain=4aB3dE5fG7h （@酷狗音乐）',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kugou',
            kind: 'music',
            id: '4aB3dE5fG7h',
            url: 'https://m.kugou.com/share/song.html?chain=4aB3dE5fG7h',
            title: '长堤',
            author: {name: '秋月'},
          },
        ],
      },
    },
    {
      name: 'a song in the older wording',
      input: '来自秋月的单曲《长堤》:https://t3.kugou.com/aB3dE5fG7hI9 (@酷狗音乐)',
      expect: {
        text: '',
        cards: [{platform: 'kugou', kind: 'music', title: '长堤', author: {name: '秋月'}, sharedUrl: 'https://t3.kugou.com/aB3dE5fG7hI9', partial: true}],
      },
    },
    {
      name: 'between words of a person',
      input: '来了\n分享秋月的单曲《长堤》https://m.kugou.com/share/song.html?chain=4aB3dE5fG7h （@酷狗音乐）\n循环中',
      expect: {text: '来了\n循环中', cards: [{platform: 'kugou', kind: 'music', title: '长堤'}]},
    },
    {
      name: 'a short link',
      input: 'https://t4.kugou.com/wc/s/aB3dE5fG7hI9',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kugou',
            kind: 'link',
            sharedUrl: 'https://t4.kugou.com/wc/s/aB3dE5fG7hI9',
            id: undefined,
            url: undefined,
            openUrl: 'https://t4.kugou.com/wc/s/aB3dE5fG7hI9',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a song by its hash',
      input: 'https://www.kugou.com/song/#hash=0123456789ABCDEF0123456789ABCDEF&album_id=1',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kugou',
            kind: 'music',
            id: '0123456789ABCDEF0123456789ABCDEF',
            url: 'https://www.kugou.com/song/#hash=0123456789ABCDEF0123456789ABCDEF',
          },
        ],
      },
    },
    {
      name: 'a song of the newer site',
      input: 'https://www.kugou.com/mixsong/1abcde2f.html',
      expect: {text: '', cards: [{platform: 'kugou', kind: 'music', id: '1abcde2f', url: 'https://www.kugou.com/mixsong/1abcde2f.html'}]},
    },
    {
      name: 'a playlist',
      input: 'https://www.kugou.com/songlist/gcid_3zabcdef/',
      expect: {text: '', cards: [{platform: 'kugou', kind: 'collection', id: '3zabcdef', url: undefined}]},
    },
    {
      name: 'a special',
      input: 'https://www.kugou.com/yy/special/single/1234567.html',
      expect: {text: '', cards: [{platform: 'kugou', kind: 'collection', id: '1234567', url: undefined}]},
    },
    {
      name: 'a video',
      input: 'https://www.kugou.com/mv/1a2b3c/',
      expect: {text: '', cards: [{platform: 'kugou', kind: 'video', id: '1a2b3c', url: 'https://www.kugou.com/mv/1a2b3c/'}]},
    },
    {
      name: 'a livestream',
      input: 'https://fanxing.kugou.com/1234567',
      expect: {text: '', cards: [{platform: 'kugou', kind: 'livestream', id: '1234567', url: 'https://fanxing.kugou.com/1234567', surface: 'fanxing'}]},
    },
  ],
  misses: ['https://www.kugou.com/', 'https://www.kugou.com/song/', 'https://fanxing.kugou.com/'],
};
