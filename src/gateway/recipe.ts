import type {CardFields} from '../card/card.js';
import type {Hutong} from '../hutong.js';
import type {CardRef} from '../resolve.js';

/** One answer of a host. */
export interface Fetched {
  /** The last hop. */
  url: string;
  hops: string[];
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Inflated. */
  bytes: Uint8Array;
}

export interface FetchOptions {
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** What the answer has to be, told to the host and checked. */
  accept?: 'html' | 'json' | 'any';
  redirect?: 'follow' | 'manual';
  maxBytes?: number;
  signal: AbortSignal;
}

/** Asks a host: every hop's address is checked where it is connected to, and bytes and time are bounded. */
export type SafeFetch = (url: string, options: FetchOptions) => Promise<Fetched>;

/** How a host wants to be asked. A rule holds for the name and its subdomains. */
export interface HostRule {
  userAgent?: string;
  referrer?: string;
  /** Requests a second. */
  rate?: number;
  /** Requests at once. */
  concurrent?: number;
  /** Milliseconds. */
  timeout?: number;
  /** `false`: never. What it holds is private, or opens an app. */
  ask?: false;
}

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
