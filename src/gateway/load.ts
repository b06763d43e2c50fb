import ipaddr from 'ipaddr.js';
import {monitorEventLoopDelay} from 'node:perf_hooks';
import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';

/** How much one client may ask for. */
export interface ClientLimit {
  /** Cards and pictures in `seconds`. */
  points: number;
  seconds: number;
}

/** Takes `points` from a client's allowance; answers in how many seconds there is more, or 0 when there was enough. */
export type Allowance = (client: string, points: number) => Promise<number>;

export function createAllowance({points: most, seconds}: ClientLimit): Allowance {
  const limiter = new RateLimiterMemory({points: most, duration: seconds});
  return async (client, points) => {
    try {
      await limiter.consume(clientKey(client), points);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  };
}

/** Who has an IPv6 address has 2^64 of them: they are one client. */
function clientKey(client: string): string {
  if (!ipaddr.isValid(client)) return client;
  const address = ipaddr.process(client);
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(':') : address.toString();
}

/** Whether this process keeps up: how long, in milliseconds, its loop stood still at most since it was asked before. */
export function watchLoop(): {lag(): number; stop(): void} {
  const delays = monitorEventLoopDelay({resolution: 20});
  delays.enable();
  return {
    lag() {
      const most = delays.max / 1e6;
      delays.reset();
      return most;
    },
    stop: () => void delays.disable(),
  };
}
