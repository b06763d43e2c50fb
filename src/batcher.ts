import type {Card, CardFields} from './card/card.js';
import {ResolveError, type CardRef, type Gateway, type GatewayFunction, type Patch} from './resolve.js';

/** The reference of a card, and its key: the same fields in the same order. */
export function cardRef({kind, platform, id, url, sharedUrl, token}: Card): CardRef {
  return Object.fromEntries(Object.entries({kind, platform, id, url, sharedUrl, token}).filter(([, value]) => value !== undefined)) as unknown as CardRef;
}

/** A gateway's limit of cards in one request. */
const batchSize = 20;

export interface Batcher {
  /** What the gateway answers for the card. Rejects with `ResolveError`, or the signal's reason. */
  ask(card: Card, signal?: AbortSignal): Promise<CardFields>;
  dispose(): void;
}

interface Job {
  ref: CardRef;
  signals: Set<AbortSignal>;
  controller: AbortController;
  answer: Promise<CardFields>;
  settle: (patch: unknown) => void;
}

/** A gateway is asked, not trusted: what has the wrong shape costs its own card. */
const asObject = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/**
 * Asks a gateway for many cards: those asked for in one task go out together, the same card goes out once,
 * and a request that nobody waits for any more is aborted.
 */
export function createBatcher(gateway: Gateway): Batcher {
  const jobs = new Map<string, Job>();
  let waiting: Job[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = typeof gateway === 'function' ? gateway : httpGateway(gateway);

  async function flush(batch: Job[]): Promise<void> {
    const controller = new AbortController();
    let left = batch.length;
    // One job given up must not end the others' request.
    for (const {controller: own} of batch) own.signal.addEventListener('abort', () => --left === 0 && controller.abort(own.signal.reason), {once: true});
    try {
      const patches: unknown = await send(
        batch.map(job => job.ref),
        {signal: controller.signal},
      );
      batch.forEach((job, i) => job.settle(Array.isArray(patches) ? (patches[i] as unknown) : undefined));
    } catch (cause) {
      const code = cause instanceof ResolveError ? cause.code : 'upstream';
      for (const job of batch) job.settle({error: {code, message: cause instanceof Error ? cause.message : 'the gateway failed'}});
    }
  }

  function start(ref: CardRef, key: string): Job {
    let settle: Job['settle'] = () => undefined;
    const answer = new Promise<CardFields>((resolve, reject) => {
      settle = patch => {
        const {card, error} = asObject(patch);
        if (typeof card === 'object' && card !== null) return resolve(card);
        const {code, message} = asObject(error);
        const why = typeof message === 'string' ? message : 'the gateway gave no answer for it';
        reject(new ResolveError(typeof code === 'string' ? code : 'upstream', `Cannot resolve \`${ref.url ?? ref.sharedUrl ?? ref.kind}\`: ${why}`));
      };
    });
    const job: Job = {ref, signals: new Set(), controller: new AbortController(), answer, settle};
    // The same card may have been given up and asked for again.
    const forget = () => jobs.get(key) === job && jobs.delete(key);
    answer.then(forget, forget);
    jobs.set(key, job);
    waiting.push(job);
    timer ??= setTimeout(() => {
      timer = undefined;
      const all = waiting.filter(({controller}) => !controller.signal.aborted);
      waiting = [];
      for (let at = 0; at < all.length; at += batchSize) void flush(all.slice(at, at + batchSize));
    });
    return job;
  }

  return {
    async ask(card, signal = new AbortController().signal) {
      signal.throwIfAborted();
      const ref = cardRef(card);
      const key = JSON.stringify(ref);
      const job = jobs.get(key) ?? start(ref, key);
      job.signals.add(signal);
      let abort: () => void = () => undefined;
      const aborted = new Promise<never>((_, reject) => {
        abort = () => {
          job.signals.delete(signal);
          if (job.signals.size === 0) {
            jobs.delete(key);
            job.controller.abort(signal.reason);
          }
          reject(signal.reason as Error);
        };
        signal.addEventListener('abort', abort, {once: true});
      });
      try {
        return await Promise.race([job.answer, aborted]);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    dispose() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
      for (const job of jobs.values()) {
        job.controller.abort();
        job.settle({error: {code: 'upstream', message: 'the instance was disposed'}});
      }
      jobs.clear();
    },
  };
}

function httpGateway({url, headers, fetch: send = globalThis.fetch.bind(globalThis)}: Exclude<Gateway, GatewayFunction>): GatewayFunction {
  return async (cards, {signal}) => {
    const response = await send(`${url.replace(/\/$/, '')}/v1/resolve`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify({cards}),
      signal,
    });
    if (!response.ok) throw new ResolveError(response.status === 429 ? 'rate-limited' : 'upstream', `the gateway answered ${String(response.status)}`);
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'results' in body ? (body.results as Patch[]) : [];
  };
}
