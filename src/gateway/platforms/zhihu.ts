import {desk, pageRecipe} from '../page/recipe.js';

/** 知乎: its pages have Open Graph and JSON-LD, for who is let in. */
export const zhihu = pageRecipe('zhihu', {'zhihu.com': {userAgent: desk}}, {wall: /^知乎(?:$|\s?-\s?(?:有问题|让每))/u, suffix: /\s-\s知乎$/u});
