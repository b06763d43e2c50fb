import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'shopee', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item with words in its path',
      input: 'https://shopee.ph/Invented-Desk-Fan-i.12345678.9876543210?sp_atk=x',
      expect: {text: '', cards: [card({kind: 'product', id: '9876543210', url: 'https://shopee.ph/product/12345678/9876543210'})]},
    },
    {
      name: 'an item without',
      input: 'https://shopee.co.id/product/12345678/9876543211',
      expect: {text: '', cards: [card({kind: 'product', id: '9876543211', url: 'https://shopee.co.id/product/12345678/9876543211'})]},
    },
    {
      name: 'a short link of a country',
      input: 'https://s.shopee.com.my/InVent12345',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]},
    },
    {
      name: 'short links of other hosts',
      input: 'https://shope.ee/InVent1 https://sg.shp.ee/InVent2',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true}), card({kind: 'link', url: undefined, partial: true})]},
    },
    {
      name: 'a livestream',
      input: 'https://sg.shp.ee/InVent3?uid=1234567890&session=123456',
      expect: {text: '', cards: [card({kind: 'livestream', partial: true, id: undefined, url: undefined})]},
    },
  ],
  misses: ['https://shopee.sg/', 'https://shopee.sg/Invented-Category-cat.11012345', 'https://shopee.sg.evil.example/product/1/2'],
};
