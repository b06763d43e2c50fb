import {readForm} from '../grammars/forms.js';
import {param} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

/** 公众号文章. The long form names account, message and place in it; all else in it belongs to the sharer. */
export const wechatArticle = definePlatform({
  name: 'wechat-article',
  label: {zh: '微信公众号', en: 'WeChat Articles'},
  hosts: ['mp.weixin.qq.com'],
  brand: {color: '#07C160', mark: '微'},

  match(url) {
    if (url.pathname === '/s' || url.pathname === '/mp/appmsg/show') {
      const [account, message, place = '1', signature] = ['__biz', 'mid', 'idx', 'sn'].map(name => param(url, name));
      if (!account || !/^[\w+/]+=*$/.test(account) || !message || !/^\d+$/.test(message) || !/^\d+$/.test(place)) return undefined;
      const signed = signature && /^\w+$/.test(signature) ? `&sn=${signature}` : '';
      return {kind: 'article', id: `${message}_${place}`, url: `https://mp.weixin.qq.com/s?__biz=${account}&mid=${message}&idx=${place}${signed}`};
    }
    return readForm([['article', /^mp\.weixin\.qq\.com\/s\/(?<id>[\w-]{22})(?=[/?#]|$)/, 'https://mp.weixin.qq.com/s/{id}']], url);
  },
});
