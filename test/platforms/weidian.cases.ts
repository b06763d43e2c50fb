import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'weidian', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item',
      input: 'https://weidian.com/item.html?itemID=7412345678&spider_token=43ef&wfr=c',
      expect: {text: '', cards: [card({kind: 'product', id: '7412345678', url: 'https://weidian.com/item.html?itemID=7412345678'})]},
    },
    {
      name: 'an item on a shop’s own host',
      input: 'https://shop1234567.v.weidian.com/item.html?itemID=7412345679',
      expect: {text: '', cards: [card({kind: 'product', id: '7412345679', url: 'https://weidian.com/item.html?itemID=7412345679'})]},
    },
    {
      name: 'a page that names no item',
      input: 'https://www.weidian.com/item.html?itemID=1e9',
      expect: {text: '', cards: [card({kind: 'link', id: undefined})]},
    },
  ],
  misses: ['https://weidian.com/', 'https://weidian.com/?userid=1234567'],
};
