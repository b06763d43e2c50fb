import * as z from 'zod/mini';
import {cardBase, line, soft} from '../common.js';
import {offer} from './product.js';

/** Where a mini-program opens inside its own app. A browser cannot open it. */
export const miniProgramTarget = z.object({appId: soft(line(60)), username: soft(line(60)), pagePath: soft(line(1024))});

export const miniProgram = z.object({
  kind: z.literal('mini-program'),
  ...cardBase,
  price: offer.price,
  miniProgram: soft(miniProgramTarget),
});
