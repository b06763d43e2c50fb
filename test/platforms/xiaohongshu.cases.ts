import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    // 2021 to 2025: the author, and a code that the app finds on the clipboard
    {
      name: 'a note by its author',
      input:
        '36 阿禾的陶罐发布了一篇小红书笔记，快来看吧！ 😆 Qm4TzR8wKx2LpVn 😆 http://xhslink.com/a/Wd5Rk8TzPq1M，复制本条信息，打开【小红书】App查看精彩内容！',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            title: undefined,
            author: {name: '阿禾的陶罐'},
            token: 'Qm4TzR8wKx2LpVn',
            tokenType: 'passphrase',
            sharedUrl: 'http://xhslink.com/a/Wd5Rk8TzPq1M',
            openUrl: 'https://xhslink.com/a/Wd5Rk8TzPq1M',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'an author whose name is digits and a space',
      input: '12 3456 78发布了一篇小红书笔记，快来看吧！ 😆 Zx9CvB3nMq7WeRt 😆 http://xhslink.com/k8LmNp，复制本条信息，打开【小红书】App查看精彩内容！',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'note', author: {name: '3456 78'}}]},
    },
    {
      name: 'words in front of it on the same line',
      input:
        '求做法 36 阿禾的陶罐发布了一篇小红书笔记，快来看吧！ 😆 Qm4TzR8wKx2LpVn 😆 http://xhslink.com/k8LmNp，复制本条信息，打开【小红书】App查看精彩内容！ 想学',
      expect: {text: '求做法 想学', cards: [{platform: 'xiaohongshu', kind: 'note', author: {name: '阿禾的陶罐'}}]},
    },
    // The title and the author
    {
      name: 'a note by its title, which holds a dash',
      input:
        '58 【春卷皮 - 不用买的做法 - 小满食堂 | 小红书 - 你的生活指南】 😆 Hj6YtR4eWq8UiOp 😆 http://xhslink.com/m/7kLpQw2ErTy，复制本条信息，打开【小红书】App查看精彩内容！',
      expect: {
        text: '',
        cards: [{platform: 'xiaohongshu', kind: 'note', title: '春卷皮 - 不用买的做法', author: {name: '小满食堂'}, token: 'Hj6YtR4eWq8UiOp', partial: true}],
      },
    },
    {
      name: 'a note copied on the web, its title in brackets itself',
      input:
        '71 【【旧衣改造】牛仔裤变围裙 - 针线阿婆 | 小红书 - 你的生活兴趣社区】 😆 Fg5DsA2pLo9KiJu 😆 https://www.xiaohongshu.com/discovery/item/64f0a1b2000000001203c4d5?source=webshare&xhsshare=pc_web&xsec_token=ABfake_Token-1=&xsec_source=pc_share',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            id: '64f0a1b2000000001203c4d5',
            url: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
            title: '【旧衣改造】牛仔裤变围裙',
            author: {name: '针线阿婆'},
            token: 'ABfake_Token-1=',
            tokenType: 'query',
            openUrl: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5?xsec_token=ABfake_Token-1%3D&xsec_source=pc_share',
          },
        ],
      },
    },
    {
      name: 'a link on the line below, and no number',
      input: '【窗台种罗勒 - 青柠 | 小红书 - 你的生活指南】 😆 Nb4VcX1zQw7ErTy 😆\nhttp://xhslink.com/a/Po9IuYt5ReW',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'note', title: '窗台种罗勒', author: {name: '青柠'}}]},
    },
    // 2025 and 2026: title and body run together, and cut
    {
      name: 'a note that was cut',
      input: '第一次做青团就成功了 艾草要先焯水再打... http://xhslink.com/o/5tGbYhN7uJm \n复制后打开【小红书】查看笔记！',
      expect: {
        text: '',
        cards: [{platform: 'xiaohongshu', kind: 'note', title: '第一次做青团就成功了 艾草要先焯水再打', author: undefined, token: undefined, partial: true}],
      },
    },
    {
      name: 'the wording of 2026',
      input: '下雨天适合听的三张唱片 http://xhslink.com/o/9OkMnJiUhBy \n存下这段话，去【小红书】速览笔记~',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'note', title: '下雨天适合听的三张唱片'}]},
    },
    {
      name: 'the English app',
      input: 'Best noodle stalls near the old pier... http://xhslink.com/o/2WsXcDeRfVg\nCopy and open Xiaohongshu to view the full post！',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'note', title: 'Best noodle stalls near the old pier'}]},
    },
    {
      name: 'the English app by its newer name',
      input: 'Rainy day in the tea hills https://xhslink.cn/o/8IkOlPmNbVc\nCopy and open rednote to view the note',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'note', title: 'Rainy day in the tea hills'}]},
    },
    {
      name: 'under what a person wrote',
      input: '周末试试\n砂锅焖饭不粘底 http://xhslink.com/o/4RfVtGbYhNu 复制后打开【小红书】查看笔记！\n要不要一起',
      expect: {text: '周末试试\n要不要一起', cards: [{platform: 'xiaohongshu', kind: 'note', title: '砂锅焖饭不粘底'}]},
    },
    // Goods
    {
      name: 'goods with their name in front',
      input: '手工竹编茶漏 https://www.xiaohongshu.com/goods-detail/60ab12cd34ef560001234567?xsec_source=app_share',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'product', surface: 'mall', title: '手工竹编茶漏', id: '60ab12cd34ef560001234567'}]},
    },
    {
      name: 'goods under an instruction',
      input: '复制整条推荐内容 https://mall.xiaohongshu.com/goods/60ab12cd34ef560001234567',
      expect: {
        text: '复制整条推荐内容',
        cards: [{platform: 'xiaohongshu', kind: 'product', title: undefined, url: 'https://www.xiaohongshu.com/goods-detail/60ab12cd34ef560001234567'}],
      },
    },
    {
      name: 'goods under what a person wrote',
      input: '帮我看看\nhttps://www.xiaohongshu.com/goods-detail/60ab12cd34ef560001234567',
      expect: {text: '帮我看看', cards: [{platform: 'xiaohongshu', kind: 'product', title: undefined}]},
    },
    {
      name: 'goods by the address of the app',
      input: 'xhsdiscover://goods_detail/60ab12cd34ef560001234567',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'product',
            id: '60ab12cd34ef560001234567',
            openUrl: 'https://www.xiaohongshu.com/goods-detail/60ab12cd34ef560001234567',
          },
        ],
      },
    },
    // Bare addresses
    {
      name: 'a short link of which nothing tells the kind',
      input: 'https://xhslink.com/m/3EdCrFvTgBy',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'link',
            sharedUrl: 'https://xhslink.com/m/3EdCrFvTgBy',
            id: undefined,
            url: undefined,
            openUrl: 'https://xhslink.com/m/3EdCrFvTgBy',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a note on the web',
      input: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            id: '64f0a1b2000000001203c4d5',
            url: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
            openUrl: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
            token: undefined,
          },
        ],
      },
    },
    {
      name: 'a note under its author, on the international host',
      input: 'https://www.rednote.com/user/profile/5f0a1b2c000000000100aabb/64f0a1b2000000001203c4d5?xsec_token=ABfake%3D',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            id: '64f0a1b2000000001203c4d5',
            url: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
            token: 'ABfake=',
            openUrl: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5?xsec_token=ABfake%3D',
          },
        ],
      },
    },
    {
      name: 'a note by the address of the app',
      input: 'xhsdiscover://item/64f0a1b2000000001203c4d5',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            id: '64f0a1b2000000001203c4d5',
            url: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
          },
        ],
      },
    },
    {
      name: 'a note behind a log-in wall',
      input: 'https://www.xiaohongshu.com/login?redirectPath=https%3A%2F%2Fwww.xiaohongshu.com%2Fexplore%2F64f0a1b2000000001203c4d5%3Fxsec_token%3DABfake%253D',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            id: '64f0a1b2000000001203c4d5',
            url: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
            token: 'ABfake=',
          },
        ],
      },
    },
    {
      name: 'a note behind a page that says it is gone',
      input: 'https://www.xiaohongshu.com/404?source=note&redirectPath=https%3A%2F%2Fwww.xiaohongshu.com%2Fdiscovery%2Fitem%2F64f0a1b2000000001203c4d5',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'note',
            id: '64f0a1b2000000001203c4d5',
            url: 'https://www.xiaohongshu.com/explore/64f0a1b2000000001203c4d5',
          },
        ],
      },
    },
    {
      name: 'a person',
      input: 'https://www.xiaohongshu.com/user/profile/5f0a1b2c000000000100aabb?appuid=1',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'profile',
            id: '5f0a1b2c000000000100aabb',
            url: 'https://www.xiaohongshu.com/user/profile/5f0a1b2c000000000100aabb',
          },
        ],
      },
    },
    {
      name: 'a person by the address of the app',
      input: 'xhsdiscover://user/5f0a1b2c000000000100aabb',
      expect: {text: '', cards: [{platform: 'xiaohongshu', kind: 'profile', id: '5f0a1b2c000000000100aabb'}]},
    },
    {
      name: 'a livestream',
      input: 'https://www.xiaohongshu.com/hina/livestream/570000000000000001?timestamp=1',
      expect: {
        text: '',
        cards: [
          {
            platform: 'xiaohongshu',
            kind: 'livestream',
            id: '570000000000000001',
            url: 'https://www.xiaohongshu.com/hina/livestream/570000000000000001',
          },
        ],
      },
    },
  ],
  misses: [
    'https://www.xiaohongshu.com/',
    'https://www.xiaohongshu.com/explore',
    'https://www.xiaohongshu.com/explore/64f0a1b2',
    // The wall hides somebody else’s page.
    'https://www.xiaohongshu.com/login?redirectPath=https%3A%2F%2Fevil.example%2Fexplore%2F64f0a1b2000000001203c4d5',
    '他发布了一篇小红书笔记，快来看吧！',
    '😆 Qm4TzR8wKx2LpVn 😆',
    'xhsdiscover://search/result?keyword=tea',
  ],
};
