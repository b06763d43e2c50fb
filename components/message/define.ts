import '../card/define.js';
import {define} from '../shared/define.js';
import {HutongMessage} from './class.js';

define('hutong-message', HutongMessage);
export {HutongMessage};
export type {ChatItem} from './item.js';

declare global {
  interface HTMLElementTagNameMap {
    'hutong-message': HutongMessage;
  }
}
