import type {Clock} from '../../src/filling/clock.js';

/** A clock that stands until it is told to go on, and knows what waits for it. */
export interface Time {
  readonly clock: Clock;
  /** Callbacks that wait. */
  readonly timers: number;
  /** Goes on, from callback to callback; whatever each sets off in promises runs before the next. */
  pass(ms: number): Promise<void>;
  /** Goes on until the promise is settled; fails when nothing is left that could settle it. */
  until<T>(promise: Promise<T>): Promise<T>;
}

/** Lets what is under way come to where it waits for time: promises, the reading of a body that is here, and whatever `idle` knows of. */
async function drain(idle: () => boolean): Promise<void> {
  for (let calm = 0; calm < 8; calm = idle() ? calm + 1 : 0)
    await new Promise<void>(resolve => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
}

/** `idle`: whether nothing is under way that time does not make pass, as on a network. */
export function standingTime(idle = () => true): Time {
  let now = 1000;
  const timers = new Set<{at: number; then: () => void}>();

  /** To the next callback, unless it is later than `end`. */
  async function step(end: number, settled?: {yes: boolean}): Promise<boolean> {
    await drain(idle);
    if (settled?.yes) return true;
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (!next || next.at > end) return false;
    now = next.at;
    timers.delete(next);
    next.then();
    return true;
  }

  return {
    clock: {
      now: () => now,
      after(ms, then) {
        const timer = {at: now + ms, then};
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    get timers() {
      return timers.size;
    },
    async pass(ms) {
      const end = now + ms;
      while (await step(end));
      now = end;
      await drain(idle);
    },
    async until(promise) {
      const settled = {yes: false};
      const note = () => {
        settled.yes = true;
      };
      promise.then(note, note);
      await drain(idle);
      while (!settled.yes) if (!(await step(Number.POSITIVE_INFINITY, settled))) throw new Error('nothing is left that could settle it');
      return promise;
    },
  };
}
