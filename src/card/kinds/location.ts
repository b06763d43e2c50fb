import * as z from 'zod/mini';
import {cardBase, line, soft} from '../common.js';
import {offer} from './product.js';

export const place = z.object({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  /** Chinese maps are shifted by some 500 m: without the datum a pin is in the wrong street. */
  datum: soft(z.enum(['gcj02', 'wgs84', 'bd09'])),
  address: soft(line(300)),
});

export const location = z.object({kind: z.literal('location'), ...cardBase, price: offer.price, location: soft(place)});
