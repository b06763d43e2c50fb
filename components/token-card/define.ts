import {define} from '../shared/define.js';
import {HutongTokenCard} from './class.js';

define('hutong-token-card', HutongTokenCard);
export {HutongTokenCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-token-card': HutongTokenCard;
  }
}
