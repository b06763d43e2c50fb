import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const short = (code: string, tk: string) => `https://e.tb.cn/h.${code}?tk=${tk}`;
const card = (facts: object) => ({platform: 'taobao', ...facts});

export const cases: PlatformCases = {
  shares: [
    // 2021 on, when WeChat opened to links: 【淘宝】BADGE LINK CODE 「TITLE」
    {
      name: 'a product with a promise of the shop before the link',
      input: `【淘宝】7天无理由退货 ${short('hQ2mWc7LkV9tRxB', 'pT4vXn8KdQz')} CZ321 「手工锤纹玻璃花瓶 北欧简约客厅插花摆件」\n点击链接直接打开 或者 淘宝搜索直接打开`,
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '手工锤纹玻璃花瓶 北欧简约客厅插花摆件',
            badges: ['7天无理由退货'],
            sharedUrl: short('hQ2mWc7LkV9tRxB', 'pT4vXn8KdQz'),
            openUrl: short('hQ2mWc7LkV9tRxB', 'pT4vXn8KdQz'),
            token: 'pT4vXn8KdQz',
            tokenType: 'query',
            id: undefined,
            url: undefined,
            price: undefined,
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a product without a promise',
      input: `【淘宝】${short('Ve6PqJ3yTn5dSwZ', 'mB7rKx2HcWu')} HU806 「春日小雏菊刺绣亚麻桌布」\n点击链接直接打开 或者 淘宝搜索直接打开`,
      expect: {text: '', cards: [card({kind: 'product', title: '春日小雏菊刺绣亚麻桌布', badges: undefined, token: 'mB7rKx2HcWu', partial: true})]},
    },
    {
      name: 'a product whose title holds brackets of every kind',
      input: `【淘宝】假一赔四 ${short('Lk8ZsD4uGq1fMnC', 'yR3wFb9TjEa')} MF072 「【两件装】竹编收纳篮「大号」（带盖）」\n点击链接直接打开 或者 淘宝搜索直接打开`,
      expect: {text: '', cards: [card({kind: 'product', title: '【两件装】竹编收纳篮「大号」（带盖）', badges: ['假一赔四'], partial: true})]},
    },
    {
      name: 'a title on a line of its own, with Windows line ends',
      input: `【淘宝】${short('Xt5CyN9bRh2gKpW', 'qD6sLm4VzUe')} CA4419\r\n「日式粗陶马克杯 340ml」\r\n点击链接直接打开`,
      expect: {text: '', cards: [card({kind: 'product', title: '日式粗陶马克杯 340ml', token: 'qD6sLm4VzUe', partial: true})]},
    },
    {
      name: 'a text exported with <br> and escaped characters',
      input: '【淘宝】https://m.tb.cn/h.Wq7Lm2k?tk=tH5nYc3PxGs kB-#31&gt;qE 「复古胡桃木台灯」<br>点击链接直接打开',
      expect: {
        text: '',
        cards: [card({kind: 'product', title: '复古胡桃木台灯', sharedUrl: 'https://m.tb.cn/h.Wq7Lm2k?tk=tH5nYc3PxGs', token: 'tH5nYc3PxGs', partial: true})],
      },
    },
    {
      name: 'a text that was cut behind its title',
      input: `【淘宝】99%买家好评 ${short('Bn4TgH8vQc6yJdX', 'kW2zRf7MpSa')} CZ0573 「原木迷你书架 桌面两层...」`,
      expect: {text: '', cards: [card({kind: 'product', title: '原木迷你书架 桌面两层', badges: ['99%买家好评'], partial: true})]},
    },
    {
      name: 'a text whose link stands only behind the label that a bot gave it',
      input: `【淘宝】7天无理由退货 [Access denied](${short('Cw4YkT7mNq2sXhB', 'gL9vRz5DpJe')}) CZ321 「雪松木衣架 十只装」\n点击链接直接打开`,
      expect: {
        text: '',
        cards: [
          card({kind: 'product', title: '雪松木衣架 十只装', badges: ['7天无理由退货'], sharedUrl: short('Cw4YkT7mNq2sXhB', 'gL9vRz5DpJe'), partial: true}),
        ],
      },
    },
    // 2021-22: no code, and everything on one line
    {
      name: 'a first link of 2021, glued to its title',
      input: '【淘宝】https://m.tb.cn/h.fQ3Zk8w?tk=Nd6VbT2xLrY「加厚羊毛毯 午睡盖毯」点击链接直接打开',
      expect: {
        text: '',
        cards: [
          card({kind: 'product', title: '加厚羊毛毯 午睡盖毯', sharedUrl: 'https://m.tb.cn/h.fQ3Zk8w?tk=Nd6VbT2xLrY', token: 'Nd6VbT2xLrY', partial: true}),
        ],
      },
    },
    {
      name: 'a share with words before and behind, over several lines',
      input: `姐妹你看这个！\n【淘宝】大促价保 ${short('Rj6WxM3pFt9hYvL', 'eS8kGn5BqCz')} MF278 「日式亚麻四件套」\n点击链接直接打开 或者 淘宝搜索直接打开\n我看才￥199，你觉得贵吗`,
      expect: {
        text: '姐妹你看这个！\n我看才￥199，你觉得贵吗',
        cards: [card({kind: 'product', title: '日式亚麻四件套', badges: ['大促价保'], price: undefined, partial: true})],
      },
    },
    {
      name: 'a share in the middle of a line',
      input: `帮我看看【淘宝】${short('Hy2DfK7sVb4nTmQ', 'cX9pJw3LtRe')} CZ118 「手摇咖啡磨豆机」点击链接直接打开 值不值得买`,
      expect: {text: '帮我看看 值不值得买', cards: [card({kind: 'product', title: '手摇咖啡磨豆机', token: 'cX9pJw3LtRe', partial: true})]},
    },
    {
      name: 'two shares in one text, with words between them',
      input: `这个？【淘宝】${short('Md8RvC5wZk3qGhB', 'fT7yNs2XjLp')} CZ904 「陶瓷香薰炉」\n点击链接直接打开\n还是这个？【淘宝】${short('Gs3LqT9bXn6eWfJ', 'uK4vHr8DmZc')} HU215 「黄铜线香座」\n点击链接直接打开`,
      expect: {
        text: '这个？\n还是这个？',
        segments: [
          {type: 'text', text: '这个？'},
          {type: 'card', index: 0},
          {type: 'text', text: '还是这个？'},
          {type: 'card', index: 1},
        ],
        cards: [card({kind: 'product', title: '陶瓷香薰炉', token: 'fT7yNs2XjLp'}), card({kind: 'product', title: '黄铜线香座', token: 'uK4vHr8DmZc'})],
      },
    },
    {
      name: 'a bare short link in a sentence: nothing tells what it is',
      input: `${short('Pz5JcY2mKw8vLtD', 'aQ6gXf4NhBs')}，这个怎么样`,
      expect: {cards: [card({kind: 'link', title: undefined, sharedUrl: short('Pz5JcY2mKw8vLtD', 'aQ6gXf4NhBs'), token: 'aQ6gXf4NhBs', partial: true})]},
    },
    {
      name: 'a short link that lost its scheme',
      input: 'm.tb.cn/h.Tk4Wn9s?tk=vL2dQz7FyMb',
      expect: {text: '', cards: [card({kind: 'link', openUrl: 'https://m.tb.cn/h.Tk4Wn9s?tk=vL2dQz7FyMb', token: 'vL2dQz7FyMb', partial: true})]},
    },
    {
      name: 'a gift of 2025, by its own short host',
      input: 'https://i.tb.cn/h.GiftBox7?tk=wR5nKc9TjXe',
      expect: {text: '', cards: [card({kind: 'link', token: 'wR5nKc9TjXe', partial: true})]},
    },
    // 2025-26: affiliates and shared carts
    {
      name: 'a shared cart with its token between emoji',
      input: '34🗝8LmnPq3RsTv£ https://m.tb.cn/h.Jx6Bd2y  CZ458 快来看我购物车里的好宝贝~',
      expect: {text: '', cards: [card({kind: 'link', sharedUrl: 'https://m.tb.cn/h.Jx6Bd2y', token: '8LmnPq3RsTv', tokenType: 'passphrase', partial: true})]},
    },
    // 2016-18, when WeChat refused the links: 淘口令
    {
      name: 'a token of 2017 behind title and link',
      input: '【手冲壶细口不锈钢家用挂耳咖啡壶】http://m.tb.cn/h.3Ud5KvR 点击链接，再选择浏览器咑閞；或復·制这段描述€Zq7XbT2mLwY€后到👉淘♂寳♀👈',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '手冲壶细口不锈钢家用挂耳咖啡壶',
            sharedUrl: 'http://m.tb.cn/h.3Ud5KvR',
            openUrl: 'https://m.tb.cn/h.3Ud5KvR',
            token: 'Zq7XbT2mLwY',
            tokenType: 'passphrase',
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a title whose end the iOS app wrote twice',
      input:
        '【秋冬格子围巾女韩版百搭加厚披肩两用情侣】情侣】https://m.tb.cn/h.e5Rt2Wq?sm=b4c1d9 点击链 点击链接，再选择浏览器咑閞；或復·制这段描述￥Kd4Hn8VxPcJ￥后到淘♂寳♀',
      expect: {text: '', cards: [card({kind: 'product', title: '秋冬格子围巾女韩版百搭加厚披肩两用情侣', token: 'Kd4Hn8VxPcJ', partial: true})]},
    },
    {
      name: 'a red-packet sentence of 2017 around a title, with a link that is long dead',
      input:
        '【我剁手都要买的宝贝（棉麻布艺餐垫隔热垫四片装），快来和我一起瓜分红I包】http://www.dwntme.com/h.Zc5LpQ2 点击链接，再选择浏览器打开；或复制这条信息￥bW3kTf9GmRx￥后打开👉手淘👈',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '棉麻布艺餐垫隔热垫四片装',
            token: 'bW3kTf9GmRx',
            tokenType: 'passphrase',
            url: undefined,
            openUrl: undefined,
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a token of 2017 without a link: it is copied, nothing opens',
      input: '【我剁手都要买的宝贝（云朵夜灯卧室床头灯），快来和我一起瓜分红I包】，复制这条信息￥Sg8Vc4NyTqL￥后打开👉手淘👈',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '云朵夜灯卧室床头灯',
            token: 'Sg8Vc4NyTqL',
            tokenType: 'passphrase',
            url: undefined,
            openUrl: undefined,
            partial: true,
          }),
        ],
      },
    },
    // 2020-21: letters of other alphabets, against filters
    {
      name: 'a token of 2020 in front, its link behind the title',
      input: '付致这行话₤n6YdRw3KxMu₤转移至👉τаo宝аρρ👈【乌龙茶礼盒罐装冷泡清香型】；或https://m.tb.cn/h.V5tGk8Z?sm=8e21bd 點击鏈→接，再选择瀏..覽..噐dakai',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '乌龙茶礼盒罐装冷泡清香型',
            sharedUrl: 'https://m.tb.cn/h.V5tGk8Z?sm=8e21bd',
            token: 'n6YdRw3KxMu',
            tokenType: 'passphrase',
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a token of 2020 alone with its title, among words',
      input: '看这个\nfu植这行话₳Lp5Jz9QbHtD₳转移至👉τаo宝аρρ👈，【藤编吊灯民宿餐厅装饰灯】',
      expect: {text: '看这个', cards: [card({kind: 'product', title: '藤编吊灯民宿餐厅装饰灯', token: 'Lp5Jz9QbHtD', openUrl: undefined, partial: true})]},
    },
    {
      name: 'a token between brackets',
      input: '8.0 fu植内容/Xc3Nk7WgRvE/ 打开淘tao【窄边实木画框】',
      expect: {text: '', cards: [card({kind: 'product', title: '窄边实木画框', token: 'Xc3Nk7WgRvE', partial: true})]},
    },
    // mid-2021: fences of Chinese characters
    {
      name: 'a token of the summer of 2021 between two Chinese characters',
      input: '5👈 xixi:/哈yT4mVb8QkZs信  小鹿牌帆布托特包 大容量通勤',
      expect: {text: '', cards: [card({kind: 'product', title: '小鹿牌帆布托特包 大容量通勤', token: 'yT4mVb8QkZs', tokenType: 'passphrase', partial: true})]},
    },
    {
      name: 'a token and nothing else',
      input: '￥Rf6Bw2XjTnC￥',
      expect: {text: '', cards: [card({kind: 'token', token: 'Rf6Bw2XjTnC', tokenType: 'passphrase', openUrl: undefined, title: undefined})]},
    },
    // Links of the web and of old clients
    {
      name: 'a page copied from a browser: everything but the id belongs to the sharer',
      input:
        'https://item.taobao.com/item.htm?spm=a21n57.1.0.0.5f1c523c&id=718293645012&skuId=5012345678901&ut_sk=1.XkQ%2B_21380790_1700000000&sourceType=item&suid=1A2B',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            id: '718293645012',
            url: 'https://item.taobao.com/item.htm?id=718293645012',
            openUrl: 'https://item.taobao.com/item.htm?id=718293645012',
            partial: undefined,
          }),
        ],
      },
    },
    {
      name: 'an overseas page, with a price in yuan',
      input: 'https://m.intl.taobao.com/detail/detail.html?id=690817263540&price=59.9&tk=jM3xWt8DcHv&short_name=h.Kq2Z',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            id: '690817263540',
            url: 'https://item.taobao.com/item.htm?id=690817263540',
            price: {minor: 5990, currency: 'CNY'},
            token: 'jM3xWt8DcHv',
          }),
        ],
      },
    },
    {
      name: 'a page of the old mobile site',
      input: 'https://h5.m.taobao.com/awp/core/detail.htm?id=612093847561&spm=a1.2',
      expect: {cards: [card({kind: 'product', id: '612093847561', url: 'https://item.taobao.com/item.htm?id=612093847561'})]},
    },
    {
      name: 'a page with the id in its path',
      input: 'https://a.m.taobao.com/i583920174650.htm',
      expect: {cards: [card({kind: 'product', id: '583920174650', url: 'https://item.taobao.com/item.htm?id=583920174650'})]},
    },
    {
      name: 'a page of the catalogue',
      input: 'https://www.taobao.com/list/item/549302817460.htm',
      expect: {cards: [card({kind: 'product', id: '549302817460'})]},
    },
    {
      name: 'a group-buying page',
      input: 'https://ju.taobao.com/tg/home.htm?id=10008293&item_id=536271849025',
      expect: {cards: [card({kind: 'product', id: '536271849025'})]},
    },
    {name: 'two ids are no id', input: 'https://item.taobao.com/item.htm?id=1234567890&id=9876543210', expect: {cards: [card({kind: 'link', id: undefined})]}},
    {
      name: 'a livestream of the web',
      input: '快来 https://tbzb.taobao.com/live?spm=a2141.8971817&liveSource=pc_live&liveId=481726350912 今晚八点',
      expect: {
        text: '快来 今晚八点',
        cards: [card({kind: 'livestream', surface: 'live', id: '481726350912', url: 'https://tbzb.taobao.com/live?liveId=481726350912'})],
      },
    },
    {
      name: 'a livestream of the old app',
      input: 'https://h5.m.taobao.com/taolive/video.html?id=36281940571',
      expect: {cards: [card({kind: 'livestream', id: '36281940571', url: 'https://tbzb.taobao.com/live?liveId=36281940571'})]},
    },
    {
      name: 'a livestream by its creator: which one depends on the day',
      input: 'https://huodong.m.taobao.com/act/talent/live.html?userId=837261945',
      expect: {cards: [card({kind: 'livestream', id: undefined, partial: true})]},
    },
    {
      name: 'a coupon of a shop',
      input: 'https://uland.taobao.com/quan/detail?sellerId=2738491650&activityId=5e7d9c1b3a2f4d6e8b0c',
      expect: {cards: [card({kind: 'coupon', id: '5e7d9c1b3a2f4d6e8b0c'})]},
    },
    {name: 'an affiliate link', input: 'https://s.click.taobao.com/Wb7Kq9u', expect: {cards: [card({kind: 'link', partial: true})]}},
    {
      name: 'a shop',
      input: 'https://shop58392017.taobao.com/?spm=a230r.7195193',
      expect: {cards: [card({kind: 'shop', id: '58392017', url: 'https://shop58392017.taobao.com/'})]},
    },
    {
      name: 'a link passed on inside WeChat, with title and picture',
      input: clientXml({
        type: 5,
        title: '藏青扎染茶席',
        des: '点击链接直接打开',
        url: 'https://m.tb.cn/h.Nc8Rz5v?tk=hG4tYk2LpWd',
        thumburl: 'https://img.alicdn.com/imgextra/i3/zaran.jpg',
        appname: '手机淘宝',
      }),
      expect: {
        format: 'wechat-appmsg',
        text: '',
        cards: [
          card({kind: 'product', title: '藏青扎染茶席', cover: {url: 'https://img.alicdn.com/imgextra/i3/zaran.jpg'}, token: 'hG4tYk2LpWd', partial: true}),
        ],
      },
    },
  ],
  misses: [
    '【淘宝】今天满减力度挺大的，点击链接直接打开',
    '【淘宝】验证码 482913，请勿泄露',
    '下午的航班是 CZ321，登机口 B17',
    '原价￥399￥，现在只要￥199￥',
    '订单号￥12345678901￥已发货，复制到淘宝查',
    '那个单词是￥programming￥，淘宝上有书',
    '@aux:8d1f3c2e-5b6a@后到奥克斯A+',
    '复制 €Qw3Er5Ty7Ui€ 并打开谚语APP',
    'fu致这行话转移至淘宝',
    // m.tb.cn is Xianyu's too, and only its marker tells.
    '【闲鱼】https://m.tb.cn/h.Ud9Xk3e?tk=zP6nHb2WvFc CZ057 「我在闲鱼发布了【九成新露营椅】」\n点击链接直接打开',
    'https://taobao.com.evil.example/item.htm?id=718293645012',
    'https://item.taobao.com@evil.example/item.htm?id=718293645012',
    'https://item.taobao.com:8443/item.htm?id=718293645012',
    'https://item-taobao.com/item.htm?id=718293645012',
    'https://item.tаobao.com/item.htm?id=718293645012',
    'https://evil.example/?redirectURL=https%3A%2F%2Fitem.taobao.com%2Fitem.htm%3Fid%3D718293645012',
    'https://xm.tb.cn.example/h.Tk4Wn9s',
    'hxxps://item.taobao.com/item.htm?id=718293645012',
    '<a href="https://item.taobao.com/item.htm?id=718293645012">',
  ],
};
