import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const link = z.object({kind: z.literal('link'), ...cardBase});
