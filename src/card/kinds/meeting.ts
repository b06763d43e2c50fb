import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const meeting = z.object({kind: z.literal('meeting'), ...cardBase});
