import * as z from 'zod/mini';
import {cardBase, count, line, soft} from '../common.js';

export const file = z.object({
  kind: z.literal('file'),
  ...cardBase,
  /** `size` in bytes. */
  file: soft(z.object({name: soft(line(260)), size: soft(count), extension: soft(line(20))})),
});
