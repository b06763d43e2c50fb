import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'alipay', ...facts});

export const cases: PlatformCases = {
  shares: [
    // 2025
    {
      name: 'a passphrase: $321 is no price',
      input: 'Z:/AbCd3fGh1jK#  W:/j MU1234 $321',
      expect: {text: '', cards: [card({kind: 'token', token: 'AbCd3fGh1jK', tokenType: 'passphrase', price: undefined, openUrl: undefined})]},
    },
    {
      name: 'a passphrase among words',
      input: '帮我点一下 Z:/AbCd3fGh1jL W:/j CZ123 谢谢',
      expect: {text: '帮我点一下 谢谢', cards: [card({kind: 'token', token: 'AbCd3fGh1jL'})]},
    },
  ],
  misses: [
    'https://qr.alipay.com/fkxInvented',
    'https://render.alipay.com/p/s/i/',
    'https://ur.alipay.com/InVent',
    'Z:/Users/somebody',
    'XYZ:/AbCd3fGh1jK#  W:/j MU1234',
    'MU1234 $321',
  ],
};
