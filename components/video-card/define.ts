import {define} from '../shared/define.js';
import {HutongVideoCard} from './class.js';

define('hutong-video-card', HutongVideoCard);
export {HutongVideoCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-video-card': HutongVideoCard;
  }
}
