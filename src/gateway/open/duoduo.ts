import type {CardFields} from '../../card/card.js';
import {field, list, text, whole} from '../../payload/json.js';
import {notFound} from '../page/fetch-page.js';
import {fen, moment, person, picture} from '../page/units.js';
import type {RecipeContext} from '../recipe.js';
import {callOpen} from './call.js';

/** 多多进宝: an item by its `goods_sign`, without which nothing can be asked for. */
export async function duoduoItem(
  goodsSign: string,
  {clientId, clientSecret}: {clientId: string; clientSecret: string},
  context: RecipeContext,
): Promise<CardFields> {
  const parameters = {
    type: 'pdd.ddk.goods.detail',
    client_id: clientId,
    timestamp: String(Math.floor(context.now() / 1000)),
    data_type: 'JSON',
    goods_sign: goodsSign,
  };
  const item = list(
    field(await callOpen('https://gw-api.pinduoduo.com/api/router', parameters, clientSecret, context), 'goods_detail_response', 'goods_details'),
  )[0];
  if (item === undefined) throw notFound();
  return itemFields(item, context.now());
}

/** Prices are fen, times are seconds. */
function itemFields(item: unknown, now: number): CardFields {
  const group = fen(field(item, 'min_group_price'));
  const alone = fen(field(item, 'min_normal_price'));
  const discount = field(item, 'has_coupon') === false ? undefined : fen(field(item, 'coupon_discount'));
  const off = whole(discount?.minor) ?? 0;
  const price = group && group.minor > off ? {...group, minor: group.minor - off} : group;
  const tip = text(field(item, 'sales_tip'));
  return {
    kind: 'product',
    title: text(field(item, 'goods_name')),
    description: text(field(item, 'goods_desc')),
    cover: picture(field(item, 'goods_image_url')) ?? picture(field(item, 'goods_thumbnail_url')),
    price: price && {...price, observedAt: now, label: off > 0 ? 'after-coupon' : 'group'},
    originalPrice: alone && price && alone.minor > price.minor ? alone : undefined,
    coupon: discount && {
      amount: discount,
      threshold: fen(field(item, 'coupon_min_order_amount')),
      startsAt: moment(field(item, 'coupon_start_time')),
      endsAt: moment(field(item, 'coupon_end_time')),
    },
    sold: tip === undefined ? undefined : {text: tip},
    shop: person(field(item, 'mall_name'), undefined, field(item, 'mall_id')),
  };
}
