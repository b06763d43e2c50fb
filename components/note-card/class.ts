import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a note.
 *
 * @summary A share as a note.
 * @tag hutong-note-card
 */
export class HutongNoteCard extends HutongCard {
  protected override readonly kind: CardKind = 'note';
}
