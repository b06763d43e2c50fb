import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a room among words',
      input: '在看 https://www.douyu.com/123450?dyshid=1&dyshci=2',
      expect: {text: '在看', cards: [{platform: 'douyu', kind: 'livestream', id: '123450', url: 'https://www.douyu.com/123450'}]},
    },
    {
      name: 'a room by its name on the phone',
      input: 'https://m.douyu.com/inventedroom',
      expect: {text: '', cards: [{platform: 'douyu', kind: 'livestream', id: 'inventedroom', url: 'https://www.douyu.com/inventedroom'}]},
    },
    {
      name: 'a room of the newer player',
      input: 'https://www.douyu.com/beta/123450',
      expect: {text: '', cards: [{platform: 'douyu', kind: 'livestream', id: '123450', url: 'https://www.douyu.com/123450'}]},
    },
    {
      name: 'a room of an event, whose parameter counts',
      input: 'https://www.douyu.com/topic/xq2026?rid=123450',
      expect: {text: '', cards: [{platform: 'douyu', kind: 'livestream', id: '123450', url: 'https://www.douyu.com/123450'}]},
    },
    {
      name: 'a room of a short event page',
      input: 'https://www.douyu.com/t/xq2026?rid=123450',
      expect: {text: '', cards: [{platform: 'douyu', kind: 'livestream', id: '123450', url: 'https://www.douyu.com/123450'}]},
    },
    {
      name: 'a video',
      input: 'https://v.douyu.com/show/aB3dE5fG7hI9jK1l',
      expect: {text: '', cards: [{platform: 'douyu', kind: 'video', id: 'aB3dE5fG7hI9jK1l', url: 'https://v.douyu.com/show/aB3dE5fG7hI9jK1l'}]},
    },
    {
      name: 'a video on the phone',
      input: 'https://vmobile.douyu.com/show/aB3dE5fG7hI9jK1l?type=share',
      expect: {text: '', cards: [{platform: 'douyu', kind: 'video', id: 'aB3dE5fG7hI9jK1l', url: 'https://v.douyu.com/show/aB3dE5fG7hI9jK1l'}]},
    },
  ],
  misses: [
    'https://www.douyu.com/',
    'https://www.douyu.com/directory',
    'https://www.douyu.com/g_LOL',
    'https://www.douyu.com/member/cp',
    'https://www.douyu.com/topic/xq2026',
  ],
};
