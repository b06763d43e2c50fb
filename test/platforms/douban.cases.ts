import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a film among words',
      input: '一起看 https://movie.douban.com/subject/30000001/?from=showing 吗',
      expect: {text: '一起看 吗', cards: [{platform: 'douban', kind: 'link', id: '30000001', url: 'https://movie.douban.com/subject/30000001/'}]},
    },
    {
      name: 'a book',
      input: 'https://book.douban.com/subject/20000001/?dt_dapp=1',
      expect: {text: '', cards: [{platform: 'douban', kind: 'link', id: '20000001', url: 'https://book.douban.com/subject/20000001/'}]},
    },
    {
      name: 'a record on the phone',
      input: 'https://m.douban.com/music/subject/10000001/',
      expect: {text: '', cards: [{platform: 'douban', kind: 'link', id: '10000001', url: 'https://music.douban.com/subject/10000001/'}]},
    },
    {
      name: 'a diary',
      input: 'https://www.douban.com/note/800000001/?channel=share',
      expect: {text: '', cards: [{platform: 'douban', kind: 'note', id: '800000001', url: 'https://www.douban.com/note/800000001/'}]},
    },
    {
      name: 'a topic of a group',
      input: 'https://www.douban.com/group/topic/300000001/',
      expect: {
        text: '',
        cards: [{platform: 'douban', kind: 'note', id: '300000001', url: 'https://www.douban.com/group/topic/300000001/', surface: 'group'}],
      },
    },
    {
      name: 'a diary as the app shares it',
      input: 'https://www.douban.com/doubanapp/dispatch?uri=/note/800000001/&dt_dapp=1',
      expect: {text: '', cards: [{platform: 'douban', kind: 'note', id: '800000001', url: 'https://www.douban.com/note/800000001/'}]},
    },
    {
      name: 'a topic as the app shares it, escaped',
      input: 'https://www.douban.com/doubanapp/dispatch?uri=%2Fgroup%2Ftopic%2F300000001%2F',
      expect: {text: '', cards: [{platform: 'douban', kind: 'note', id: '300000001', url: 'https://www.douban.com/group/topic/300000001/'}]},
    },
    {
      name: 'a film as the app shares it',
      input: 'https://www.douban.com/doubanapp/dispatch?uri=/movie/30000001/',
      expect: {text: '', cards: [{platform: 'douban', kind: 'link', id: '30000001', url: 'https://movie.douban.com/subject/30000001/'}]},
    },
  ],
  misses: [
    'https://www.douban.com/',
    'https://movie.douban.com/',
    'https://movie.douban.com/chart',
    'https://www.douban.com/link2/?url=https%3A%2F%2Fevil.example%2F',
  ],
};
