import {define} from '../shared/define.js';
import {HutongCouponCard} from './class.js';

define('hutong-coupon-card', HutongCouponCard);
export {HutongCouponCard};

declare global {
  interface HTMLElementTagNameMap {
    'hutong-coupon-card': HutongCouponCard;
  }
}
