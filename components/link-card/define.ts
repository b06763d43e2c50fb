import {define} from '../shared/define.js';
import {HutongLinkCard} from './class.js';

define('hutong-link-card', HutongLinkCard);
export {HutongLinkCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-link-card': HutongLinkCard;
  }
}
