import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a file.
 *
 * @summary A share as a file.
 * @tag hutong-file-card
 */
export class HutongFileCard extends HutongCard {
  protected override readonly kind: CardKind = 'file';
}
