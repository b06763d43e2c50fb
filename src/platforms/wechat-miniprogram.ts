import {definePlatform} from '../platform.js';

/** 微信小程序. `#小程序://name/code` is copied from its menu and opens only inside WeChat. */
export const wechatMiniprogram = definePlatform({
  name: 'wechat-miniprogram',
  label: {zh: '微信小程序', en: 'WeChat Mini Program'},
  hosts: [],
  tokens: [{pattern: /#小程序:\/\/(?<title>[^\s/#]{1,30})\/(?<token>[\w-]{15})(?![\w-])/u, signs: '#'}],
  brand: {color: '#6467F0', dark: '#8C8EF5'},
  match: () => undefined,
  clip: ({title, token}) => title && token && `#小程序://${title}/${token}`,
  card: ({token}, {known}) => ({kind: 'mini-program', title: known.title, id: token, partial: undefined}),
});
