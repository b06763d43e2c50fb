import {keysOf} from '../open/call.js';
import {unionItem} from '../open/taobao-union.js';
import {itemPage, phone, type ItemPageOptions} from '../page/recipe.js';
import type {Recipe} from '../recipe.js';

const pages: ItemPageOptions = {wall: /^(?:淘宝网?|Taobao|淘宝商品)(?:$|[-\s|])/iu, suffix: /\s?-\s?淘宝网?$/u};

/** 淘宝: with the operator's keys the open platform; without, the page of who is let in. */
export const taobao: Recipe = {
  platform: 'taobao',
  hosts: {'taobao.com': {userAgent: phone}, 'tb.cn': {userAgent: phone}},
  resolve: (ref, context) => {
    const keys = keysOf(context, 'taobao', 'appKey', 'appSecret');
    return keys && ref.kind === 'product' && ref.id !== undefined ? unionItem(ref.id, keys, context) : itemPage(ref, context, pages);
  },
};
