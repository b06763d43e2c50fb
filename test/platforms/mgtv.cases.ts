import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://www.mgtv.com/b/300001/10000001.html?fpa=1&lastp=ch_home',
      expect: {text: '', cards: [{platform: 'mgtv', kind: 'video', id: '10000001', url: 'https://www.mgtv.com/b/300001/10000001.html'}]},
    },
    {
      name: 'a video on the phone, under its title',
      input: '山海之间 第3集\nhttps://m.mgtv.com/b/300001/10000001.html',
      expect: {text: '山海之间 第3集', cards: [{platform: 'mgtv', kind: 'video', id: '10000001', url: 'https://www.mgtv.com/b/300001/10000001.html'}]},
    },
    {
      name: 'a video of a list',
      input: 'https://w.mgtv.com/l/300001/10000001.html',
      expect: {text: '', cards: [{platform: 'mgtv', kind: 'video', id: '10000001', url: 'https://www.mgtv.com/b/300001/10000001.html'}]},
    },
    {
      name: 'a video of the old site',
      input: 'https://www.mgtv.com/v/2/300001/f/10000001.html',
      expect: {text: '', cards: [{platform: 'mgtv', kind: 'video', id: '10000001', url: undefined}]},
    },
  ],
  misses: ['https://www.mgtv.com/', 'https://www.mgtv.com/b/300001', 'https://www.mgtv.com/show/'],
};
