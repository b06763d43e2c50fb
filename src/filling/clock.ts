/** Time as what waits sees it: in milliseconds, and untouched by whoever sets a clock. */
export interface Clock {
  now: () => number;
  /** Calls back once; gives what cancels that. */
  after: (ms: number, then: () => void) => () => void;
}

export const clock: Clock = {
  now: () => performance.now(),
  after(ms, then) {
    // A longer delay than 31 bits hold would end at once.
    const timer = setTimeout(then, Math.min(ms, 0x7fffffff));
    return () => clearTimeout(timer);
  },
};
