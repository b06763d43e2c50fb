import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'temu', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item',
      input: 'https://www.temu.com/us/invented-desk-lamp-g-601012345678901.html?refer_share_suin=x',
      expect: {text: '', cards: [card({kind: 'product', id: '601012345678901', url: 'https://www.temu.com/us/invented-desk-lamp-g-601012345678901.html'})]},
    },
    {name: 'a short link', input: 'https://share.temu.com/InVent12345', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
  ],
  misses: ['https://www.temu.com/', 'https://www.temu.com/us/desk-lamps-o3-123.html', 'https://share.temu.com/'],
};
