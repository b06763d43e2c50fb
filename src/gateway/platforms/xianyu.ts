import {desk, pageRecipe} from '../page/recipe.js';

/** 闲鱼: an item's page, which tells its name to those it lets in. */
export const xianyu = pageRecipe('xianyu', {'goofish.com': {userAgent: desk}}, {wall: /^(?:闲鱼|goofish)(?:$|[-_\s])/iu, suffix: /\s?[-_]\s?闲鱼$/u});
