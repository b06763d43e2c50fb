import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://tv.sohu.com/v/dXMvMTIzNDU2Nzg5LzEwMDAwMDAwMS5zaHRtbA==.html',
      expect: {text: '', cards: [{platform: 'sohu-video', kind: 'video', id: 'dXMvMTIzNDU2Nzg5LzEwMDAwMDAwMS5zaHRtbA', url: undefined}]},
    },
    {
      name: 'a video of a day, among words',
      input: '看 https://tv.sohu.com/20260102/n600000001.shtml 吧',
      expect: {text: '看 吧', cards: [{platform: 'sohu-video', kind: 'video', id: '600000001'}]},
    },
    {
      name: 'a video of a person',
      input: 'https://my.tv.sohu.com/us/123456789/100000001.shtml',
      expect: {text: '', cards: [{platform: 'sohu-video', kind: 'video', id: '100000001', url: undefined}]},
    },
    {
      name: 'a video of a playlist',
      input: 'https://my.tv.sohu.com/pl/1234567/100000001.shtml',
      expect: {text: '', cards: [{platform: 'sohu-video', kind: 'video', id: '100000001', url: undefined}]},
    },
  ],
  misses: ['https://tv.sohu.com/', 'https://tv.sohu.com/drama/', 'https://www.sohu.com/a/123456789_120000001'],
};
