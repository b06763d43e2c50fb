import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const shop = z.object({kind: z.literal('shop'), ...cardBase});
