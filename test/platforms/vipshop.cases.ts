import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'vipshop', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a short link that tells where it leads, and who shares it',
      input: 'https://t.vip.com/InVent01?aq=1&desturl=https%3A%2F%2Fm.vip.com%2Fproduct-1710000001-6919000000000000001.html%3Fnst%3Dproduct&nuid=x',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            id: '6919000000000000001',
            url: 'https://m.vip.com/product-1710000001-6919000000000000001.html',
            openUrl: 'https://m.vip.com/product-1710000001-6919000000000000001.html',
          }),
        ],
      },
    },
    {name: 'a short link that does not', input: 'https://t.vip.com/InVent02', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
    {
      name: 'a short link to somewhere else',
      input: 'https://t.vip.com/InVent03?desturl=https%3A%2F%2Fevil.example%2Fproduct-1-2.html',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]},
    },
    {
      name: 'a mobile page',
      input: 'https://m.vip.com/product-1710000001-6919000000000000001.html?f=ad',
      expect: {text: '', cards: [card({kind: 'product', id: '6919000000000000001', url: 'https://m.vip.com/product-1710000001-6919000000000000001.html'})]},
    },
    {
      name: 'a page for a desk, among words',
      input: '这条裙子 https://detail.vip.com/detail-1710000001-6919000000000000001.html?f=ad 好看吗',
      expect: {
        text: '这条裙子 好看吗',
        cards: [card({kind: 'product', id: '6919000000000000001', url: 'https://m.vip.com/product-1710000001-6919000000000000001.html'})],
      },
    },
    {
      name: 'an affiliate’s page names no brand',
      input: 'https://click.union.vip.com/deeplink/showGoodsDetail?pid=6919000000000000002&extra=1',
      expect: {text: '', cards: [card({kind: 'product', id: '6919000000000000002', url: undefined})]},
    },
  ],
  misses: ['https://www.vip.com/', 'https://list.vip.com/autolist.html?rule_id=1', 'https://vip.com.evil.example/product-1-2.html'],
};
