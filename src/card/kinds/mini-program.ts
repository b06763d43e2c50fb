import * as z from 'zod/mini';
import {cardBase, miniProgramTarget, soft} from '../common.js';
import {offer} from './product.js';

export const miniProgram = z.object({
  kind: z.literal('mini-program'),
  ...cardBase,
  price: offer.price,
  miniProgram: soft(miniProgramTarget),
});
