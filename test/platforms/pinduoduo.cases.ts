import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'pinduoduo', ...facts});

export const cases: PlatformCases = {
  shares: [
    // to 2026: the app copies the address and nothing else, with who shares it
    {
      name: 'an item with the sharer’s ids in its address',
      input: 'https://mobile.yangkeduo.com/goods.html?_x_query=%E6%9D%AF&refer_share_uin=INVENTED&goods_id=281230045678&pxq_secret_key=INVENTED',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            id: '281230045678',
            url: 'https://mobile.yangkeduo.com/goods.html?goods_id=281230045678',
            openUrl: 'https://mobile.yangkeduo.com/goods.html?goods_id=281230045678',
          }),
        ],
      },
    },
    {
      name: 'other pages and the other host',
      input: 'https://mobile.pinduoduo.com/goods2.html?goods_id=281230045679&refer_share_uid=1 这家便宜',
      expect: {text: '这家便宜', cards: [card({kind: 'product', id: '281230045679', url: 'https://mobile.yangkeduo.com/goods.html?goods_id=281230045679'})]},
    },
    {
      name: 'the other name of the id',
      input: 'http://mobile.yangkeduo.com/goods1.html?goodsId=0281230045',
      expect: {text: '', cards: [card({kind: 'product', id: '0281230045', url: 'https://mobile.yangkeduo.com/goods.html?goods_id=0281230045'})]},
    },
    // 2024-26
    {
      name: 'a share that hides its item',
      input: 'https://mobile.yangkeduo.com/goods1.html?ps=Kq7mXb2LsW',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'link',
            url: undefined,
            partial: true,
            token: 'Kq7mXb2LsW',
            tokenType: 'query',
            openUrl: 'https://mobile.yangkeduo.com/goods1.html?ps=Kq7mXb2LsW',
          }),
        ],
      },
    },
    {
      name: 'a page with a coupon',
      input: 'https://mobile.yangkeduo.com/duo_coupon_landing.html?goods_id=281230045680&pid=1_2&cpsSign=x',
      expect: {text: '', cards: [card({kind: 'product', id: '281230045680', url: 'https://mobile.yangkeduo.com/goods.html?goods_id=281230045680'})]},
    },
    {
      name: 'a shop',
      input: 'https://mobile.yangkeduo.com/mall_page.html?mall_id=100200300&refer_share_id=x',
      expect: {text: '', cards: [card({kind: 'shop', id: '100200300', url: undefined})]},
    },
    {name: 'a short link', input: 'https://p.pinduoduo.com/InVent01?sc=ABCD', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
    {
      name: 'what an organiser of group buys offers',
      input:
        '今天团这些\n\n洛川苹果 脆甜 5斤\n券后价：23.6元\nhttps://p.pinduoduo.com/InVent02\n\n小米蕉 3斤\n券后价价：9元\nhttps://p.pinduoduo.com/InVent03\n',
      expect: {
        text: '今天团这些',
        cards: [
          card({kind: 'product', title: '洛川苹果 脆甜 5斤', price: {minor: 2360, currency: 'CNY', label: 'after-coupon'}, partial: true}),
          card({kind: 'product', title: '小米蕉 3斤', price: {minor: 900, currency: 'CNY'}}),
        ],
      },
    },
    {
      name: 'a price behind a marked link',
      input: '【拼多多】https://mobile.yangkeduo.com/goods.html?goods_id=281230045681 26.7元包邮！快抢',
      expect: {
        text: '快抢',
        cards: [
          card({
            kind: 'product',
            id: '281230045681',
            url: 'https://mobile.yangkeduo.com/goods.html?goods_id=281230045681',
            price: {minor: 2670, currency: 'CNY'},
          }),
        ],
      },
    },
    {
      name: 'a price that nobody marked stays a word',
      input: 'https://p.pinduoduo.com/InVent04 才19.9元',
      expect: {text: '才19.9元', cards: [card({kind: 'link', url: undefined, partial: true, price: undefined})]},
    },
    {
      name: 'an address of the app',
      input: 'pinduoduo://com.xunmeng.pinduoduo/goods.html?goods_id=281230045682',
      expect: {text: '', cards: [card({kind: 'product', id: '281230045682', url: 'https://mobile.yangkeduo.com/goods.html?goods_id=281230045682'})]},
    },
    {
      name: 'a page whose id somebody blotted out',
      input: 'https://mobile.yangkeduo.com/goods.html?goods_id=28123004xxxx',
      expect: {text: '', cards: [card({kind: 'link', id: undefined, url: undefined})]},
    },
    {
      name: 'an id in the hash is none',
      input: 'https://mobile.yangkeduo.com/goods.html#goods_id=281230045683',
      expect: {text: '', cards: [card({kind: 'link', id: undefined, url: undefined})]},
    },
  ],
  misses: [
    'https://mobile.yangkeduo.com/',
    'https://www.pinduoduo.com/home/girlclothes/',
    'https://mobile.yangkeduo.com/search_result.html?search_key=1',
    '【拼多多】上好货',
    '券后价：9元',
    'https://user@yangkeduo.com/goods.html?goods_id=1',
  ],
};
