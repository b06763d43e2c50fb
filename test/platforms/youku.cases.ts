import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ==.html?spm=a2h&s=abc',
      expect: {
        text: '',
        cards: [
          {
            platform: 'youku',
            kind: 'video',
            id: 'XNDAwMDAwMDAwMQ',
            url: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ.html',
            embedUrl: 'https://player.youku.com/embed/XNDAwMDAwMDAwMQ==',
          },
        ],
      },
    },
    {
      name: 'a video with its padding escaped, under its title',
      input: '山海之间 第3集\nhttps://m.youku.com/video/id_XNDAwMDAwMDAwMQ%3D%3D.html',
      expect: {
        text: '山海之间 第3集',
        cards: [{platform: 'youku', kind: 'video', id: 'XNDAwMDAwMDAwMQ', url: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ.html'}],
      },
    },
    {
      name: 'a video of the newer site',
      input: 'https://v.youku.com/video?vid=XNDAwMDAwMDAwMQ%3D%3D&s=abc',
      expect: {text: '', cards: [{platform: 'youku', kind: 'video', id: 'XNDAwMDAwMDAwMQ', url: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ.html'}]},
    },
    {
      name: 'a player',
      input: 'https://player.youku.com/embed/XNDAwMDAwMDAwMQ==',
      expect: {text: '', cards: [{platform: 'youku', kind: 'video', id: 'XNDAwMDAwMDAwMQ', url: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ.html'}]},
    },
    {
      name: 'an old player',
      input: 'https://player.youku.com/player.php/sid/XNDAwMDAwMDAwMQ==/v.swf',
      expect: {text: '', cards: [{platform: 'youku', kind: 'video', id: 'XNDAwMDAwMDAwMQ', url: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ.html'}]},
    },
    {
      name: 'a video of the sister site',
      input: 'https://play.tudou.com/v_show/id_XNDAwMDAwMDAwMQ==.html',
      expect: {text: '', cards: [{platform: 'youku', kind: 'video', id: 'XNDAwMDAwMDAwMQ', url: 'https://v.youku.com/v_show/id_XNDAwMDAwMDAwMQ.html'}]},
    },
    {
      name: 'a series',
      input: 'https://list.youku.com/show/id_z0123456789abcdef.html',
      expect: {
        text: '',
        cards: [{platform: 'youku', kind: 'collection', id: 'z0123456789abcdef', url: 'https://list.youku.com/show/id_z0123456789abcdef.html'}],
      },
    },
  ],
  misses: ['https://www.youku.com/', 'https://v.youku.com/', 'https://list.youku.com/category/video'],
};
