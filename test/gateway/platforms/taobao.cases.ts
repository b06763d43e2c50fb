import {taobaoUnion} from '../../../demo/platforms/taobao-union.js';
import {gbk, html, pageOf, type Item, type RecipeCases} from '../../../demo/platforms/voice.js';

const kettle: Item = {
  kind: 'product',
  title: '山间手冲壶 650ml',
  cover: {url: 'https://img.alicdn.com/imgextra/kettle.jpg'},
  price: {minor: 15_900, currency: 'CNY'},
  shop: {name: '山间器物旗舰店'},
};
const keys = {taobao: {appKey: '12345678', appSecret: 'helloworld'}};
const url = (id: string) => `https://item.taobao.com/item.htm?id=${id}`;

const shared: Item = {
  ...kettle,
  originalPrice: {minor: 19_900, currency: 'CNY'},
  coupon: {amount: {minor: 4000, currency: 'CNY'}, threshold: {minor: 9900, currency: 'CNY'}, endsAt: Date.parse('2025-11-20T00:00:00+08:00')},
  sold: {text: '12000'},
  shop: {name: '山间器物', id: '220000000001'},
};
const observedAt = Date.parse('2025-11-11T14:00:00+08:00');

export const cases: RecipeCases = {
  voice: taobaoUnion,
  items: {
    '670000000001': kettle,
    '670000000011': shared,
    '670000000012': {...shared, price: {minor: 15_900, currency: 'CNY', label: 'after-coupon'}, sold: {text: '1万+'}, shop: {name: '山间器物'}},
  },
  links: {
    'https://e.tb.cn/h.inVentKettle01':
      'https://item.taobao.com/item.htm?ut_sk=1.aaaa&id=670000000001&sourceType=item&suid=0&shareUniqueId=1&un=2&spm=a.b&tk=kYb2WqL9mPa',
    'https://m.tb.cn/h.inVent7': 'https://detail.tmall.com/item.htm?id=680000000001&tk=1',
    'https://m.tb.cn/h.inVent8': 'https://www.goofish.com/item?id=690000000001&itemId=690000000001',
    'https://m.tb.cn/h.wAll001': 'https://login.taobao.com/member/login.jhtml?redirectURL=https%3A%2F%2Fitem.taobao.com%2Fitem.htm%3Fid%3D1',
    'https://m.tb.cn/h.pRice01': 'https://m.intl.taobao.com/detail/detail.html?id=670000000009&price=199&sourceType=item',
  },
  answers: {
    'item.taobao.com/item.htm?id=670000000002': gbk('<html><head><meta charset="gbk"><title>测试商品 双层玻璃杯-淘宝网</title></head></html>'),
    'item.taobao.com/item.htm?id=670000000003': html('<html><head><title>淘宝网 - 淘！我喜欢</title></head></html>'),
    'item.taobao.com/item.htm?id=670000000009': html('<html><head><title>请登录</title></head></html>'),
    'item.taobao.com/item.htm?id=670000000004': html(pageOf({title: '登录', description: '登录后查看'})),
  },
  rows: [
    {
      name: 'a short link, by the address in its page',
      ref: {kind: 'product', platform: 'taobao', sharedUrl: 'https://e.tb.cn/h.inVentKettle01?tk=kYb2WqL9mPa'},
      expect: {...kettle, platform: 'taobao', id: '670000000001', url: url('670000000001')},
    },
    {
      name: 'a short link of the same host that is Tmall’s',
      ref: {kind: 'product', platform: 'taobao', sharedUrl: 'https://m.tb.cn/h.inVent7'},
      expect: {
        kind: 'product',
        platform: 'tmall',
        id: '680000000001',
        url: 'https://detail.tmall.com/item.htm?id=680000000001',
        title: '玻璃分享壶',
        price: {minor: 8900, currency: 'CNY'},
      },
    },
    {
      name: 'a short link of the same host that is Xianyu’s',
      ref: {kind: 'link', platform: 'taobao', sharedUrl: 'https://m.tb.cn/h.inVent8'},
      expect: {
        kind: 'product',
        platform: 'xianyu',
        id: '690000000001',
        url: 'https://www.goofish.com/item?id=690000000001',
        title: '旧相机',
        price: {minor: 42_000, currency: 'CNY'},
      },
    },
    {
      name: 'a page in GBK, without what the site writes behind the title',
      ref: {kind: 'product', platform: 'taobao', url: url('670000000002')},
      expect: {kind: 'product', title: '测试商品 双层玻璃杯'},
    },
    {name: 'the site’s own name is no title', ref: {kind: 'product', platform: 'taobao', url: url('670000000003')}, expect: {error: 'login-wall'}},
    {name: 'a log-in that says so in Open Graph', ref: {kind: 'product', platform: 'taobao', url: url('670000000004')}, expect: {error: 'login-wall'}},
    {
      name: 'a short link that ends at a log-in, whatever it hides',
      ref: {kind: 'product', platform: 'taobao', sharedUrl: 'https://m.tb.cn/h.wAll001'},
      expect: {error: 'login-wall'},
    },
    {
      name: 'a price in the address that stands behind a log-in',
      ref: {kind: 'product', platform: 'taobao', sharedUrl: 'https://m.tb.cn/h.pRice01'},
      expect: {
        kind: 'product',
        platform: 'taobao',
        id: '670000000009',
        url: url('670000000009'),
        price: {minor: 19_900, currency: 'CNY'},
      },
    },
    {
      name: 'with an operator’s keys, the open platform: yuan in strings, a picture without a scheme, no commission',
      ref: {kind: 'product', platform: 'taobao', id: '670000000011', url: url('670000000011')},
      credentials: keys,
      expect: {...shared, price: {minor: 15_900, currency: 'CNY', observedAt}},
    },
    {
      name: 'the open platform’s other shape, a price after the coupon',
      ref: {kind: 'product', platform: 'taobao', id: '670000000012', url: url('670000000012')},
      credentials: keys,
      expect: {...shared, price: {minor: 15_900, currency: 'CNY', label: 'after-coupon', observedAt}, sold: {text: '1万+'}, shop: {name: '山间器物'}},
    },
    {
      name: 'what the open platform refuses is no business of who asks',
      ref: {kind: 'product', platform: 'taobao', url: url('670000000099')},
      credentials: keys,
      expect: {error: 'upstream'},
    },
    {name: 'a token without an address', ref: {kind: 'token', platform: 'taobao', token: 'kYb2WqL9mPa'}, expect: {error: 'unsupported'}},
  ],
};
