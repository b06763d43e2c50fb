import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'aliexpress', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item',
      input: 'https://www.aliexpress.com/item/1005001234567890.html?spm=x',
      expect: {text: '', cards: [card({kind: 'product', id: '1005001234567890', url: 'https://www.aliexpress.com/item/1005001234567890.html'})]},
    },
    {
      name: 'an item on a country’s host, with words in its path',
      input: 'https://es.aliexpress.com/item/invented-lamp/1005001234567891.html',
      expect: {text: '', cards: [card({kind: 'product', id: '1005001234567891', url: 'https://www.aliexpress.com/item/1005001234567891.html'})]},
    },
    {
      name: 'a short link behind a sentence that nobody’s app is known to write',
      input: 'Look what I found! https://a.aliexpress.com/_InVent1',
      expect: {text: 'Look what I found!', cards: [card({kind: 'link', url: undefined, partial: true})]},
    },
    {
      name: 'an affiliate’s link',
      input: 'https://s.click.aliexpress.com/e/_InVent2',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]},
    },
  ],
  misses: ['https://www.aliexpress.com/', 'https://www.aliexpress.com/category/1/x.html', 'https://a.aliexpress.com/'],
};
