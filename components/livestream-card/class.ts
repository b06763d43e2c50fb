import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a livestream.
 *
 * @summary A share as a livestream.
 * @tag hutong-livestream-card
 */
export class HutongLivestreamCard extends HutongCard {
  protected override readonly kind: CardKind = 'livestream';
}
