import * as z from 'zod/mini';
import {cardBase, count, line, miniProgramTarget, money, soft, time} from '../common.js';

export const couponTerms = z.object({amount: soft(money), threshold: soft(money), startsAt: soft(time), endsAt: soft(time)});

/** What a price is made of; also used where a coupon or a mini-program sells something. */
export const offer = {
  price: soft(money),
  originalPrice: soft(money),
  coupon: soft(couponTerms),
  /** How many were bought, in the shop's own words ("10万+") and as a number where one is given. */
  sold: soft(z.object({count: soft(count), text: line(40)})),
  availability: soft(z.enum(['in-stock', 'sold-out', 'off-shelf', 'preorder'])),
};

/** A stage of a sale: 双11 第二波, until `endsAt`. */
const promotion = z.object({label: line(40), endsAt: soft(time)});

/** Something that can be bought. A missing price is not 0. */
export const product = z.object({kind: z.literal('product'), ...cardBase, ...offer, promotion: soft(promotion), miniProgram: soft(miniProgramTarget)});
