import * as z from 'zod/mini';
import {cardBase} from '../common.js';
import {offer} from './product.js';

export const coupon = z.object({kind: z.literal('coupon'), ...cardBase, price: offer.price, coupon: offer.coupon});
