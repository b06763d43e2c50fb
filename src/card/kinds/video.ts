import * as z from 'zod/mini';
import {cardBase, soft, webUrl} from '../common.js';

/** Seconds; 0 is a fact, NaN and Infinity are not. */
export const seconds = z.number().check(z.nonnegative(), z.maximum(1e7));

export const playable = {
  duration: soft(seconds),
  /** A file that a `<video>` plays. */
  mediaUrl: soft(webUrl),
  /** A player page for a sandboxed frame. */
  embedUrl: soft(webUrl),
};

export const video = z.object({kind: z.literal('video'), ...cardBase, ...playable});
