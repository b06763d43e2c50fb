import type {CardFields} from '../../card/card.js';
import {field, list, text, unpacked} from '../../payload/json.js';
import {notFound} from '../page/fetch-page.js';
import {moment, person, picture, tally, yuan} from '../page/units.js';
import type {RecipeContext} from '../recipe.js';
import {callOpen} from './call.js';
import {chinaTime} from './sign.js';

/** 京东联盟: an item by its number. The answer's name is misspelt, and its result is JSON in a string. */
export async function unionItem(id: string, {appKey, appSecret}: {appKey: string; appSecret: string}, context: RecipeContext): Promise<CardFields> {
  const parameters = {
    method: 'jd.union.open.goods.query',
    app_key: appKey,
    timestamp: chinaTime(context.now()),
    format: 'json',
    v: '1.0',
    sign_method: 'md5',
    '360buy_param_json': JSON.stringify({goodsReqDTO: {skuIds: [Number(id)]}}),
  };
  const answer = await callOpen('https://api.jd.com/routerjson', parameters, appSecret, context);
  const result = unpacked(field(answer, 'jd_union_open_goods_query_responce', 'queryResult') ?? field(answer, 'jd_union_open_goods_query_responce', 'result'));
  const item = list(field(result, 'data'))[0];
  if (item === undefined) throw notFound();
  return itemFields(item, context.now());
}

/** By `lowestPriceType`: bought with others, for a while. */
const labels: Readonly<Record<string, 'group' | 'flash' | undefined>> = {2: 'group', 3: 'flash'};

function itemFields(item: unknown, now: number): CardFields {
  const listed = yuan(field(item, 'priceInfo', 'price'));
  const after = yuan(field(item, 'priceInfo', 'lowestCouponPrice'));
  const sale = after ?? yuan(field(item, 'priceInfo', 'lowestPrice')) ?? listed;
  const label = after ? 'after-coupon' : labels[String(field(item, 'priceInfo', 'lowestPriceType'))];
  const coupons = list(field(item, 'couponInfo', 'couponList'));
  const coupon = coupons.find(one => field(one, 'isBest') === 1) ?? coupons[0];
  const sold = tally(field(item, 'inOrderCount30Days'));
  return {
    kind: 'product',
    title: text(field(item, 'skuName')),
    cover: picture(field(item, 'imageInfo', 'imageList', '0', 'url')) ?? picture(field(item, 'imageInfo', 'whiteImage')),
    price: sale && {...sale, observedAt: now, ...(label && sale !== listed && {label})},
    originalPrice: listed && sale && listed.minor > sale.minor ? listed : undefined,
    coupon: yuan(field(coupon, 'discount')) && {
      amount: yuan(field(coupon, 'discount')),
      threshold: yuan(field(coupon, 'quota')),
      startsAt: moment(Number(field(coupon, 'useStartTime')) / 1000),
      endsAt: moment(Number(field(coupon, 'useEndTime')) / 1000),
    },
    sold: sold === undefined ? undefined : {count: sold, text: String(sold)},
    badges: field(item, 'owner') === 'g' ? ['自营'] : undefined,
    shop: person(field(item, 'shopInfo', 'shopName'), undefined, field(item, 'shopInfo', 'shopId')),
  };
}
