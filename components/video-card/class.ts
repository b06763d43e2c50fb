import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as a video.
 *
 * @summary A share as a video.
 * @tag hutong-video-card
 */
export class HutongVideoCard extends HutongCard {
  protected override readonly kind: CardKind = 'video';
}
