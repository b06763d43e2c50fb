import {alipay as platform} from '../../platforms/alipay.js';
import {never} from '../page/recipe.js';

/** 支付宝: its links pay, or open the app. */
export const alipay = never('alipay', platform.hosts);
