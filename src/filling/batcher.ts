import {ResolveError, type CardRef, type Patch, type ResolveOptions} from '../resolve.js';
import type {Clock} from './clock.js';

/** One frame: what is asked for in it goes out together. */
const frame = 16;
/** Requests under way at once. */
const most = 4;
/** A gateway's limit of bytes in one request, 64 KiB, less what stands around the references. */
const mostBytes = 65_500;
/** A question goes out three times: some 0.5 s and 1 s apart, not twice the same, so that a crowd does not come back as one. */
const tries = 3;
const pause = 500;
/** What may be over by the next time. */
const passing = new Set(['rate-limited', 'timeout', 'upstream']);

/** What is asked about, as messages name it. */
type Named = {[Field in 'kind' | 'url' | 'sharedUrl']?: CardRef[Field] | undefined};

/** Asks about several things at once and answers in their order. */
export type Send<T> = (items: T[], options: {signal: AbortSignal}) => Promise<readonly Patch[]>;

export interface BatcherOptions<T, A> {
  send: Send<T>;
  /** Most things in one request. */
  size: number;
  /** Milliseconds from the first question to its answer, or its failure. */
  deadline: number;
  clock: Clock;
  /** What all who asked get of an answer. Called once for each. */
  answered: (key: unknown, item: T, fields: object) => A;
  /** Nobody could tell. Not called for what was given up, or never asked. */
  failed: (key: unknown, error: ResolveError) => void;
  /** A request is over. */
  sent: (request: {cards: number; ms: number; code: string | undefined}) => void;
}

export interface Batcher<T, A> {
  /** Rejects with `ResolveError`, or the signal's reason. What has the same key is asked about once. */
  ask(key: unknown, item: T, options: Pick<ResolveOptions, 'signal' | 'visible'>): Promise<A>;
  dispose(): void;
}

interface Asker<A> {
  seen: () => boolean;
  resolve: (answer: A) => void;
  reject: (reason: unknown) => void;
  /** Stops listening for its being given up. */
  leave: () => void;
}

interface Job<T, A> {
  key: unknown;
  item: T;
  bytes: number;
  askers: Set<Asker<A>>;
  tries: number;
  /** When it fails, by the clock. */
  until: number;
  over: boolean;
  /** Calls off its deadline, and its next try. */
  timers: (() => void)[];
  /** Tells the request that carries it that it is over. */
  left?: (() => void) | undefined;
}

/** A gateway is asked, not trusted: what has the wrong shape costs its own card. */
const asObject = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/**
 * Asks for many cards: those asked for in one frame go out together, what is seen first, a few requests at a time.
 * What passes is asked for again until the deadline; a request that nobody waits for any more is aborted.
 */
export function createBatcher<T extends Named, A>({send, size, deadline, clock, answered, failed, sent}: BatcherOptions<T, A>): Batcher<T, A> {
  const jobs = new Map<unknown, Job<T, A>>();
  const waiting = new Set<Job<T, A>>();
  let running = 0;
  /** Until then the gateway wants to be left alone. */
  let shut = 0;
  let next: {at: number; cancel: () => void} | undefined;
  let disposed = false;

  function schedule(ms: number): void {
    const at = clock.now() + ms;
    if (next && next.at <= at) return;
    next?.cancel();
    next = {
      at,
      cancel: clock.after(ms, () => {
        next = undefined;
        flush();
      }),
    };
  }

  /** Leaves no trace of the job, but for who still has to be told. */
  function end(job: Job<T, A>): Set<Asker<A>> {
    job.over = true;
    // The same card may have been given up and asked for again.
    if (jobs.get(job.key) === job) jobs.delete(job.key);
    waiting.delete(job);
    if (waiting.size === 0) {
      next?.cancel();
      next = undefined;
    }
    for (const cancel of job.timers) cancel();
    for (const {leave} of job.askers) leave();
    job.left?.();
    return job.askers;
  }

  function fail(job: Job<T, A>, {code, message, cause, retryAfter}: ResolveError): void {
    if (job.over) return;
    const {url, sharedUrl, kind} = job.item;
    const error = new ResolveError(code, `Cannot resolve \`${url ?? sharedUrl ?? kind ?? ''}\`: ${message}`, {cause, retryAfter});
    if (job.tries > 0 && !disposed) failed(job.key, error);
    for (const {reject} of end(job)) reject(error);
  }

  /** Once more after `ms`, if the error may pass and there is time. */
  function failOrRetry(job: Job<T, A>, error: ResolveError, jitter: number): void {
    const ms = Math.max(error.retryAfter ?? 0, pause * 2 ** (job.tries - 1) * jitter);
    if (job.over || job.tries >= tries || !passing.has(error.code) || clock.now() + ms >= job.until) fail(job, error);
    else
      job.timers.push(
        clock.after(ms, () => {
          waiting.add(job);
          schedule(frame);
        }),
      );
  }

  function settle(job: Job<T, A>, patch: unknown, jitter: number): void {
    if (job.over) return;
    let error: ResolveError;
    try {
      const {card, error: told} = asObject(patch);
      if (typeof card === 'object' && card !== null) {
        const answer = answered(job.key, job.item, card);
        for (const {resolve} of end(job)) resolve(answer);
        return;
      }
      const {code, message} = asObject(told);
      const named = typeof code === 'string' && /^[a-z][a-z-]{0,39}$/.test(code);
      error = new ResolveError(named ? code : 'upstream', typeof message === 'string' ? message.slice(0, 300) : 'no answer came for it', {
        retryAfter: named ? undefined : Number.POSITIVE_INFINITY,
      });
    } catch (cause) {
      // A Proxy may throw wherever it is touched, today and tomorrow.
      error = new ResolveError('upstream', 'its answer cannot be read', {cause, retryAfter: Number.POSITIVE_INFINITY});
    }
    failOrRetry(job, error, jitter);
  }

  function flush(): void {
    const closed = shut - clock.now();
    if (closed > 0) {
      // Who cannot wait so long is told now.
      for (const job of waiting) if (shut >= job.until) fail(job, new ResolveError('rate-limited', 'the gateway wants to be left alone for a while'));
      if (waiting.size > 0) schedule(closed);
      return;
    }
    while (running < most && waiting.size > 0) void carry(take());
  }

  /** The next request's: who is seen before who is not, then who came first. */
  function take(): Job<T, A>[] {
    const batch: Job<T, A>[] = [];
    let bytes = 0;
    for (const wanted of [true, false])
      for (const job of waiting) {
        if (batch.length >= size) return batch;
        if ([...job.askers].some(({seen}) => seen()) !== wanted || (batch.length > 0 && bytes + job.bytes > mostBytes)) continue;
        batch.push(job);
        bytes += job.bytes;
        waiting.delete(job);
      }
    return batch;
  }

  async function carry(batch: Job<T, A>[]): Promise<void> {
    running += 1;
    const started = clock.now();
    const controller = new AbortController();
    const {signal} = controller;
    const jitter = 0.5 + Math.random();
    let left = batch.length;
    let code: string | undefined;
    // One card given up must not end the others' request. Whoever does not heed the signal is left behind all the same.
    const abandoned = new Promise<never>((_, reject) => {
      for (const job of batch) {
        job.tries += 1;
        job.left = () => {
          left -= 1;
          if (left > 0) return;
          controller.abort();
          reject(signal.reason as Error);
        };
      }
    });
    try {
      const patches: unknown = await Promise.race([
        send(
          batch.map(({item}) => item),
          {signal},
        ),
        abandoned,
      ]);
      for (const job of batch) job.left = undefined;
      batch.forEach((job, i) => settle(job, Array.isArray(patches) ? (patches[i] as unknown) : undefined, jitter));
    } catch (cause) {
      for (const job of batch) job.left = undefined;
      const error =
        cause instanceof ResolveError ? cause : new ResolveError('upstream', cause instanceof Error ? cause.message : 'the resolver failed', {cause});
      code = signal.aborted ? 'aborted' : error.code;
      if (Number.isFinite(error.retryAfter)) shut = clock.now() + (error.retryAfter ?? 0);
      for (const job of batch) failOrRetry(job, error, jitter);
    }
    running -= 1;
    sent({cards: batch.length, ms: clock.now() - started, code});
    if (waiting.size > 0) schedule(frame);
  }

  function start(key: unknown, item: T): Job<T, A> {
    const bytes = typeof key === 'string' ? new TextEncoder().encode(key).length + 1 : 0;
    const job: Job<T, A> = {key, item, bytes, askers: new Set(), tries: 0, until: clock.now() + deadline, over: false, timers: []};
    job.timers.push(clock.after(deadline, () => fail(job, new ResolveError('timeout', `no answer came within ${String(deadline)} ms`))));
    jobs.set(key, job);
    waiting.add(job);
    schedule(frame);
    return job;
  }

  return {
    ask: (key, item, {signal, visible}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const job = jobs.get(key) ?? start(key, item);
        const given = () => {
          job.askers.delete(asker);
          if (job.askers.size === 0) end(job);
          reject(signal?.reason as Error);
        };
        const asker: Asker<A> = {seen: visible ?? (() => true), resolve, reject, leave: () => signal?.removeEventListener('abort', given)};
        job.askers.add(asker);
        signal?.addEventListener('abort', given, {once: true});
      }),
    dispose() {
      disposed = true;
      for (const job of [...jobs.values()]) fail(job, new ResolveError('upstream', 'the instance was disposed'));
    },
  };
}
