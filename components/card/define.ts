import {define} from '../shared/define.js';
import {HutongCard} from './class.js';

define('hutong-card', HutongCard);
export {HutongCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-card': HutongCard;
  }
}
