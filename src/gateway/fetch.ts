import {setTimeout as sleep} from 'node:timers/promises';
import {request} from 'undici';
import {ResolveError} from '../resolve.js';
import {askable, bareHost, type HostMap} from './address.js';
import {createAgents, type Lookup} from './agents.js';
import {hasType, readBody} from './body.js';
import {isTimeout, within} from './deadline.js';
import {HostFailure, upstream} from './failure.js';
import {createHosts, type Host} from './hosts.js';

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
  /** Beside the host's own. `cookie` is never sent, `authorization` to no other host. */
  headers?: Readonly<Record<string, string>>;
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
  lookup?: Lookup | undefined;
  /** Milliseconds to a connection; what failed before one is told no sooner, unless the host is listed. */
  connectTimeout?: number;
  /** Milliseconds for the whole of one fetch, where the host's rule has no other. */
  timeout?: number;
}

const honest = 'Mozilla/5.0 (compatible; hutong-link-preview/1.0)';
const accepts = {
  html: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
  json: 'application/json,*/*;q=0.5',
  image: 'image/webp,image/png,image/jpeg,image/gif,image/*;q=0.5',
  any: '*/*',
} as const;
const mostRedirects = 5;
const redirectCodes = new Set([301, 302, 303, 307, 308]);
/** Seconds. A host that says `Retry-After: 86400` is asked again all the same. */
const longestPause = 600;

type Answer = Pick<Fetched, 'status' | 'headers' | 'bytes'>;

/** A `SafeFetch`, and the end of the connections that it keeps. */
export function createFetch({rules, map = new Map<string, string>(), lookup, connectTimeout = 3000, timeout = 8000}: SafeFetchOptions): SafeFetch & {
  close(): Promise<void>;
} {
  const agents = createAgents({lookup, connectTimeout});
  const hostOf = createHosts(rules);

  /** One request and its answer. Throws `HostFailure` or `ResolveError`, or the signal's reason when nobody waits any more. */
  async function ask(
    url: URL,
    host: Host,
    {method = 'GET', headers: own, body, accept = 'any', redirect, maxBytes = 1_048_576, signal}: FetchOptions,
  ): Promise<Answer> {
    const target = map.get(bareHost(url));
    try {
      const response = await request(`${target === undefined ? url.origin : `http://${target}`}${url.pathname}${url.search}`, {
        dispatcher: target === undefined ? agents.checked : agents.mapped,
        method,
        body: body ?? null,
        signal,
        headers: {
          host: url.host,
          'user-agent': host.rule.userAgent ?? honest,
          ...(host.rule.referrer !== undefined && {referer: host.rule.referrer}),
          accept: accepts[accept],
          'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
          'accept-encoding': 'gzip, deflate, br',
          ...withoutHeader(own, 'cookie'),
        },
      });
      const {statusCode: status, body: stream} = response;
      // The loop that reads it hears of an error; this one is for a stream that nobody reads.
      stream.on('error', () => undefined);
      try {
        const headers = readHeaders(response.headers);
        refuseStatus(status, headers, host);
        if (redirectCodes.has(status) && redirect !== 'manual') return {status, headers, bytes: new Uint8Array()};
        if (status < 300 && headers['content-type'] !== undefined && !hasType(headers, accept))
          throw new ResolveError('unsupported', 'the address leads to another type of file');
        return {status, headers, bytes: await readBody(stream, headers, maxBytes)};
      } finally {
        stream.destroy();
      }
    } catch (error) {
      if (error instanceof ResolveError || error instanceof HostFailure || (signal.aborted && !isTimeout(signal.reason))) throw error;
      throw new HostFailure('answer', error);
    }
  }

  /** `ask` in its turn. A name that leads inside, one that does not exist and one that is silent take the same time. */
  async function visit(url: URL, host: Host, options: FetchOptions): Promise<Answer> {
    let started = performance.now();
    const work = () => {
      started = performance.now();
      return ask(url, host, options);
    };
    try {
      return await host.turn(work, options.signal);
    } catch (error) {
      const left = connectTimeout - (performance.now() - started);
      if (error instanceof HostFailure && error.phase === 'connect' && !host.listed && left > 0) await sleep(left, undefined, {signal: options.signal});
      throw error;
    }
  }

  const fetch: SafeFetch = async (address, options) => {
    let url = askable(address);
    let host = hostOf(bareHost(url));
    let init = options;
    const hops: string[] = [];
    try {
      return await within(host.rule.timeout ?? timeout, options.signal, async signal => {
        for (;;) {
          if (host.rule.ask === false) throw new ResolveError('unsupported', 'this host is not asked');
          hops.push(url.href);
          const answer = await visit(url, host, {...init, signal});
          const {location} = answer.headers;
          if (!redirectCodes.has(answer.status) || location === undefined || init.redirect === 'manual') return {url: url.href, hops, ...answer};
          const next = follow(url, location, hops);
          init = redirected(init, answer.status, next.host === url.host);
          url = next;
          host = hostOf(bareHost(url));
        }
      });
    } catch (error) {
      if (!(error instanceof HostFailure || isTimeout(error))) throw error;
      const late = isTimeout(error) || isTimeout((error as HostFailure).cause);
      throw late && host.listed ? new ResolveError('timeout', 'the platform took too long', {cause: error}) : upstream(error);
    }
  };
  return Object.assign(fetch, {
    close: async () => {
      await Promise.all([agents.checked.destroy(), agents.mapped.destroy()]);
    },
  });
}

const withoutHeader = (headers: Readonly<Record<string, string>> = {}, unwanted: string) =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (name.toLowerCase() === unwanted ? [] : [[name.toLowerCase(), value]])));

const readHeaders = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value = '']) => (name === 'set-cookie' ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])),
  );

/** What a status says by itself; whether another one is an answer is the recipe's business. */
function refuseStatus(status: number, headers: Readonly<Record<string, string>>, host: Host): void {
  if (status === 404 || status === 410) throw new ResolveError('not-found', 'the platform says that there is no such item');
  const wait = headers['retry-after'];
  if (wait !== undefined && (status === 429 || status === 503)) {
    const seconds = /^\d{1,9}$/.test(wait) ? Number(wait) : (Date.parse(wait) - Date.now()) / 1000;
    host.pause(Math.min(Math.max(seconds || 0, 0), longestPause) * 1000);
  }
  if (status === 429) throw new ResolveError('rate-limited', 'the platform is asked too often');
  if (status >= 500) throw new HostFailure('answer', new Error(`it answered ${String(status)}`));
}

/** Where a redirect leads; every hop is looked at like the first. Throws `ResolveError` for a way that is not taken. */
function follow(from: URL, location: string, hops: readonly string[]): URL {
  // A header's text is bytes, of UTF-8 or of GBK: `URL` reads them itself when they are escaped, in a host's name too.
  const escaped = location.replace(/[\x80-\xff]/g, byte => `%${byte.charCodeAt(0).toString(16)}`);
  const next = askable(URL.canParse(escaped, from.href) ? new URL(escaped, from.href) : escaped);
  if (from.protocol === 'https:' && next.protocol === 'http:') throw upstream(new Error('its redirect gives up encryption'));
  if (hops.includes(next.href)) throw upstream(new Error('its redirects go in a circle'));
  if (hops.length > mostRedirects) throw upstream(new Error('it redirects too often'));
  return next;
}

/** The request of the next hop: as browsers do it, but that a body goes to no other host. */
function redirected(init: FetchOptions, status: number, sameHost: boolean): FetchOptions {
  const {body: _, method: __, ...get} = init;
  const next: FetchOptions = init.method !== 'POST' || status < 307 ? get : init;
  if (sameHost) return next;
  if (next.body !== undefined) throw upstream(new Error('its redirect sends the request to another host'));
  return {...next, headers: withoutHeader(next.headers, 'authorization')};
}
