import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'eleme', ...facts});

export const cases: PlatformCases = {
  shares: [
    {name: 'a short link', input: 'https://u.ele.me/InVent01', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
    {
      name: 'a short link without a scheme, behind words',
      input: '红包：u.ele.me/InVent02 快领',
      expect: {text: '红包： 快领', cards: [card({kind: 'link', url: undefined, partial: true, openUrl: 'https://u.ele.me/InVent02'})]},
    },
  ],
  misses: ['https://www.ele.me/', 'https://h5.ele.me/', 'https://u.ele.me/', 'https://nele.me/InVent03'],
};
