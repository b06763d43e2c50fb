import {keysOf} from '../open/call.js';
import {unionItem} from '../open/jd-union.js';
import {itemPage, phone, type ItemPageOptions} from '../page/recipe.js';
import type {Recipe} from '../recipe.js';

const pages: ItemPageOptions = {wall: /^京东(?:\(JD\.COM\)|商城)?(?:$|[-\s])/u, suffix: /(?:【行情 报价 价格 评测】)?\s?-\s?京东$/u};

/** 京东: with the operator's keys the union's interface; without, the page. */
export const jd: Recipe = {
  platform: 'jd',
  hosts: {'jd.com': {userAgent: phone}, '3.cn': {userAgent: phone}, 'api.jd.com': {}},
  resolve: (ref, context) => {
    const keys = keysOf(context, 'jd', 'appKey', 'appSecret');
    return keys && ref.kind === 'product' && /^\d{1,15}$/.test(ref.id ?? '') ? unionItem(ref.id ?? '', keys, context) : itemPage(ref, context, pages);
  },
};
