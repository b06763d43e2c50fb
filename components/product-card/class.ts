import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a product.
 *
 * @summary A share as a product.
 * @tag hutong-product-card
 */
export class HutongProductCard extends HutongCard {
  protected override readonly kind: CardKind = 'product';
}
