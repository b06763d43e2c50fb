import {define} from '../shared/define.js';
import {HutongFileCard} from './class.js';

define('hutong-file-card', HutongFileCard);
export {HutongFileCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-file-card': HutongFileCard;
  }
}
