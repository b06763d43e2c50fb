import {definePlatform} from '../platform.js';

/** 微信卡包. A coupon of the wallet opens in WeChat alone. */
export const wechatCard = definePlatform({
  name: 'wechat-card',
  label: {zh: '微信卡包', en: 'WeChat Cards'},
  hosts: [],
  brand: {color: '#07C160'},
});
