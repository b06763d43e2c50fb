import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a mini program.
 *
 * @summary A share as a mini program.
 * @tag hutong-mini-program-card
 */
export class HutongMiniProgramCard extends HutongCard {
  protected override readonly kind: CardKind = 'mini-program';
}
