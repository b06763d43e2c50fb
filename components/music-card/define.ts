import {define} from '../shared/define.js';
import {HutongMusicCard} from './class.js';

define('hutong-music-card', HutongMusicCard);
export {HutongMusicCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-music-card': HutongMusicCard;
  }
}
