import {define} from '../shared/define.js';
import {HutongLivestreamCard} from './class.js';

define('hutong-livestream-card', HutongLivestreamCard);
export {HutongLivestreamCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-livestream-card': HutongLivestreamCard;
  }
}
