import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const token = z.object({kind: z.literal('token'), ...cardBase});
