import {define} from '../shared/define.js';
import {HutongArticleCard} from './class.js';

define('hutong-article-card', HutongArticleCard);
export {HutongArticleCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-article-card': HutongArticleCard;
  }
}
