import {html, json, state, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query}, find) => {
  const item = host === 'mobile.yangkeduo.com' && path === '/goods.html' ? find(query.get('goods_id')) : undefined;
  if (!item) return undefined;
  const {title, cover, price, shop} = item;
  return state('window.rawData', {
    store: {initDataObj: {goods: {goodsName: title, hdThumbUrl: cover?.url, minGroupPrice: price?.minor}, mall: {mallName: shop?.name}}},
  });
};

const now = 1_762_840_800_000;
const oranges: Item = {
  kind: 'product',
  title: '赣南脐橙 5 斤',
  cover: {url: 'https://img.pddpic.com/oranges.jpeg'},
  price: {minor: 2990, currency: 'CNY', label: 'group', observedAt: now},
  shop: {name: '溪口农场'},
};
const url = (id: string) => `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`;
const credentials = {pinduoduo: {clientId: 'c', clientSecret: 's'}};

export const cases: RecipeCases = {
  voice,
  items: {'600000000001': oranges},
  links: {
    'https://mobile.yangkeduo.com/goods1.html?ps=iNv3nTeD01':
      'https://mobile.yangkeduo.com/goods.html?goods_id=600000000001&share_uin=ABC&refer_share_id=1&_x_query=橙子',
  },
  answers: {
    'mobile.yangkeduo.com/goods.html?goods_id=600000000002': html('<html><head><title>拼多多</title></head></html>'),
    'mobile.yangkeduo.com/goods.html?goods_id=600000000003': html('<html><head><title>赣南</title></head><script>location.href="/login.html"</script></html>'),
    'mobile.yangkeduo.com/goods.html?goods_id=600000000004': state('window.rawData', {goods: {goodsName: '散装', minGroupPrice: '9.90'}}),
    'gw-api.pinduoduo.com/api/router': json({
      goods_detail_response: {
        goods_details: [
          {
            goods_id: 600000000001,
            goods_name: '赣南脐橙',
            goods_desc: '带箱 5 斤',
            goods_image_url: 'https://img.pddpic.com/ddk.jpeg',
            min_group_price: 2990,
            min_normal_price: 3990,
            has_coupon: true,
            coupon_discount: 500,
            coupon_min_order_amount: 2000,
            coupon_start_time: 1_762_790_400,
            coupon_end_time: 1_763_395_199,
            sales_tip: '10万+',
            mall_name: '溪口农场',
            mall_id: 880001,
            promotion_rate: 100,
          },
        ],
      },
    }),
  },
  rows: [
    {
      name: 'a link that hides its item, prices in fen',
      ref: {kind: 'link', platform: 'pinduoduo', sharedUrl: 'https://mobile.yangkeduo.com/goods1.html?ps=iNv3nTeD01'},
      expect: {...oranges, platform: 'pinduoduo', id: '600000000001', url: url('600000000001')},
    },
    {
      name: 'a price with a point is yuan; the state’s other shape',
      ref: {kind: 'product', platform: 'pinduoduo', url: url('600000000004')},
      expect: {kind: 'product', title: '散装', price: {minor: 990, currency: 'CNY', label: 'group', observedAt: now}},
    },
    {name: 'the app’s name is no title', ref: {kind: 'product', platform: 'pinduoduo', url: url('600000000002')}, expect: {error: 'login-wall'}},
    {name: 'a page that asks for a log-in by script', ref: {kind: 'product', platform: 'pinduoduo', url: url('600000000003')}, expect: {error: 'login-wall'}},
    {
      name: 'with an operator’s keys and a sign in the link: fen, seconds, no commission',
      ref: {
        kind: 'product',
        platform: 'pinduoduo',
        sharedUrl: 'https://mobile.yangkeduo.com/duo_coupon_landing.html?goods_id=600000000001&goods_sign=E9inVenTeD&pid=1&cpsSign=x',
      },
      credentials,
      expect: {
        kind: 'product',
        title: '赣南脐橙',
        description: '带箱 5 斤',
        cover: {url: 'https://img.pddpic.com/ddk.jpeg'},
        price: {minor: 2490, currency: 'CNY', label: 'after-coupon', observedAt: now},
        originalPrice: {minor: 3990, currency: 'CNY'},
        coupon: {amount: {minor: 500, currency: 'CNY'}, threshold: {minor: 2000, currency: 'CNY'}, startsAt: 1_762_790_400_000, endsAt: 1_763_395_199_000},
        sold: {text: '10万+'},
        shop: {name: '溪口农场', id: '880001'},
      },
    },
  ],
};
