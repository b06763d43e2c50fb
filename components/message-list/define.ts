import '../message/define.js';
import {define} from '../shared/define.js';
import {HutongMessageList} from './class.js';

define('hutong-message-list', HutongMessageList);
export {HutongMessageList};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-message-list': HutongMessageList;
  }
}
