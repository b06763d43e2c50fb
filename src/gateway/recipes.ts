import type {CardFields} from '../card/card.js';
import type {CardRef} from '../resolve.js';
import type {HostRule, Recipe, RecipeContext} from './recipe.js';

/** Recipes as one: what the resolver asks for every card. */
export interface Recipes {
  /** The rules of all hosts that a recipe has one for. */
  readonly hosts: Readonly<Record<string, HostRule>>;
  /** Follows what is a short link, then asks the recipe of the platform that it leads to. Throws `ResolveError`. */
  resolve(ref: CardRef, context: RecipeContext): Promise<CardFields>;
}

/** `page` reads what has no recipe of its own. */
export function createRecipes(recipes: readonly Recipe[], page: Recipe): Recipes {
  const byName = new Map(recipes.map(recipe => [recipe.platform, recipe]));
  return {
    hosts: Object.assign({}, ...recipes.map(({hosts}) => hosts)) as Record<string, HostRule>,
    resolve: (ref, context) => (byName.get(ref.platform ?? '') ?? page).resolve(ref, context),
  };
}
