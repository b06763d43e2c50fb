import {define} from '../shared/define.js';
import {HutongLocationCard} from './class.js';

define('hutong-location-card', HutongLocationCard);
export {HutongLocationCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-location-card': HutongLocationCard;
  }
}
