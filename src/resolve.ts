import type {Card, CardFields} from './card/card.js';

/** All that ever leaves the client for a card: nothing that a person wrote. */
export interface CardRef {
  kind: string;
  platform?: string;
  id?: string;
  url?: string;
  sharedUrl?: string;
  token?: string;
}
export type ResolveCode = 'blocked-address' | 'not-found' | 'too-large' | 'login-wall' | 'unsupported' | 'rate-limited' | 'timeout' | 'upstream' | 'no-gateway';
/** What a gateway answers for one card, in the order of the refs. */
export type Patch = {card: CardFields} | {error: {code: string; message: string}};
/**
 * Answers for cards in a gateway's place. Who throws fails all of them: with a `ResolveError` by its code, else by
 * `upstream`. What passes (`rate-limited`, `timeout`, `upstream`) is asked for again while the cards' deadline allows.
 */
export type GatewayFunction = (refs: CardRef[], options: {signal: AbortSignal}) => Promise<readonly Patch[]>;
/** A gateway's address (`POST {url}/v1/resolve`), or a function that answers in its place. */
export type Gateway = {url: string; headers?: Record<string, string>; fetch?: typeof fetch} | GatewayFunction;

/** How a card is asked for. */
export interface ResolveOptions {
  /** Gives the question up; with the last who asked it, the request ends. */
  signal?: AbortSignal | undefined;
  /** Whether somebody looks at the card: read each time that a request can go out, which takes those first that are seen. A card is when absent. */
  visible?: (() => boolean) | undefined;
  /** Asks although an answer or a failure is remembered. */
  fresh?: boolean | undefined;
  /** Takes an answer that is remembered but no longer fresh, and is called with a newer one if that comes. Without it only fresh ones are taken. */
  update?: ((card: Card) => void) | undefined;
}

/** What an instance remembers of answers. Failures are remembered in memory alone, for one to ten minutes. */
export interface CacheOptions {
  /** Most answers, in memory and on disk each: 1,000 when absent. */
  maxEntries?: number;
  /** Most bytes in memory: 4 MiB when absent. */
  maxBytes?: number;
  /** Milliseconds after which an answer is forgotten: a day when absent. It is fresh for ten minutes, with a live state for one. */
  maxAge?: number;
  /** An IndexedDB database of this name keeps answers from visit to visit. Where it cannot, memory does, with one warning. */
  name?: string;
}

/** A card could not be filled in; it stands as it is. */
export class ResolveError extends Error {
  override readonly name = 'ResolveError';
  readonly code: ResolveCode | (string & {});
  /** Milliseconds for which whoever was asked wants to be left alone; `Infinity`: the same question is not worth asking again. */
  readonly retryAfter: number | undefined;

  constructor(code: ResolveCode | (string & {}), message: string, options?: ErrorOptions & {retryAfter?: number | undefined}) {
    super(message, options);
    this.retryAfter = options?.retryAfter;
    this.code = code;
  }
}
