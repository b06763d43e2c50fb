import {html, type RecipeCases} from '../../../demo/platforms/voice.js';

const url = (id: string) => `https://mp.weixin.qq.com/s/${id}`;

export const cases: RecipeCases = {
  items: {
    kQ7vHn2LxTz9RmWbYc4P01: {
      kind: 'article',
      title: '为什么老城的巷子总是弯的',
      description: '他用一台水准仪，量出了风。',
      cover: {url: 'https://mmbiz.qpic.cn/lane/0'},
      author: {name: '城市慢读'},
      siteName: '微信公众平台',
    },
  },
  answers: {
    'mp.weixin.qq.com/s/kQ7vHn2LxTz9RmWbYc4P02': {
      status: 302,
      headers: {location: 'https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=x&target_url=y'},
    },
    'mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=x&target_url=y': html('<html><head><title>环境异常</title></head></html>'),
    'mp.weixin.qq.com/s/kQ7vHn2LxTz9RmWbYc4P03': html('<html><head><title>该内容已被发布者删除</title></head></html>'),
  },
  rows: [
    {
      name: 'an article',
      ref: {kind: 'article', platform: 'wechat-article', url: url('kQ7vHn2LxTz9RmWbYc4P01')},
      expect: {
        kind: 'article',
        title: '为什么老城的巷子总是弯的',
        description: '他用一台水准仪，量出了风。',
        cover: {url: 'https://mmbiz.qpic.cn/lane/0'},
        author: {name: '城市慢读'},
        siteName: '微信公众平台',
      },
    },
    {name: 'a check in place of it', ref: {kind: 'article', platform: 'wechat-article', url: url('kQ7vHn2LxTz9RmWbYc4P02')}, expect: {error: 'login-wall'}},
    {
      name: 'one that its author took back',
      ref: {kind: 'article', platform: 'wechat-article', url: url('kQ7vHn2LxTz9RmWbYc4P03')},
      expect: {error: 'not-found'},
    },
  ],
};
