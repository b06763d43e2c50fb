/** `port` 0 takes any free one; `now` (epoch milliseconds) stops the clock. */
export function serveDemo(options?: {port?: number; now?: number}): Promise<{url: string; close(): Promise<void>}>;
