import type {CardFields} from './card/card.js';

/** All that ever leaves the client for a card: nothing that a person wrote. */
export interface CardRef {
  kind: string;
  platform?: string;
  id?: string;
  url?: string;
  sharedUrl?: string;
  token?: string;
}
export type ResolveCode =
  | 'blocked-address'
  | 'not-found'
  | 'too-large'
  | 'login-wall'
  | 'unsupported'
  | 'rate-limited'
  | 'timeout'
  | 'upstream'
  | 'no-gateway';
/** What a gateway answers for one card, in the order of the refs. */
export type Patch = {card: CardFields} | {error: {code: string; message: string}};
export type GatewayFunction = (refs: CardRef[], options: {signal: AbortSignal}) => Promise<readonly Patch[]>;
/** A gateway's address (`POST {url}/v1/resolve`), or a function that answers in its place. */
export type Gateway = {url: string; headers?: Record<string, string>; fetch?: typeof fetch} | GatewayFunction;

/** A card could not be filled in; it stands as it is. */
export class ResolveError extends Error {
  override readonly name = 'ResolveError';
  readonly code: ResolveCode | (string & {});

  constructor(code: ResolveCode | (string & {}), message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
