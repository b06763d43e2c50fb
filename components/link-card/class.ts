import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a link.
 *
 * @summary A share as a link.
 * @tag hutong-link-card
 */
export class HutongLinkCard extends HutongCard {
  protected override readonly kind: CardKind = 'link';
}
