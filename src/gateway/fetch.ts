import type {LookupAddress} from 'node:dns';
import type {HostMap} from './address.js';

/** What came, after redirects. */
export interface Fetched {
  /** The last hop's address. */
  url: string;
  /** Every address that was asked, the first one included. */
  hops: string[];
  status: number;
  /** By lower-case name; without cookies. */
  headers: Readonly<Record<string, string>>;
  /** The body, inflated. */
  bytes: Uint8Array;
}

export interface FetchOptions {
  method?: 'GET' | 'POST';
  /** Beside the host's own. Cookies are never sent. */
  headers?: Record<string, string>;
  body?: string;
  /** The only content types that are good: `json` takes scripts and texts too when they look like JSON. `any` when absent. */
  accept?: 'html' | 'json' | 'image' | 'any';
  /** `manual`: a redirect is an answer, with its `location`. */
  redirect?: 'follow' | 'manual';
  /** Bytes after inflation: 1 MiB when absent; compressed, half of it. */
  maxBytes?: number;
  signal: AbortSignal;
}

/**
 * Asks for an address of the public internet, and for no other. Throws `ResolveError` with the contract's codes:
 * 404 and 410 are `not-found`, 429 is `rate-limited`, 5xx is `upstream`; any other status is an answer.
 */
export type SafeFetch = (url: string, options: FetchOptions) => Promise<Fetched>;

/** How one host is asked. */
export interface HostRule {
  userAgent?: string;
  referrer?: string;
  /** Requests a second. */
  rate?: number;
  /** Requests at the same time. */
  concurrent?: number;
  /** Milliseconds for the whole of one fetch. */
  timeout?: number;
  /** It may not be asked at all. */
  ask?: false;
}

export interface SafeFetchOptions {
  /** By host or parent domain. A host that has a rule is listed: the client may be told that it was too slow. */
  rules: Readonly<Record<string, HostRule>>;
  /** The one relaxation: these hosts are asked over plain HTTP at an address of this machine. */
  map?: HostMap | undefined;
  /** Addresses of a name, in place of the system's. Every one of them is checked. */
  lookup?: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Milliseconds to a connection. */
  connectTimeout?: number;
  /** Milliseconds for the whole of one fetch, where the host's rule has no other. */
  timeout?: number;
}
