import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'xiaomi', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a product',
      input: 'https://m.mi.com/commodity/detail/1234567',
      expect: {text: '', cards: [card({kind: 'product', id: '1234567', url: 'https://m.mi.com/commodity/detail/1234567'})]},
    },
    {
      name: 'a product in the shop for a desk',
      input: 'https://www.mi.com/shop/buy/detail?product_id=1234568&cfrom=share',
      expect: {text: '', cards: [card({kind: 'product', id: '1234568', url: 'https://m.mi.com/commodity/detail/1234568'})]},
    },
    {
      name: 'a product by its old address',
      input: 'https://item.mi.com/1203100012.html',
      expect: {text: '', cards: [card({kind: 'product', id: '1203100012', url: 'https://item.mi.com/1203100012.html'})]},
    },
    {
      name: 'goods of Youpin',
      input: 'https://m.xiaomiyoupin.com/detail?gid=123456&pid=1',
      expect: {text: '', cards: [card({kind: 'product', id: '123456', url: 'https://www.xiaomiyoupin.com/detail?gid=123456', surface: 'youpin'})]},
    },
    {
      name: 'an app',
      input: 'https://app.mi.com/details?ref=search&id=com.example.invented',
      expect: {text: '', cards: [card({kind: 'app', id: 'com.example.invented', url: 'https://app.mi.com/details?id=com.example.invented', surface: 'apps'})]},
    },
  ],
  misses: [
    'https://www.mi.com/',
    'https://www.mi.com/shop/search?keyword=1',
    'https://m.notami.com/commodity/detail/1',
    'https://app.mi.com/details?id=com.a&id=com.b',
  ],
};
