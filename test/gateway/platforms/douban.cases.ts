import {html, type RecipeCases} from '../../../demo/platforms/voice.js';

export const cases: RecipeCases = {
  items: {'30000001': {kind: 'link', title: '城南旧事 (豆瓣)', description: '豆瓣评分：9.2', cover: {url: 'https://img9.doubanio.com/view/photo/old.jpg'}}},
  answers: {
    'www.douban.com/note/800770001/': html(
      '<html><head><title>在火车上</title><meta property="og:title" content="在火车上"><meta property="og:description" content="窗外是麦子"></head></html>',
    ),
    'book.douban.com/subject/30000002/': html('<html><head><title>豆瓣</title></head></html>'),
    'movie.douban.com/subject/30000003/': {status: 302, headers: {location: 'https://sec.douban.com/b?r=x'}},
    'sec.douban.com/b?r=x': html('<html><head><title>豆瓣</title></head></html>'),
  },
  rows: [
    {
      name: 'a film',
      ref: {kind: 'link', platform: 'douban', id: '30000001', url: 'https://movie.douban.com/subject/30000001/'},
      expect: {kind: 'link', title: '城南旧事', description: '豆瓣评分：9.2', cover: {url: 'https://img9.doubanio.com/view/photo/old.jpg'}},
    },
    {
      name: 'a diary',
      ref: {kind: 'note', platform: 'douban', url: 'https://www.douban.com/note/800770001/'},
      expect: {kind: 'note', title: '在火车上', description: '窗外是麦子'},
    },
    {
      name: 'the site’s own name is no title',
      ref: {kind: 'link', platform: 'douban', url: 'https://book.douban.com/subject/30000002/'},
      expect: {error: 'login-wall'},
    },
    {
      name: 'a check on another host',
      ref: {kind: 'link', platform: 'douban', url: 'https://movie.douban.com/subject/30000003/'},
      expect: {error: 'login-wall'},
    },
  ],
};
