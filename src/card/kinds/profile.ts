import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const profile = z.object({kind: z.literal('profile'), ...cardBase});
