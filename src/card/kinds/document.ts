import * as z from 'zod/mini';
import {cardBase} from '../common.js';

export const document = z.object({kind: z.literal('document'), ...cardBase});
