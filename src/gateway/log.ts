import {pino, type DestinationStream} from 'pino';
import {ResolveError, type CardRef} from '../resolve.js';
import {parseUrl} from '../security/url.js';

/** What the operator reads: JSON Lines, in which no line is a stranger's and no query is kept. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** To standard error when there is no `destination`. */
export const createLog = (destination?: DestinationStream): Log => pino({base: null}, destination ?? pino.destination({fd: 2, sync: false}));

/** A query may hold a person's token, and an error's message an address. */
const redact = (text: string) => text.replace(/\?[^\s"'`]{1,4096}/g, '?…').slice(0, 500);

/** What is written down of a card that failed: why, and at which host. */
export function failureFields(error: unknown, ref: CardRef): object {
  const causes = [];
  for (let cause = error; cause instanceof Error && causes.length < 4; cause = cause.cause) causes.push(redact(`${cause.name}: ${cause.message}`));
  const url = parseUrl(ref.url ?? ref.sharedUrl ?? '');
  return {code: error instanceof ResolveError ? error.code : 'upstream', kind: ref.kind, platform: ref.platform, host: url?.hostname, causes};
}
