import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'lanzou', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file with its code',
      input: 'https://wwa.lanzoui.com/iXk2m7q 密码:8f2k',
      expect: {
        text: '',
        cards: [card({kind: 'file', id: 'iXk2m7q', url: undefined, openUrl: 'https://wwa.lanzoui.com/iXk2m7q', token: '8f2k', tokenType: 'access-code'})],
      },
    },
    {
      name: 'a file on another host, among words',
      input: '下载 https://invented.lanzoux.com/iXk2m7r 装上',
      expect: {text: '下载 装上', cards: [card({kind: 'file', id: 'iXk2m7r', url: undefined, token: undefined})]},
    },
  ],
  misses: ['https://www.lanzou.com/', 'https://up.lanzoui.com/', 'https://lanzou.evil.example/iXk2m7s'],
};
