import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'dangdang', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a book',
      input: 'http://product.dangdang.com/29001234.html?point=comment_point',
      expect: {text: '', cards: [card({kind: 'product', id: '29001234', url: 'https://product.dangdang.com/29001234.html'})]},
    },
    {
      name: 'a book in a sentence',
      input: '读这本吧http://product.dangdang.com/29001235.html。',
      expect: {text: '读这本吧。', cards: [card({kind: 'product', id: '29001235', url: 'https://product.dangdang.com/29001235.html'})]},
    },
  ],
  misses: ['http://www.dangdang.com/', 'http://category.dangdang.com/cp01.00.00.00.00.00.html', 'https://product.dangdang.com/abc.html'],
};
