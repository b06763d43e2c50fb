import {definePlatform} from '../platform.js';

/** QQ小程序. Its page opens in QQ alone. */
export const qqMiniapp = definePlatform({
  name: 'qq-miniapp',
  label: {zh: 'QQ小程序', en: 'QQ Mini Program'},
  hosts: [],
  brand: {color: '#12B7F5'},
});
