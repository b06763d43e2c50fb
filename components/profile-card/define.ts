import {define} from '../shared/define.js';
import {HutongProfileCard} from './class.js';

define('hutong-profile-card', HutongProfileCard);
export {HutongProfileCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-profile-card': HutongProfileCard;
  }
}
