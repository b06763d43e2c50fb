import {keysOf} from '../open/call.js';
import {unionItem} from '../open/taobao-union.js';
import {itemPage, phone, type ItemPageOptions} from '../page/recipe.js';
import type {Recipe} from '../recipe.js';

const pages: ItemPageOptions = {wall: /^(?:天猫(?:tmall\.com)?|tmall\.com)(?:$|[-\s|])/iu, suffix: /\s?-\s?(?:tmall\.com)?天猫$/iu};

/** 天猫: the sister's open platform, by the same keys. */
export const tmall: Recipe = {
  platform: 'tmall',
  hosts: {'tmall.com': {userAgent: phone}, 'tmall.hk': {userAgent: phone}},
  resolve: (ref, context) => {
    const keys = keysOf(context, 'taobao', 'appKey', 'appSecret');
    return keys && ref.kind === 'product' && ref.id !== undefined ? unionItem(ref.id, keys, context) : itemPage(ref, context, pages);
  },
};
