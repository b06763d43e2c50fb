import {definePlatform} from '../platform.js';

/** 支付宝. Its links pay: they stay plain links, known only so that nobody pretends to be them. The `$321` of a 吱口令 is no price. */
export const alipay = definePlatform({
  name: 'alipay',
  label: {zh: '支付宝', en: 'Alipay'},
  hosts: ['qr.alipay.com', 'ur.alipay.com', 'd.alipay.com', 'render.alipay.com'],
  tokens: [{pattern: /\bZ:\/(?<token>[A-Za-z0-9]{11})#?\s{1,3}W:\/[a-z] [A-Z]{2}\d{3,4}(?: \$\d{1,6})?/u, signs: ''}],
  brand: {color: '#1677FF'},
  match: () => undefined,
});
