import * as z from 'zod/mini';
import {cardBase, line, soft, webUrl} from '../common.js';
import {seconds} from './video.js';

export const music = z.object({
  kind: z.literal('music'),
  ...cardBase,
  duration: soft(seconds),
  audioUrl: soft(webUrl),
  album: soft(line(200)),
});
