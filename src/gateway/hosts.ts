import {BrokenCircuitError, circuitBreaker, handleType, SamplingBreaker, type CircuitBreakerPolicy} from 'cockatiel';
import {LRUCache} from 'lru-cache';
import PQueue from 'p-queue';
import {ResolveError} from '../resolve.js';
import {HostFailure, upstream} from './failure.js';
import type {HostRule} from './fetch.js';

/** One host, or one listed domain with all that is below it: asked slowly, and left alone while it is down or wants to be. */
export interface Host {
  readonly rule: HostRule;
  /** It has a rule: who asks for it chose a platform, and did not try out names. */
  readonly listed: boolean;
  /** Runs `work` when it is its turn. Throws `ResolveError` at once when the host is not asked now. */
  turn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** It said when it wants to be asked again. */
  pause(ms: number): void;
}

/** Milliseconds for which a host that fails is left alone. */
const downFor = 30_000;
/** Waiting for one host: more than this can only miss the deadline. */
const mostWaiting = 100;

export function createHosts(rules: Readonly<Record<string, HostRule>>): (hostname: string) => Host {
  // A flood of names must not grow the table; one that was forgotten begins anew.
  const hosts = new LRUCache<string, Host>({max: 2000});
  return hostname => {
    const name = listed(hostname, rules);
    const key = name ?? hostname;
    const known = hosts.get(key);
    if (known) return known;
    const host = createHost((name === undefined ? undefined : rules[name]) ?? {}, name !== undefined);
    hosts.set(key, host);
    return host;
  };
}

/** The name in the table that a host falls under: itself, else the nearest parent. */
export function listed(hostname: string, rules: Readonly<Record<string, HostRule>>): string | undefined {
  for (let name = hostname; name !== ''; name = name.slice(name.indexOf('.') + 1 || name.length)) if (Object.hasOwn(rules, name)) return name;
  return undefined;
}

function createHost(rule: HostRule, isListed: boolean): Host {
  const {rate = 5, concurrent = 2} = rule;
  const queue = new PQueue({concurrency: concurrent, ...(Number.isFinite(rate) && {interval: 1000, intervalCap: rate})});
  // Five failures of half a minute and most of its requests: left alone for half a minute.
  const breaker: CircuitBreakerPolicy = circuitBreaker(handleType(HostFailure), {
    halfOpenAfter: downFor,
    breaker: new SamplingBreaker({threshold: 0.5, duration: 30_000, minimumRps: 4.5 / 30}),
  });
  let pausedUntil = 0;
  let downUntil = 0;
  breaker.onBreak(() => (downUntil = Date.now() + downFor));
  return {
    rule,
    listed: isListed,
    async turn(work, signal) {
      const now = Date.now();
      if (now < pausedUntil || queue.size >= mostWaiting) throw new ResolveError('rate-limited', 'the platform is asked too often');
      if (now < downUntil) throw upstream(new BrokenCircuitError('the host was down'));
      try {
        // Inside the queue: time spent waiting for a turn is no failure of the host's.
        return await queue.add(() => breaker.execute(work), {signal});
      } catch (error) {
        throw error instanceof BrokenCircuitError ? upstream(error) : error;
      }
    },
    pause(ms) {
      pausedUntil = Date.now() + ms;
    },
  };
}
