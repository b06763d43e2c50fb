import '../card/define.js';
import {define} from '../shared/define.js';
import {HutongMarkdown} from './class.js';

define('hutong-markdown', HutongMarkdown);
export {HutongMarkdown};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-markdown': HutongMarkdown;
  }
}
