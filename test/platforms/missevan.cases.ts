import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a livestream',
      input: 'https://fm.missevan.com/live/200000001',
      expect: {text: '', cards: [{platform: 'missevan', kind: 'livestream', id: '200000001', url: 'https://fm.missevan.com/live/200000001'}]},
    },
    {
      name: 'a livestream among words',
      input: '快来 https://fm.missevan.com/live/200000001 开播了',
      expect: {text: '快来 开播了', cards: [{platform: 'missevan', kind: 'livestream', id: '200000001'}]},
    },
  ],
  misses: ['https://fm.missevan.com/', 'https://www.missevan.com/sound/1234567'],
};
