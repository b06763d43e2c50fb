import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'lazada', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item and its variant',
      input: 'https://www.lazada.com.ph/products/invented-desk-fan-i300012345-s1500012345.html?spm=x',
      expect: {
        text: '',
        cards: [card({kind: 'product', id: '300012345', url: 'https://www.lazada.com.ph/products/invented-desk-fan-i300012345-s1500012345.html'})],
      },
    },
    {name: 'a short link', input: 'https://s.lazada.sg/s.InVnt?cc', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
  ],
  misses: ['https://www.lazada.sg/', 'https://www.lazada.sg/shop-desk-fans/', 'https://s.lazada.sg/'],
};
