import * as z from 'zod/mini';
import {cardBase, count, soft, time} from '../common.js';
import {playable} from './video.js';

/** A snapshot: true at `asOf` (the payload's own time, else the message's), and stale soon after. */
export const live = z.object({
  status: z.enum(['upcoming', 'live', 'paused', 'replay', 'ended', 'unknown']),
  startsAt: soft(time),
  endsAt: soft(time),
  viewers: soft(count),
  asOf: soft(time),
});
export type Live = z.infer<typeof live>;

export const livestream = z.object({kind: z.literal('livestream'), ...cardBase, ...playable, live: soft(live)});
