import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const collection = z.object({kind: z.literal('collection'), ...cardBase});
