import '../card/define.js';
import {define} from '../shared/define.js';
import {HutongComposerPreview} from './class.js';

define('hutong-composer-preview', HutongComposerPreview);
export {HutongComposerPreview};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-composer-preview': HutongComposerPreview;
  }
}
