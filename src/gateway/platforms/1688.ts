import {desk, pageRecipe} from '../page/recipe.js';

/** 1688: an offer's page, in GBK as often as not. */
export const alibaba1688 = pageRecipe('1688', {'1688.com': {userAgent: desk}}, {wall: /^(?:1688|阿里巴巴)(?:$|[-.\s])/u, suffix: /\s?-\s?(?:阿里巴巴|1688)$/u});
