import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'suning', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a mobile page: zeros in front belong to the ids',
      input: 'https://m.suning.com/product/0170012345/012345678901234567.html?utm_source=share-copyurl&safp=x',
      expect: {text: '', cards: [card({kind: 'product', id: '012345678901234567', url: 'https://m.suning.com/product/0170012345/012345678901234567.html'})]},
    },
    {
      name: 'a page for a desk, among words',
      input: '看看https://product.suning.com/0170012345/012345678901234567.html，行吗',
      expect: {
        text: '看看，行吗',
        cards: [card({kind: 'product', id: '012345678901234567', url: 'https://m.suning.com/product/0170012345/012345678901234567.html'})],
      },
    },
  ],
  misses: ['https://www.suning.com/', 'https://list.suning.com/0-20006-0.html', 'https://product.suning.com/0170012345.html'],
};
