import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a token.
 *
 * @summary A share as a token.
 * @tag hutong-token-card
 */
export class HutongTokenCard extends HutongCard {
  protected override readonly kind: CardKind = 'token';
}
