import type {CardFields} from '../../card/card.js';
import {field, fields, list, text, type Fields} from '../../payload/json.js';
import {amount} from '../../payload/money.js';
import {momentOf} from '../../payload/json-ld-values.js';
import {notFound} from '../page/fetch-page.js';
import {moment, person, picture, yuan} from '../page/units.js';
import type {RecipeContext} from '../recipe.js';
import {callOpen} from './call.js';
import {chinaTime} from './sign.js';

/** 淘宝客 through TOP: an item by its number, as the flat answer or the nested one of the upgraded interface has it. */
export async function unionItem(id: string, {appKey, appSecret}: {appKey: string; appSecret: string}, context: RecipeContext): Promise<CardFields> {
  const parameters = {
    method: 'taobao.tbk.item.info.get',
    app_key: appKey,
    timestamp: chinaTime(context.now()),
    format: 'json',
    v: '2.0',
    sign_method: 'hmac-sha256',
    platform: '2',
    num_iids: id,
  };
  const answer = await callOpen('https://eco.taobao.com/router/rest', parameters, appSecret, context, 'hmac-sha256');
  const item = itemIn(answer);
  if (!item) throw notFound();
  return itemFields(item, context.now());
}

/** The first object that is an item, whatever the answer wraps it in. */
function itemIn(value: unknown, depth = 0): Fields | undefined {
  if (depth > 6) return undefined;
  const found = fields(value);
  if (found && (found['num_iid'] ?? found['item_id']) !== undefined) return found;
  const inner = found ? Object.values(found).slice(0, 50) : list(value);
  return inner.map(one => itemIn(one, depth + 1)).find(one => one !== undefined);
}

function itemFields(item: Fields, now: number): CardFields {
  const basic = field(item, 'item_basic_info') ?? item;
  const prices = field(item, 'price_promotion_info') ?? item;
  const listed = yuan(field(prices, 'reserve_price'));
  const best = yuan(field(prices, 'final_promotion_price'));
  const sale = best ?? yuan(field(prices, 'zk_final_price')) ?? listed;
  const coupon = amount(text(field(item, 'coupon_amount')), 'CNY');
  const volume = text(field(basic, 'annual_vol')) ?? text(field(basic, 'volume'));
  return {
    kind: 'product',
    title: text(field(basic, 'title')),
    cover: picture(field(basic, 'pict_url')),
    price: sale && {...sale, observedAt: now, ...(best && {label: 'after-coupon' as const})},
    originalPrice: listed && sale && listed.minor > sale.minor ? listed : undefined,
    coupon: coupon?.minor
      ? {
          amount: coupon,
          threshold: yuan(field(item, 'coupon_start_fee')),
          startsAt: day(field(item, 'coupon_start_time')),
          endsAt: day(field(item, 'coupon_end_time')),
        }
      : undefined,
    sold: volume === undefined ? undefined : {text: volume},
    shop: person(field(basic, 'shop_title') ?? field(basic, 'nick'), undefined, field(basic, 'seller_id')),
  };
}

/** Milliseconds as a number, or a date. */
const day = (value: unknown) => momentOf(value) ?? moment(Number(value) / 1000);
