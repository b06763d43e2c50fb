import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a location.
 *
 * @summary A share as a location.
 * @tag hutong-location-card
 */
export class HutongLocationCard extends HutongCard {
  protected override readonly kind: CardKind = 'location';
}
