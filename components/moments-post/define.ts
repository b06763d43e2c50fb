import {define} from '../shared/define.js';
import {HutongMomentsPost} from './class.js';

define('hutong-moments-post', HutongMomentsPost);
export {HutongMomentsPost};
export type {MomentsPost} from './post.js';

declare global {
  interface HTMLElementTagNameMap {
    'hutong-moments-post': HutongMomentsPost;
  }
}
