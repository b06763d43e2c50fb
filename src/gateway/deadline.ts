import {setMaxListeners} from 'node:events';

/**
 * Runs `work` with a signal of its own that ends with `parent` or after `ms`; `work` is trusted to heed it.
 * `AbortSignal.any` with `AbortSignal.timeout` would do, and leave a timer and two references for each fetch.
 */
export async function during<T>(ms: number, parent: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  // Each card of a request and each fetch of a card hears of it: 10 is no sign of a leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(new DOMException('it took too long', 'TimeoutError')), ms);
  const follow = () => controller.abort(parent.reason);
  parent.addEventListener('abort', follow, {once: true});
  if (parent.aborted) follow();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    parent.removeEventListener('abort', follow);
  }
}

/** `during`, and waits no longer than that whatever `work` heeds. Work that nobody wants any more is not begun. */
export async function within<T>(ms: number, parent: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  parent.throwIfAborted();
  return during(ms, parent, signal => untilAborted(work(signal), signal));
}

/** What does not heed its signal is left behind all the same. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, {once: true});
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Whether it ended because its time was over, and not because nobody waits any more. */
export const isTimeout = (reason: unknown) => reason instanceof DOMException && reason.name === 'TimeoutError';
