import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a coupon.
 *
 * @summary A share as a coupon.
 * @tag hutong-coupon-card
 */
export class HutongCouponCard extends HutongCard {
  protected override readonly kind: CardKind = 'coupon';
}
