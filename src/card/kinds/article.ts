import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const article = z.object({kind: z.literal('article'), ...cardBase});
