import {createHash} from 'node:crypto';
import {LRUCache} from 'lru-cache';
import type {CardFields} from '../card/card.js';
import {createHutong, type Hutong} from '../hutong.js';
import {readers} from '../payload/all.js';
import {platforms} from '../platforms/index.js';
import {ResolveError, type CardRef} from '../resolve.js';
import {parseUrl} from '../security/url.js';
import {askable, bareHost} from './address.js';
import {createCache, type CardCache} from './cache.js';
import {isTimeout, untilAborted, within} from './deadline.js';
import {upstream} from './failure.js';
import type {SafeFetch} from './fetch.js';
import type {CachedResolve, Resolve} from './gateway.js';
import {listed} from './hosts.js';
import type {Credentials} from './recipe.js';
import type {Recipes} from './recipes.js';

/** How a card was come by, for metrics: no address and nothing of its content. */
export interface Resolved {
  platform: string | undefined;
  /** `fresh` and `stale` come from the cache; an error's code is there for what failed. */
  outcome: 'fetched' | 'fresh' | 'stale' | 'shared' | (string & {});
  ms: number;
}

export interface ResolverOptions {
  recipes: Recipes;
  fetch: SafeFetch;
  /** Reads addresses; every platform and reader when absent. */
  hutong?: Hutong;
  cache?: CardCache;
  credentials?: Credentials | undefined;
  /** Milliseconds that one card may take, with all that is asked for it. */
  timeout?: number;
  now?: () => number;
  onResolved?: (event: Resolved) => void;
}

const minute = 60_000;
const hour = 60 * minute;
/** What changes is asked again soon; what was published is what it was. */
const shortLived: Readonly<Record<string, number>> = {livestream: minute, product: hour, coupon: hour, shop: hour};
const longLived = 24 * hour;
const stale = 24 * hour;
/** An item that is gone stays gone for a while; a platform that stumbles is back soon. */
const lasting = new Set(['not-found', 'unsupported', 'too-large']);
const errorTtl = (code: string) => (lasting.has(code) ? 10 * minute : minute);
/** All together must not expire in the same second. */
const around = (ms: number) => ms * (0.9 + Math.random() * 0.2);

/** Part of every key: another version of what is kept must not be read as this one's. */
const version = '1';
const digest = (...parts: (string | undefined)[]) =>
  createHash('sha256')
    .update(JSON.stringify([version, ...parts]))
    .digest('base64url');

/** What a card is of: its address, else its number; who shared it counts only where nothing else tells it. */
function keyOf({kind, platform, id, url, sharedUrl, token}: CardRef): string {
  if (url !== undefined) return digest(kind, platform, url);
  return platform !== undefined && id !== undefined ? digest(kind, platform, undefined, id) : digest(kind, platform, undefined, id, sharedUrl, token);
}

interface Flight {
  answer: Promise<CardFields>;
  controller: AbortController;
  waiting: number;
}

/**
 * Fills cards in by the recipes. The same card is asked for once, however many wait for it; an answer is kept by what
 * it is of and not by who shared it, an error by the whole reference: another person's link may still be good.
 */
export function createResolver({
  recipes,
  fetch,
  hutong = createHutong({platforms, readers}),
  cache = createCache(),
  credentials,
  timeout = 8000,
  now = Date.now,
  onResolved,
}: ResolverOptions): CachedResolve {
  const flights = new Map<string, Flight>();
  // Without what caused them: an error with its stack is ten times as large as a card.
  const failures = new LRUCache<string, {code: string; message: string; until: number}>({max: 5000});

  function refuse(ref: CardRef): void {
    for (const address of [ref.url, ref.sharedUrl]) {
      const url = address === undefined ? undefined : parseUrl(address);
      // A shared link may be a text that only its platform can read; what is an address is looked at now.
      if (url) askable(url);
    }
  }

  async function work(ref: CardRef, signal: AbortSignal): Promise<CardFields> {
    try {
      return await within(timeout, signal, own => recipes.resolve(ref, {fetch, signal: own, hutong, credentials, now}));
    } catch (error) {
      if (!isTimeout(error)) throw error;
      const url = parseUrl(ref.url ?? ref.sharedUrl ?? '');
      throw url && listed(bareHost(url), recipes.hosts) !== undefined
        ? new ResolveError('timeout', 'the platform took too long', {cause: error})
        : upstream(error);
    }
  }

  function takeOff(ref: CardRef, key: string, failureKey: string): Flight {
    const controller = new AbortController();
    const flight: Flight = {controller, waiting: 0, answer: work(ref, controller.signal)};
    flights.set(key, flight);
    flight.answer = flight.answer
      .then(
        card => {
          const fresh = around(shortLived[card.kind ?? ref.kind] ?? longLived);
          cache.set(key, {card, freshUntil: now() + fresh, staleUntil: now() + fresh + stale});
          return card;
        },
        (error: unknown) => {
          if (controller.signal.aborted) throw error;
          const failure = error instanceof ResolveError ? error : upstream(error);
          if (failure.code === 'not-found') cache.delete(key);
          failures.set(failureKey, {code: failure.code, message: failure.message, until: now() + around(errorTtl(failure.code))});
          throw failure;
        },
      )
      .finally(() => flights.get(key) === flight && flights.delete(key));
    // Nobody may be waiting, as for an answer that only is to be new again.
    flight.answer.catch(() => undefined);
    return flight;
  }

  /** Waits for a flight; the last who gives up ends it. */
  async function board(key: string, flight: Flight, signal: AbortSignal): Promise<CardFields> {
    flight.waiting += 1;
    try {
      return await untilAborted(flight.answer, signal);
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0 && signal.aborted && flights.get(key) === flight) {
        flights.delete(key);
        flight.controller.abort(signal.reason);
      }
    }
  }

  async function find(ref: CardRef, signal: AbortSignal): Promise<[card: CardFields, outcome: string]> {
    refuse(ref);
    const key = keyOf(ref);
    const kept = cache.get(key);
    if (kept && kept.freshUntil > now()) return [kept.card, 'fresh'];
    const failureKey = digest(ref.kind, ref.platform, ref.id, ref.url, ref.sharedUrl, ref.token);
    const failed = failures.get(failureKey);
    const old = kept && kept.staleUntil > now() ? kept : undefined;
    if (failed && failed.until > now()) {
      if (old) return [old.card, 'stale'];
      throw new ResolveError(failed.code, failed.message);
    }
    const underway = flights.get(key);
    const flight = underway ?? takeOff(ref, key, failureKey);
    // A livestream that was on a while ago is no answer while there may be a better one.
    if (old && (old.card.kind ?? ref.kind) !== 'livestream') return [old.card, 'stale'];
    try {
      return [await board(key, flight, signal), underway ? 'shared' : 'fetched'];
    } catch (error) {
      if (old && error instanceof ResolveError && !lasting.has(error.code)) return [old.card, 'stale'];
      throw error;
    }
  }

  const tell = (ref: CardRef, outcome: string, started: number) =>
    onResolved?.({platform: hutong.registry.get(ref.platform ?? '')?.name, outcome, ms: performance.now() - started});

  const resolve: Resolve = async (ref, {signal}) => {
    const started = performance.now();
    try {
      const [card, outcome] = await find(ref, signal);
      tell(ref, outcome, started);
      return card;
    } catch (error) {
      tell(ref, error instanceof ResolveError ? error.code : signal.aborted && !isTimeout(signal.reason) ? 'aborted' : 'upstream', started);
      throw error;
    }
  };
  return Object.assign(resolve, {
    cached(ref: CardRef): CardFields | undefined {
      const started = performance.now();
      const kept = cache.get(keyOf(ref));
      if (!kept || kept.freshUntil <= now()) return undefined;
      tell(ref, 'fresh', started);
      return kept.card;
    },
  });
}
