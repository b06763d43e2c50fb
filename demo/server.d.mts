/** `port` 0 takes any free one; `now` (epoch milliseconds) stops the clock; `live` asks the real platforms. */
export function serveDemo(options?: {port?: number; now?: number; live?: boolean}): Promise<{url: string; close(): Promise<void>}>;
