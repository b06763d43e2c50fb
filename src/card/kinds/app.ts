import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const app = z.object({kind: z.literal('app'), ...cardBase});
