import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    // 2021 to 2026: the link first, `"` for `#`, and how often the work was played
    {
      name: 'a work with its play count and two tags',
      input: 'https://v.kuaishou.com/xR7mQ2 老师傅教你补搪瓷盆，三步搞定 "手艺 "老物件 该作品在快手被播放过86.4万次，点击链接，打开【快手】直接观看！',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kuaishou',
            kind: 'video',
            title: '老师傅教你补搪瓷盆，三步搞定',
            tags: ['手艺', '老物件'],
            stats: {views: 864000},
            sharedUrl: 'https://v.kuaishou.com/xR7mQ2',
            openUrl: 'https://v.kuaishou.com/xR7mQ2',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'tags in front of the words, and thousands with a comma',
      input: 'https://v.kuaishou.com/Lp3Wd9Ta "晨练 "广场舞 公园里的大爷跳得真好 该作品在快手被播放过2,075.3万次，点击链接，打开【快手极速版】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '公园里的大爷跳得真好', tags: ['晨练', '广场舞'], stats: {views: 20753000}}]},
    },
    {
      name: 'a tag glued to the words',
      input: 'https://v.kuaishou.com/b8NvYk 带上你的朋友"钓鱼佬 "野钓 该作品在快手被播放过1.2亿次，点击链接，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '带上你的朋友', tags: ['钓鱼佬', '野钓'], stats: {views: 120000000}}]},
    },
    {
      name: 'quotation marks that make no tag',
      input: 'https://v.kuaishou.com/c5HtUe 奶奶说"慢慢来" 不着急 该作品在快手被播放过932次，点击链接，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '奶奶说"慢慢来" 不着急', tags: undefined, stats: {views: 932}}]},
    },
    {
      name: 'a mention that was cut off, and dots that a person typed',
      input: 'https://v.kuaishou.com/q2ZsJw 后面的事没想到......... @ 该作品在快手被播放过5.5万次，点击链接，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '后面的事没想到.........'}]},
    },
    {
      name: 'a caption of two lines',
      input: 'https://v.kuaishou.com/w4PkMn 第一行\n第二行 "日常 该作品在快手被播放过3万次，点击链接，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '第一行 第二行', tags: ['日常']}]},
    },
    {
      name: 'words of a person around it, on the same line',
      input: '你看 https://v.kuaishou.com/xR7mQ2 补搪瓷盆 该作品在快手被播放过8万次，点击链接，打开【快手】直接观看！ 厉害吧',
      expect: {text: '你看 厉害吧', cards: [{platform: 'kuaishou', kind: 'video', title: '补搪瓷盆'}]},
    },
    // 2020 to 2021: the words first
    {
      name: 'a work with its words in front',
      input: '院子里的柿子红了 https://v.kuaishou.com/t6RfGb 复制此消息，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '院子里的柿子红了', stats: undefined}]},
    },
    {
      name: 'a work with tags in front, for the app by another name',
      input: '修好一台老收音机 #收音机 #修理 https://v.kuaishou.com/y9UjEd 复制此链接，打开【快手App】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '修好一台老收音机', tags: ['收音机', '修理']}]},
    },
    {
      name: 'a link on the newer host, in front of its words',
      input: 'https://v.kuaishouapp.com/s/Qw8rTy2U 竹编的小马 复制此消息，打开【快手极速版】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: '竹编的小马', sharedUrl: 'https://v.kuaishouapp.com/s/Qw8rTy2U'}]},
    },
    {
      name: 'a work on a line of its own, under what a person wrote',
      input: '妈你看\n阳台上的薄荷 https://v.kuaishou.com/m3XcVs 复制此消息，打开【快手】直接观看！',
      expect: {text: '妈你看', cards: [{platform: 'kuaishou', kind: 'video', title: '阳台上的薄荷'}]},
    },
    // 2018: the author in brackets; 2022: the author behind the link
    {
      name: 'a work whose author stands in brackets',
      input: '雨天的石桥【水乡阿文】发了一个快手作品，一起来看！ http://www.gifshow.com/s/hT5rB8kq 复制此链接，打开【快手】直接观看！',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kuaishou',
            kind: 'video',
            title: '雨天的石桥',
            author: {name: '水乡阿文'},
            sharedUrl: 'http://www.gifshow.com/s/hT5rB8kq',
            openUrl: 'https://www.gifshow.com/s/hT5rB8kq',
          },
        ],
      },
    },
    {
      name: 'a work whose author stands behind the link',
      input: 'https://v.kuaishou.com/n7DzQa @补鞋匠老周 发了一个快手作品，一起来看！复制此消息，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', title: undefined, author: {name: '补鞋匠老周'}}]},
    },
    {
      name: 'a livestream, its link glued to the sentence',
      input: '阿梅卖菌子的直播很精彩，快来围观！https://v.kuaishou.com/e1KpLo 复制此消息，打开【快手】直接观看！',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'livestream', author: {name: '阿梅卖菌子'}, partial: true}]},
    },
    // Bare addresses
    {
      name: 'a short link of which nothing tells the kind',
      input: 'https://v.kuaishou.com/xR7mQ2',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kuaishou',
            kind: 'link',
            sharedUrl: 'https://v.kuaishou.com/xR7mQ2',
            id: undefined,
            url: undefined,
            openUrl: 'https://v.kuaishou.com/xR7mQ2',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a short link of the other company',
      input: 'https://ksurl.cn/aB3dE5fG',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kuaishou',
            kind: 'link',
            sharedUrl: 'https://ksurl.cn/aB3dE5fG',
            id: undefined,
            url: undefined,
            openUrl: 'https://ksurl.cn/aB3dE5fG',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'the web page of a share',
      input: 'https://www.kuaishou.com/f/X-4aB7cD9eF1gH',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kuaishou',
            kind: 'link',
            sharedUrl: 'https://www.kuaishou.com/f/X-4aB7cD9eF1gH',
            id: undefined,
            url: undefined,
            openUrl: 'https://www.kuaishou.com/f/X-4aB7cD9eF1gH',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a work on the web',
      input: 'https://www.kuaishou.com/short-video/3xk7m2qd9wzr5ta?fid=123&shareToken=X-1',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', id: '3xk7m2qd9wzr5ta', url: 'https://www.kuaishou.com/short-video/3xk7m2qd9wzr5ta'}]},
    },
    {
      name: 'a work on a share host',
      input: 'https://v.m.chenzhongtech.com/fw/photo/3xk7m2qd9wzr5ta?photoId=3xk7m2qd9wzr5ta&userId=3xabc',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'video', id: '3xk7m2qd9wzr5ta', url: 'https://www.kuaishou.com/short-video/3xk7m2qd9wzr5ta'}]},
    },
    {
      name: 'a livestream on a share host',
      input: 'https://livev.m.chenzhongtech.com/fw/live/invented_room?cc=share',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'livestream', id: 'invented_room', url: 'https://live.kuaishou.com/u/invented_room'}]},
    },
    {
      name: 'a livestream',
      input: 'https://live.kuaishou.com/u/3xinvented99',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'livestream', id: '3xinvented99'}]},
    },
    {
      name: 'a person',
      input: 'https://www.kuaishou.com/profile/3xinvented99',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'profile', id: '3xinvented99', url: 'https://www.kuaishou.com/profile/3xinvented99'}]},
    },
    {
      name: 'goods of the shop',
      input: 'https://app.kwaixiaodian.com/merchant/shop/detail?id=1234500067890&hyId=kwaishop',
      expect: {
        text: '',
        cards: [
          {
            platform: 'kuaishou',
            kind: 'product',
            surface: 'shop',
            id: '1234500067890',
            url: 'https://app.kwaixiaodian.com/web/kwaishop-goods-detail-page-app?id=1234500067890',
          },
        ],
      },
    },
    {
      name: 'a shop',
      input: 'https://app.kwaixiaodian.com/merchant/shop/home?id=778899',
      expect: {text: '', cards: [{platform: 'kuaishou', kind: 'shop', surface: 'shop', id: '778899'}]},
    },
  ],
  misses: [
    'https://www.kuaishou.com/',
    'https://live.kuaishou.com/',
    'https://www.kuaishou.com/brilliant',
    '在快手上看到的，打开【快手】直接观看！',
    '该作品在快手被播放过57.2万次',
  ],
};
