import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'the link that the app copies',
      input: 'https://mapp.api.weibo.cn/fx/0123456789abcdef0123456789abcdef.html',
      expect: {
        text: '',
        cards: [
          {
            platform: 'weibo',
            kind: 'link',
            sharedUrl: 'https://mapp.api.weibo.cn/fx/0123456789abcdef0123456789abcdef.html',
            id: undefined,
            url: undefined,
            openUrl: 'https://mapp.api.weibo.cn/fx/0123456789abcdef0123456789abcdef.html',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a post with words around it',
      input: '这条 https://weibo.com/1234567890/Nx4lM2vJh?from=page 笑死 (分享自 @某人)',
      expect: {text: '这条 笑死 (分享自 @某人)', cards: [{platform: 'weibo', kind: 'note', id: 'Nx4lM2vJh', url: 'https://weibo.com/1234567890/Nx4lM2vJh'}]},
    },
    {
      name: 'a post on the phone by its number',
      input: 'https://m.weibo.cn/status/4900000000000001?mid=4900000000000001&luicode=1',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001', url: 'https://m.weibo.cn/status/4900000000000001'}]},
    },
    {
      name: 'a post on the phone under its author',
      input: 'https://m.weibo.cn/1234567890/4900000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001', url: 'https://weibo.com/1234567890/4900000000000001'}]},
    },
    {
      name: 'a post of the share host, whose second number counts',
      input: 'https://share.api.weibo.cn/share/312345678,4900000000000001.html?weibo_id=4900000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001', url: 'https://m.weibo.cn/status/4900000000000001'}]},
    },
    {
      name: 'a post by its number alone',
      input: 'https://weibo.com/detail/4900000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001', url: 'https://m.weibo.cn/status/4900000000000001'}]},
    },
    {
      name: 'the same on the old phone host',
      input: 'https://weibo.cn/detail/4900000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001'}]},
    },
    {
      name: 'a post on the Taiwanese host',
      input: 'https://tw.weibo.com/1234567890/4900000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001', url: 'https://weibo.com/1234567890/4900000000000001'}]},
    },
    {
      name: 'a post of pictures',
      input: 'https://photo.weibo.com/1234567890/wbphotos/large/mid/4900000000000001/pid/1',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', id: '4900000000000001', url: 'https://weibo.com/1234567890/4900000000000001'}]},
    },
    {
      name: 'a video',
      input: 'https://weibo.com/tv/show/1034:4700000000000001?from=old',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'video', id: '1034:4700000000000001', url: 'https://weibo.com/tv/show/1034:4700000000000001'}]},
    },
    {
      name: 'a video of the old player',
      input: 'https://weibo.com/tv/v/InVented?fid=1034:4700000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'video', id: '1034:4700000000000001', url: 'https://weibo.com/tv/show/1034:4700000000000001'}]},
    },
    {
      name: 'a video by its own host',
      input: 'https://video.weibo.com/show?fid=1034:4700000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'video', id: '1034:4700000000000001'}]},
    },
    {
      name: 'a video on the phone',
      input: 'https://h5.video.weibo.com/show/1034:4700000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'video', id: '1034:4700000000000001'}]},
    },
    {
      name: 'a livestream',
      input: 'https://weibo.com/l/wblive/p/show/1022:2321320000000001',
      expect: {
        text: '',
        cards: [{platform: 'weibo', kind: 'livestream', id: '1022:2321320000000001', url: 'https://weibo.com/l/wblive/p/show/1022:2321320000000001'}],
      },
    },
    {
      name: 'an article',
      input: 'https://weibo.com/ttarticle/p/show?id=2309400000000000000001',
      expect: {
        text: '',
        cards: [{platform: 'weibo', kind: 'article', id: '2309400000000000000001', url: 'https://weibo.com/ttarticle/p/show?id=2309400000000000000001'}],
      },
    },
    {
      name: 'an article on the phone, its id in the hash',
      input: 'https://weibo.com/ttarticle/x/m/show#/id=2309400000000000000001&_wb_client_=1',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'article', id: '2309400000000000000001'}]},
    },
    {
      name: 'an article as a card',
      input: 'https://card.weibo.com/article/m/show/id/2309400000000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'article', url: 'https://weibo.com/ttarticle/p/show?id=2309400000000000000001'}]},
    },
    {
      name: 'a person',
      input: 'https://weibo.com/u/1234567890',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'profile', id: '1234567890', url: 'https://weibo.com/u/1234567890'}]},
    },
    {
      name: 'a person by a bare number',
      input: 'https://weibo.com/1234567890?refer_flag=1',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'profile', id: '1234567890', url: 'https://weibo.com/u/1234567890'}]},
    },
    {
      name: 'a person on the phone',
      input: 'https://m.weibo.cn/profile/1234567890',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'profile', id: '1234567890'}]},
    },
    {
      name: 'a person by the number of a page',
      input: 'https://weibo.com/p/1005051234567890/home',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'profile', id: '1234567890', url: 'https://weibo.com/u/1234567890'}]},
    },
    {
      name: 'a person by name',
      input: 'https://weibo.com/n/%E6%9F%90%E4%BA%BA',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'profile', id: undefined, url: undefined}]},
    },
    {
      name: '绿洲, by another name',
      input: 'https://m.oasis.weibo.cn/v1/h5/share?sid=4700000000000001',
      expect: {text: '', cards: [{platform: 'weibo', kind: 'note', surface: 'oasis', id: '4700000000000001'}]},
    },
  ],
  misses: [
    'https://weibo.com/',
    'https://weibo.com/1234567890/profile',
    'https://m.weibo.cn/',
    'https://weibo.com/hot/search',
    // A shortener for any address, and a way out of the platform.
    'https://t.cn/A6InVent',
    'https://weibo.cn/sinaurl?u=https%3A%2F%2Fevil.example%2F',
  ],
};
