import type {CardKind} from '../../src/card/card.js';
import {HutongCard} from '../card/class.js';

/**
 * A card that is always drawn as an article.
 *
 * @summary A share as an article.
 * @tag hutong-article-card
 */
export class HutongArticleCard extends HutongCard {
  protected override readonly kind: CardKind = 'article';
}
