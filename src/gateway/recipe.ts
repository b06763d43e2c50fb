import type {CardFields} from '../card/card.js';
import type {Hutong} from '../hutong.js';
import type {CardRef} from '../resolve.js';
import type {HostRule, SafeFetch} from './fetch.js';

/** An operator's keys, by the name of the open platform and of the key: `{taobao: {appKey, appSecret, adzoneId}}`. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface RecipeContext {
  fetch: SafeFetch;
  signal: AbortSignal;
  /** Reads the addresses that are met on the way: no recipe knows the forms of any. */
  hutong: Hutong;
  credentials?: Credentials | undefined;
  now: () => number;
}

/**
 * How the cards of one platform are filled in: which address is asked, and how its answer is read. Short links
 * are followed before: a recipe is given the item that they lead to, with its `id` and canonical `url`.
 * Throws `ResolveError` for what the client may be told.
 */
export interface Recipe {
  /** The name of the platform, and of both files. */
  platform: string;
  hosts?: Readonly<Record<string, HostRule>>;
  resolve: (ref: CardRef, context: RecipeContext) => Promise<CardFields>;
}
