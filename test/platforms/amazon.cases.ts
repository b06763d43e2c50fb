import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'amazon', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a book',
      input: 'https://www.amazon.com/Invented-Gardening-Book/dp/B0INVENT01/ref=sr_1_1?tag=x-20',
      expect: {text: '', cards: [card({kind: 'product', id: 'B0INVENT01', url: 'https://www.amazon.com/dp/B0INVENT01'})]},
    },
    {
      name: 'an id written small',
      input: 'https://www.amazon.co.uk/gp/aw/d/b0invent02',
      expect: {text: '', cards: [card({kind: 'product', id: 'B0INVENT02', url: 'https://www.amazon.co.uk/dp/B0INVENT02'})]},
    },
    {
      name: 'an ISBN-10',
      input: 'https://m.amazon.de/gp/product/173124491X?psc=1',
      expect: {text: '', cards: [card({kind: 'product', id: '173124491X', url: 'https://www.amazon.de/dp/173124491X'})]},
    },
    {
      name: 'a page with its title in front, among words',
      input: 'これ Amazon.co.jp: 手帳 A5 無地 https://www.amazon.co.jp/dp/B0INVENT03?linkCode=ml2 どう',
      expect: {
        text: 'これ どう',
        cards: [card({kind: 'product', id: 'B0INVENT03', url: 'https://www.amazon.co.jp/dp/B0INVENT03', title: 'Amazon.co.jp: 手帳 A5 無地'})],
      },
    },
    {
      name: 'short links of three hosts',
      input: 'https://amzn.asia/d/InVent1 https://a.co/d/InVent2 https://amzn.to/InVent3',
      expect: {
        text: '',
        cards: [
          card({kind: 'link', url: undefined, partial: true, sharedUrl: 'https://amzn.asia/d/InVent1'}),
          card({kind: 'link', url: undefined, partial: true, sharedUrl: 'https://a.co/d/InVent2'}),
          card({kind: 'link', url: undefined, partial: true, sharedUrl: 'https://amzn.to/InVent3'}),
        ],
      },
    },
  ],
  misses: [
    'https://www.amazon.com/',
    'https://www.amazon.com/gp/cart/view.html',
    'https://www.amazon.com/dp/B0SHORT',
    'https://maa.co/d/InVent4',
    'https://amazon.com.evil.example/dp/B0INVENT04',
  ],
};
