import {gbk, html, json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const number = (money: {minor: number} | undefined) => (money ? money.minor / 100 : undefined);

/** The union's interface: a result in a string, prices as numbers. */
const voice: Voice = ({host, body}, find) => {
  if (host !== 'api.jd.com') return undefined;
  const asked = JSON.parse(new URLSearchParams(body).get('360buy_param_json') ?? '{}') as {goodsReqDTO?: {skuIds?: number[]}};
  const sku = asked.goodsReqDTO?.skuIds?.[0];
  const item = find(String(sku));
  const {title, cover, price, originalPrice, coupon, sold, badges, shop} = item ?? {};
  const told = {
    skuId: sku,
    skuName: title,
    imageInfo: {imageList: [{url: cover?.url}]},
    priceInfo: {
      price: number(originalPrice ?? price),
      lowestPrice: number(price),
      lowestPriceType: {group: 2, flash: 3}[price?.label as 'group' | 'flash'] as number | undefined,
      lowestCouponPrice: price?.label === 'after-coupon' ? number(price) : undefined,
    },
    couponInfo: {
      couponList: coupon
        ? [
            {discount: 5, quota: 50},
            {discount: number(coupon.amount), quota: number(coupon.threshold), isBest: 1, useStartTime: coupon.startsAt, useEndTime: coupon.endsAt},
          ]
        : [],
    },
    inOrderCount30Days: sold?.count,
    owner: badges?.includes('自营') ? 'g' : 'p',
    shopInfo: {shopName: shop?.name, shopId: shop?.id},
    commissionInfo: {commissionShare: 5},
  };
  return json({jd_union_open_goods_query_responce: {code: '0', queryResult: JSON.stringify({code: 200, data: item ? [told] : []})}});
};

const lamp: Item = {
  kind: 'product',
  title: '蘑菇小夜灯',
  cover: {url: 'https://img14.360buyimg.com/lamp.jpg'},
  price: {minor: 12_900, currency: 'CNY'},
  shop: {name: '慢灯工作室'},
};
const url = (id: string) => `https://item.jd.com/${id}.html`;

const observedAt = Date.parse('2025-11-11T14:00:00+08:00');
const union: Item = {
  ...lamp,
  price: {minor: 9900, currency: 'CNY', label: 'after-coupon', observedAt},
  originalPrice: {minor: 12_990, currency: 'CNY'},
  coupon: {amount: {minor: 2000, currency: 'CNY'}, threshold: {minor: 10_000, currency: 'CNY'}, startsAt: 1_762_790_400_000, endsAt: 1_763_395_199_000},
  sold: {count: 3200, text: '3200'},
  badges: ['自营'],
  shop: {name: '慢灯京东自营旗舰店', id: '1000012345'},
};
const credentials = {jd: {appKey: 'k', appSecret: 's'}};

export const cases: RecipeCases = {
  voice,
  items: {
    '100012340001': lamp,
    '100012340011': union,
    '100012340012': {...lamp, price: {minor: 12_900, currency: 'CNY', label: 'flash', observedAt}, originalPrice: {minor: 15_900, currency: 'CNY'}},
  },
  links: {
    'https://3.cn/27-inVt9':
      'https://item.m.jd.com/product/100012340001.html?utm_source=iosapp&utm_medium=appshare&utm_campaign=t_1&utm_term=CopyURL&ad_od=share&gx=RnAow&ShareTm=1',
  },
  answers: {
    'item.jd.com/100012340002.html': gbk(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk" /><title>【慢灯 灯座】陶瓷灯座【行情 报价 价格 评测】-京东</title></head></html>',
    ),
    'item.jd.com/100012340003.html': html('<html><head><title>京东(JD.COM)-正品低价、品质保障</title></head></html>'),
    'item.jd.com/100012340004.html': {status: 302, headers: {location: 'https://passport.jd.com/new/login.aspx?ReturnUrl=x'}},
  },
  rows: [
    {
      name: 'a short link whose last sign is an @',
      ref: {kind: 'product', platform: 'jd', sharedUrl: 'https://3.cn/27-inVt9?jkl=@aBcDeFgHiJ@'},
      expect: {...lamp, platform: 'jd', id: '100012340001', url: url('100012340001')},
    },
    {
      name: 'a page in GBK, without what the site writes behind the title',
      ref: {kind: 'product', platform: 'jd', url: url('100012340002')},
      expect: {kind: 'product', title: '【慢灯 灯座】陶瓷灯座'},
    },
    {name: 'the front page in place of an item', ref: {kind: 'product', platform: 'jd', url: url('100012340003')}, expect: {error: 'login-wall'}},
    {name: 'a redirect to the log-in', ref: {kind: 'product', platform: 'jd', url: url('100012340004')}, expect: {error: 'login-wall'}},
    {
      name: 'with an operator’s keys, the union’s interface: a result in a string, the best of the coupons, no commission',
      ref: {kind: 'product', platform: 'jd', url: url('100012340011')},
      credentials,
      expect: union,
    },
    {
      name: 'a price for a while',
      ref: {kind: 'product', platform: 'jd', url: url('100012340012')},
      credentials,
      expect: {...lamp, price: {minor: 12_900, currency: 'CNY', label: 'flash', observedAt}, originalPrice: {minor: 15_900, currency: 'CNY'}},
    },
    {name: 'an item that the union does not have', ref: {kind: 'product', platform: 'jd', url: url('100012349999')}, credentials, expect: {error: 'not-found'}},
  ],
};
