import {define} from '../shared/define.js';
import {HutongProductCard} from './class.js';

define('hutong-product-card', HutongProductCard);
export {HutongProductCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-product-card': HutongProductCard;
  }
}
