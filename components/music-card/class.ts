import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a song.
 *
 * @summary A share as a song.
 * @tag hutong-music-card
 */
export class HutongMusicCard extends HutongCard {
  protected override readonly kind: CardKind = 'music';
}
