import {readForm} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

/** 微信小店. Products arrive as appmsg; the web address is the shop's alone. */
export const wechatStore = definePlatform({
  name: 'wechat-store',
  label: {zh: '微信小店', en: 'WeChat Store'},
  hosts: ['store.weixin.qq.com'],
  brand: {color: '#07C160', mark: '店'},
  match: url => readForm([['shop', /^store\.weixin\.qq\.com\/shop\/a\/(?<id>[\w-]{6,30})(?=[/?#]|$)/, 'https://store.weixin.qq.com/shop/a/{id}']], url),
});
