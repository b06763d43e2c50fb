import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video of a series, under its title',
      input: '山海之间 第3集\nhttps://v.qq.com/x/cover/mzc00200aBcDeFg/a0012bCdEfG.html?ptag=share',
      expect: {
        text: '山海之间 第3集',
        cards: [
          {
            platform: 'tencent-video',
            kind: 'video',
            id: 'a0012bCdEfG',
            url: 'https://v.qq.com/x/cover/mzc00200aBcDeFg/a0012bCdEfG.html',
            embedUrl: 'https://v.qq.com/txp/iframe/player.html?vid=a0012bCdEfG',
          },
        ],
      },
    },
    {
      name: 'a series',
      input: 'https://v.qq.com/x/cover/mzc00200aBcDeFg.html',
      expect: {
        text: '',
        cards: [{platform: 'tencent-video', kind: 'collection', id: 'mzc00200aBcDeFg', url: 'https://v.qq.com/x/cover/mzc00200aBcDeFg.html'}],
      },
    },
    {
      name: 'a video by itself',
      input: 'https://v.qq.com/x/page/a0012bCdEfG.html',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
    {
      name: 'a video of the oldest site',
      input: 'https://v.qq.com/page/a/b/c/a0012bCdEfG.html',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
    {
      name: 'a video of a blog',
      input: 'https://v.qq.com/boke/page/a/b/c/a0012bCdEfG.html',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
    {
      name: 'a player',
      input: 'https://v.qq.com/txp/iframe/player.html?vid=a0012bCdEfG&tiny=0',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
    {
      name: 'an older player',
      input: 'https://v.qq.com/iframe/player.html?vid=a0012bCdEfG',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
    {
      name: 'a video on the phone',
      input: 'https://m.v.qq.com/x/m/play?cid=mzc00200aBcDeFg&vid=a0012bCdEfG&url_from=share',
      expect: {
        text: '',
        cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/cover/mzc00200aBcDeFg/a0012bCdEfG.html'}],
      },
    },
    {
      name: 'a video on the phone whose series stands empty',
      input: 'https://m.v.qq.com/play.html?coverid=&vid=a0012bCdEfG',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
    {
      name: 'a video of the older phone site',
      input: 'https://m.v.qq.com/play/play.html?vid=a0012bCdEfG',
      expect: {text: '', cards: [{platform: 'tencent-video', kind: 'video', id: 'a0012bCdEfG', url: 'https://v.qq.com/x/page/a0012bCdEfG.html'}]},
    },
  ],
  misses: [
    'https://m.v.qq.com/play.html?coverid=&vid=a',
    'https://v.qq.com/',
    'https://v.qq.com/channel/tv',
    'https://m.v.qq.com/play.html?coverid=mzc00200aBcDeFg',
  ],
};
