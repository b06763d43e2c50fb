import {define} from '../shared/define.js';
import {HutongProvider} from './class.js';

define('hutong-provider', HutongProvider);
export {HutongProvider};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-provider': HutongProvider;
  }
}
