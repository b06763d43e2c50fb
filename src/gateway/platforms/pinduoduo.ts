import type {CardFields} from '../../card/card.js';
import type {Money} from '../../card/common.js';
import {field, text} from '../../payload/json.js';
import {parseUrl} from '../../security/url.js';
import {keysOf} from '../open/call.js';
import {duoduoItem} from '../open/duoduo.js';
import {fetchPage, loginWall} from '../page/fetch-page.js';
import {itemPage, openAddress, phone} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {fen, person, picture, yuan} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

const wall = /^拼多多(?:$|[-\s])/u;

/** 拼多多: with the operator's keys and a `goods_sign` in the link 多多进宝; without, the state in the page of who is let in. */
export const pinduoduo: Recipe = {
  platform: 'pinduoduo',
  hosts: {'yangkeduo.com': {userAgent: phone}, 'pinduoduo.com': {userAgent: phone}},
  resolve: (ref, context) => {
    if (ref.kind !== 'product') return itemPage(ref, context, {wall});
    const keys = keysOf(context, 'pinduoduo', 'clientId', 'clientSecret');
    const goodsSign = parseUrl(ref.sharedUrl ?? '')?.searchParams.get('goods_sign');
    return keys && goodsSign ? duoduoItem(goodsSign, keys, context) : goods(openAddress(ref, context), context);
  },
};

async function goods(url: string, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(url, context, {wall});
  const raw = readState(html, 'window.rawData');
  const store = field(raw, 'store', 'initDataObj') ?? field(raw, 'store') ?? raw;
  const item = field(store, 'goods');
  const title = text(field(item, 'goodsName'));
  // The page without its state asks for a log-in by script.
  if (title === undefined) throw loginWall();
  const price = amountOf(field(item, 'minGroupPrice'));
  return {
    kind: 'product',
    title,
    cover: picture(field(item, 'hdThumbUrl')) ?? picture(field(item, 'thumbUrl')),
    price: price && {...price, label: 'group', observedAt: context.now()},
    shop: person(field(store, 'mall', 'mallName')),
  };
}

/** Fen as a number; with a point in it, yuan. */
const amountOf = (value: unknown): Money | undefined => (typeof value === 'string' && value.includes('.') ? yuan(value) : fen(value));
