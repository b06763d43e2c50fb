import * as z from 'zod/mini';
import {cardBase} from '../common.js';
import {playable} from './video.js';

/** Pictures or a clip with words: 笔记, 图文, 微博, 动态. */
export const note = z.object({kind: z.literal('note'), ...cardBase, ...playable});
