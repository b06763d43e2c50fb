import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: '123pan', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file',
      input: 'https://www.123pan.com/s/2a7K-T4Dee',
      expect: {text: '', cards: [card({kind: 'file', id: '2a7K-T4Dee', url: 'https://www.123pan.com/s/2a7K-T4Dee'})]},
    },
    {
      name: 'a file on another host, its code in the link',
      input: 'https://www.123865.com/s/2a7K-T4Def?pwd=Xk2m',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: '2a7K-T4Def',
            url: 'https://www.123pan.com/s/2a7K-T4Def',
            openUrl: 'https://www.123pan.com/s/2a7K-T4Def?pwd=Xk2m',
            token: 'Xk2m',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a code in the words',
      input: '拿去 https://www.123pan.cn/s/2a7K-T4Deg 提取码:Xk2n 谢谢',
      expect: {
        text: '拿去 谢谢',
        cards: [card({kind: 'file', id: '2a7K-T4Deg', url: 'https://www.123pan.com/s/2a7K-T4Deg', token: 'Xk2n', tokenType: 'access-code'})],
      },
    },
  ],
  misses: ['https://www.123pan.com/', 'https://www.123pan.com/s/2', 'https://123.com/s/2a7K-T4Dee'],
};
