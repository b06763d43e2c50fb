import {define} from '../shared/define.js';
import {HutongMiniProgramCard} from './class.js';

define('hutong-mini-program-card', HutongMiniProgramCard);
export {HutongMiniProgramCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-mini-program-card': HutongMiniProgramCard;
  }
}
