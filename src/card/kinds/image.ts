import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const image = z.object({kind: z.literal('image'), ...cardBase});
