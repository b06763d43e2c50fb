import type {Card, CardFields} from '../card/card.js';
import {readCard} from '../card/read.js';
import {ResolveError, type CardRef} from '../resolve.js';
import {readPage, unreadable} from './page/fetch-page.js';
import {land} from './page/land.js';
import {readFields} from './page/page.js';
import type {HostRule} from './fetch.js';
import type {Recipe, RecipeContext} from './recipe.js';

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
  const recipeOf = (platform: string | undefined) => byName.get(platform ?? '') ?? page;

  async function resolve(ref: CardRef, context: RecipeContext): Promise<CardFields> {
    const address = ref.url ?? ref.sharedUrl;
    // A bare token means something to its app alone.
    if (address === undefined) throw new ResolveError('unsupported', 'there is no address to ask');
    const shared = context.hutong.parse(address).cards[0];
    // Whose it is is told by its host, not by who asks.
    if (shared?.platform === undefined) return page.resolve({kind: ref.kind, url: address}, context);
    if (!shared.partial) return item(shared, {...ref, ...refOf(shared), kind: ref.kind, sharedUrl: ref.sharedUrl ?? address}, context);
    const landing = await land(address, context);
    if ('fetched' in landing) return readFields(readPage(landing.fetched), context);
    const {card} = landing;
    const fields = known(await item(card, refOf(card), context));
    return {...identity(card, fields.url), ...fields};
  }

  /** What an address says itself stands where the platform shows no more than a wall. */
  async function item(card: Card, ref: CardRef, context: RecipeContext): Promise<CardFields> {
    const {price}: CardFields = card;
    try {
      return await recipeOf(ref.platform).resolve(ref, context);
    } catch (error) {
      if (!price || !(error instanceof ResolveError) || error.code !== 'login-wall') throw error;
      return {price};
    }
  }

  return {
    hosts: Object.assign({}, ...recipes.map(({hosts}) => hosts)) as Record<string, HostRule>,
    async resolve(ref, context) {
      // A page's words and addresses are a stranger's, whatever read them.
      const card = readCard({kind: ref.kind, ...known(await resolve(ref, context))});
      if (Object.keys(card).every(name => name === 'kind')) throw unreadable();
      return card;
    },
  };
}

/** Without what is `undefined`: it would hide what is known. */
const known = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** What a short link leads to; what opens it where its address alone does not. */
const identity = ({kind, platform, surface, id, url, openUrl}: CardFields, better?: string): CardFields => ({
  kind,
  platform,
  surface,
  id,
  url,
  ...(better === undefined && openUrl !== url && {openUrl}),
});

function refOf({kind, platform, id, url, sharedUrl, token}: Card): CardRef {
  return known({kind, platform, id, url, sharedUrl, token}) as CardRef;
}
