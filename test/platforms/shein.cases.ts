import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'shein', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item',
      input: 'https://us.shein.com/Invented-Cotton-Dress-p-12345678-cat-1234.html?mallCode=1',
      expect: {text: '', cards: [card({kind: 'product', id: '12345678', url: 'https://us.shein.com/Invented-Cotton-Dress-p-12345678-cat-1234.html'})]},
    },
    {
      name: 'an invitation to a game: its words are no title',
      input: 'Accept my invitation and win free gifts on SHEIN https://onelink.shein.com/12/invent123456',
      expect: {text: 'Accept my invitation and win free gifts on SHEIN', cards: [card({kind: 'link', url: undefined, partial: true, title: undefined})]},
    },
    {
      name: 'a share of the app',
      input: 'https://api-shein.shein.com/h5/sharejump/appjump?lan=en&shc=InVent1',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]},
    },
  ],
  misses: ['https://us.shein.com/', 'https://us.shein.com/Women-Dresses-c-1727.html', 'https://onelink.shein.com/'],
};
