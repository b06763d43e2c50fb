import {desk, pageRecipe} from '../page/recipe.js';

/** 豆瓣: Open Graph and JSON-LD; films, books and records say that they are in brackets. */
export const douban = pageRecipe(
  'douban',
  {'douban.com': {userAgent: desk}, 'doubanio.com': {referrer: 'https://www.douban.com/'}},
  {wall: /^豆瓣$/u, suffix: /\s?\(豆瓣\)$/u},
);
