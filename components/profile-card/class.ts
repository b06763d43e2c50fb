import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a profile.
 *
 * @summary A share as a profile.
 * @tag hutong-profile-card
 */
export class HutongProfileCard extends HutongCard {
  protected override readonly kind: CardKind = 'profile';
}
