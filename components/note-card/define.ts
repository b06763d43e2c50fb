import {define} from '../shared/define.js';
import {HutongNoteCard} from './class.js';

define('hutong-note-card', HutongNoteCard);
export {HutongNoteCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-note-card': HutongNoteCard;
  }
}
