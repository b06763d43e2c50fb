import {html, type RecipeCases} from '../../../demo/platforms/voice.js';

const url = 'https://www.zhihu.com/question/400000001/answer/500000001';
const linked =
  '{"@context":"https://schema.org","@type":"Article","headline":"胡同为什么是弯的？","author":{"@type":"Person","name":"测绘师"},"image":["https://picx.zhimg.com/lane.jpg"]}';

export const cases: RecipeCases = {
  items: {
    '500000001': {
      kind: 'article',
      title: '胡同为什么是弯的？',
      description: '先说结论：水。',
      author: {name: '测绘师'},
      cover: {url: 'https://picx.zhimg.com/lane.jpg'},
    },
  },
  links: {'https://zhi.hu/inV3': `${url}?utm_oi=1`},
  answers: {
    'zhuanlan.zhihu.com/p/600000001': html(
      `<html><head><title>胡同为什么是弯的？ - 知乎</title><script type="application/ld+json">${linked}</script></head></html>`,
    ),
    'zhuanlan.zhihu.com/p/600000002': {status: 403, headers: {'content-type': 'application/json'}, body: '{"error":{"code":40362}}'},
    'www.zhihu.com/zvideo/700000001': html('<html><head><title>知乎 - 有问题，就会有答案</title></head></html>'),
    'www.zhihu.com/pin/800000001': html('<html><head><title>安全验证 - 知乎</title></head></html>'),
  },
  rows: [
    {
      name: 'a short link of an answer',
      ref: {kind: 'link', platform: 'zhihu', sharedUrl: 'https://zhi.hu/inV3'},
      expect: {
        kind: 'article',
        platform: 'zhihu',
        surface: 'answer',
        id: '500000001',
        url,
        title: '胡同为什么是弯的？',
        description: '先说结论：水。',
        author: {name: '测绘师'},
        cover: {url: 'https://picx.zhimg.com/lane.jpg'},
      },
    },
    {
      name: 'an article, by its JSON-LD',
      ref: {kind: 'article', platform: 'zhihu', url: 'https://zhuanlan.zhihu.com/p/600000001'},
      expect: {kind: 'article', title: '胡同为什么是弯的？', author: {name: '测绘师'}, cover: {url: 'https://picx.zhimg.com/lane.jpg'}},
    },
    {name: 'a refusal', ref: {kind: 'article', platform: 'zhihu', url: 'https://zhuanlan.zhihu.com/p/600000002'}, expect: {error: 'login-wall'}},
    {
      name: 'the site’s own name is no title',
      ref: {kind: 'video', platform: 'zhihu', url: 'https://www.zhihu.com/zvideo/700000001'},
      expect: {error: 'login-wall'},
    },
    {name: 'a check', ref: {kind: 'note', platform: 'zhihu', url: 'https://www.zhihu.com/pin/800000001'}, expect: {error: 'login-wall'}},
  ],
};
