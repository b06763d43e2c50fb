import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'fliggy', ...facts});

export const cases: PlatformCases = {
  shares: [
    {name: 'a short link', input: 'https://a.feizhu.com/InVent', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
    {
      name: 'a trip, among words',
      input: '住这里 https://traveldetail.fliggy.com/item.htm?spm=x&id=712340056789 好吗',
      expect: {text: '住这里 好吗', cards: [card({kind: 'product', id: '712340056789', url: 'https://traveldetail.fliggy.com/item.htm?id=712340056789'})]},
    },
    {
      name: 'a page that names no trip',
      input: 'https://traveldetail.fliggy.com/item.htm?id=71xxxx',
      expect: {text: '', cards: [card({kind: 'link', id: undefined})]},
    },
  ],
  misses: ['https://www.fliggy.com/', 'https://a.feizhu.com/', 'https://traveldetail.fliggy.com/list.htm?id=1'],
};
