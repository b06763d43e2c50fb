import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'dianping', ...facts});

export const cases: PlatformCases = {
  shares: [
    // 2026
    {
      name: 'a place in six lines, among words',
      input:
        '周末去这家\n【禾面坊(柳溪路店)】\n★★★★☆ 4.7\n¥87/人\n柳溪路 面馆\n柳溪路18号1层\nhttps://m.dianping.com/shopshare/0a1b2c3d-1111-2222-3333-444455556666?msource=Appshare2021&shareid=x\n要订位',
      expect: {
        text: '周末去这家\n要订位',
        cards: [
          card({
            kind: 'location',
            id: '0a1b2c3d-1111-2222-3333-444455556666',
            url: 'https://www.dianping.com/shop/0a1b2c3d-1111-2222-3333-444455556666',
            title: '禾面坊(柳溪路店)',
            description: '柳溪路 面馆\n柳溪路18号1层',
            badges: ['★★★★☆ 4.7'],
            price: {minor: 8700, currency: 'CNY'},
          }),
        ],
      },
    },
    {
      name: 'a place that nobody has a price for',
      input: '【青禾书店】\n★★★★★ 5.0\n青禾巷 书店\n青禾巷3号\nhttps://m.dianping.com/shopinfo/H7abcDEF',
      expect: {text: '', cards: [card({kind: 'location', title: '青禾书店', price: undefined, description: '青禾巷 书店\n青禾巷3号'})]},
    },
    {
      name: 'a recommendation with an address',
      input: '【大众点评】推荐给你「云上茶馆(北街店)」，地址：北街 8 号 https://m.dianping.com/shopshare/inventedA1',
      expect: {text: '', cards: [card({kind: 'location', title: '云上茶馆(北街店)', description: '北街 8 号'})]},
    },
    {
      name: 'a recommendation of one line',
      input: '晨溪面馆，快来看看吧 https://m.dianping.com/shopshare/inventedA2',
      expect: {text: '', cards: [card({kind: 'location', title: '晨溪面馆'})]},
    },
    {
      name: 'a page, with words that name no place',
      input: '这家 https://www.dianping.com/shop/12345678 怎么样',
      expect: {text: '这家 怎么样', cards: [card({kind: 'location', id: '12345678', url: 'https://www.dianping.com/shop/12345678', title: undefined})]},
    },
  ],
  misses: [
    'https://www.dianping.com/',
    'https://www.dianping.com/shanghai/ch10',
    'https://m.dianping.com.evil.example/shopinfo/abc123',
    '【大众点评】验证码 123456',
    '晨溪面馆，快来看看吧',
  ],
};
