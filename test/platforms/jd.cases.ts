import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'jd', ...facts});
const item = (id: string) => `https://item.jd.com/${id}.html`;

export const cases: PlatformCases = {
  shares: [
    // 2025-26: the closing @ of `jkl` is the link's own
    {
      name: 'a product with a token in its link',
      input: '【京东】https://3.cn/2Kd-7RmX?jkl=@Wp4xNz8TqLc@ CA1274 「松木香薰蜡烛礼盒 三支装」\n点击链接直接打开 或者复制文案打开京东',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '松木香薰蜡烛礼盒 三支装',
            sharedUrl: 'https://3.cn/2Kd-7RmX?jkl=@Wp4xNz8TqLc@',
            openUrl: 'https://3.cn/2Kd-7RmX?jkl=@Wp4xNz8TqLc@',
            token: 'Wp4xNz8TqLc',
            tokenType: 'query',
            url: undefined,
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a short code that begins with a dash, everything on one line',
      input: '【京东】https://3.cn/-2vYtKq6?jkl=@Hs7GcR3nVb@ MF3302 「四川风味豆瓣酱 500g」点击链接直接打开 或者复制文案打开京东',
      expect: {text: '', cards: [card({kind: 'product', title: '四川风味豆瓣酱 500g', token: 'Hs7GcR3nVb', partial: true})]},
    },
    {
      name: 'a title that holds corner brackets of its own',
      input: '【京东】https://3.cn/3F-xQw9L?jkl=@Zt5Mk2YpDrE@ MU2018 「「限时」手冲咖啡壶套装 600ml」\n点击链接直接打开 或者复制文案打开京东',
      expect: {text: '', cards: [card({kind: 'product', title: '「限时」手冲咖啡壶套装 600ml', partial: true})]},
    },
    {
      name: 'a share among a person’s words',
      input: '上次说的杯子\n【京东】https://3.cn/2L-nDv4R?jkl=@Bx6TfW8kJsQ@ ZH9713 「双层玻璃茶杯 对杯」\n点击链接直接打开 或者复制文案打开京东\n还在打折吗？',
      expect: {text: '上次说的杯子\n还在打折吗？', cards: [card({kind: 'product', title: '双层玻璃茶杯 对杯', partial: true})]},
    },
    {
      name: 'a share in the middle of a line',
      input: '你看【京东】https://3.cn/2M-rTb7K?jkl=@Qd3LzN9xGwV@ CZ880 「静音键盘 薄荷绿」点击链接直接打开 或者复制文案打开京东 这个手感好吗',
      expect: {text: '你看 这个手感好吗', cards: [card({kind: 'product', title: '静音键盘 薄荷绿', partial: true})]},
    },
    {
      name: 'a link that a client marked up, its last @ left outside',
      input:
        '【京东】[https://3.cn/2N-kWx5P?jkl=@Vc8RmT4yHnL](https://3.cn/2N-kWx5P?jkl=@Vc8RmT4yHnL)@ CA7731 「榉木砧板 加厚」\n点击链接直接打开 或者复制文案打开京东',
      expect: {
        text: '',
        cards: [card({kind: 'product', title: '榉木砧板 加厚', sharedUrl: 'https://3.cn/2N-kWx5P?jkl=@Vc8RmT4yHnL', token: 'Vc8RmT4yHnL', partial: true})],
      },
    },
    {
      name: 'a wish list and a product in one text',
      input:
        '【京东】https://3.cn/2P-yMq8T 「小满的购物清单」\n点击链接直接打开\n【京东】https://3.cn/6R-tLd3W?jkl=@Xf9KvB5nQzC@ MU5102 「便携蓝牙音箱 云灰」\n点击链接直接打开 或者复制文案打开京东',
      expect: {
        text: '',
        cards: [
          card({kind: 'collection', title: '小满的购物清单', token: undefined, partial: true}),
          card({kind: 'product', title: '便携蓝牙音箱 云灰', token: 'Xf9KvB5nQzC', partial: true}),
        ],
      },
    },
    // What stands in 「」 is not always a product.
    {
      name: 'a gift',
      input: '【京东】https://3.cn/2Q-hVc6N「送你一份礼物～」点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'link', title: '送你一份礼物～', partial: true})]},
    },
    {
      name: 'a campaign',
      input: '【京东】https://3.cn/2S-gTw4B「京东百亿补贴」点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'link', title: '京东百亿补贴', partial: true})]},
    },
    // 2021-22: no code, 「 glued to the link
    {
      name: 'a link of 2022, glued to its title',
      input: '【京东】https://3.cn/27-418Zk「护手霜 桂花香 50ml」点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'product', title: '护手霜 桂花香 50ml', partial: true})]},
    },
    {
      name: 'a link of JD Worldwide',
      input: '【京东】https://3.jd.hk/28-35Txq 「【询客服领券】燕麦奶 12 盒」',
      expect: {text: '', cards: [card({kind: 'product', title: '【询客服领券】燕麦奶 12 盒', sharedUrl: 'https://3.jd.hk/28-35Txq', partial: true})]},
    },
    {
      name: 'an affiliate’s text with its links in back-ticks',
      input:
        '【京东】 `https://u.jd.com/K7mTq4X`  CA1395 「陶瓷多肉花盆 六只」\n点击链接直接打开 或者复制文案打开京东\n\n更多花器： `https://u.jd.com/Rw9Zn2L`',
      expect: {
        text: '更多花器：',
        cards: [
          card({kind: 'product', title: '陶瓷多肉花盆 六只', sharedUrl: 'https://u.jd.com/K7mTq4X', partial: true}),
          card({kind: 'link', sharedUrl: 'https://u.jd.com/Rw9Zn2L', partial: true}),
        ],
      },
    },
    {
      name: 'a short link without a scheme, as some carriers pass it on',
      input: '//3.cn/2T-wXk8D',
      expect: {text: '', cards: [card({kind: 'link', openUrl: 'https://3.cn/2T-wXk8D', partial: true})]},
    },
    // 2020-26: tokens; fourteen letters, where Taobao has eleven
    {
      name: 'a token and nothing else',
      input: '￥5GhTk8WnQz3LxR￥',
      expect: {text: '', cards: [card({kind: 'token', token: '5GhTk8WnQz3LxR', tokenType: 'passphrase', openUrl: undefined})]},
    },
    {
      name: 'a token whose closing sign is a per cent',
      input: '复制整段打开京东￥Yb4NcV7dMs2KpT%',
      expect: {cards: [card({kind: 'token', token: 'Yb4NcV7dMs2KpT'})]},
    },
    {
      name: 'a token between exclamation marks',
      input: '61:/！Q3xTvFKdeBzDrV！ ZH1908 ',
      expect: {text: '', cards: [card({kind: 'token', token: 'Q3xTvFKdeBzDrV', openUrl: undefined})]},
    },
    // Addresses
    {
      name: 'a product page, with everything that follows the sharer dropped',
      input:
        'https://item.m.jd.com/product/100183746592.html?utm_source=iosapp&utm_medium=appshare&utm_campaign=t_335139774&utm_term=Wxfriends_shareid8f&ad_od=share&gx=RnE2',
      expect: {text: '', cards: [card({kind: 'product', id: '100183746592', url: item('100183746592'), openUrl: item('100183746592'), partial: undefined})]},
    },
    {
      name: 'a page in brackets',
      input: '参考（https://item.jd.com/10062738194.html）这款',
      expect: {text: '参考（）这款', cards: [card({kind: 'product', id: '10062738194', url: item('10062738194')})]},
    },
    {
      name: 'a page of the old mobile site',
      input: 'https://item.m.jd.com/ware/view.action?wareId=5819204&sid=x',
      expect: {cards: [card({kind: 'product', id: '5819204', url: item('5819204')})]},
    },
    {
      name: 'a page opened inside WeChat',
      input: 'https://wqitem.jd.com/item/view?sku=100029384756&ptag=37072.3.1',
      expect: {cards: [card({kind: 'product', id: '100029384756', url: item('100029384756')})]},
    },
    {
      name: 'a page of JD Worldwide',
      input: 'https://npcitem.jd.hk/100038475610.html?utm_source=share',
      expect: {cards: [card({kind: 'product', id: '100038475610', url: 'https://item.jd.hk/100038475610.html'})]},
    },
    {
      name: 'an item that the app opens',
      input: 'openapp.jdmobile://virtual?params=%7B%22category%22%3A%22jump%22%2C%22des%22%3A%22productDetail%22%2C%22skuId%22%3A%22100047561029%22%7D',
      expect: {cards: [card({kind: 'product', id: '100047561029', url: item('100047561029'), openUrl: item('100047561029')})]},
    },
    {
      name: 'a livestream, its id behind the hash',
      input: '来看直播 https://lives.jd.com/#/38192746/live?origin=0 正在讲扫地机',
      expect: {text: '来看直播 正在讲扫地机', cards: [card({kind: 'livestream', surface: 'live', id: '38192746', url: 'https://lives.jd.com/#/38192746'})]},
    },
    {
      name: 'a shop',
      input: 'https://mall.jd.com/index-1000428391.html?from=pc',
      expect: {cards: [card({kind: 'shop', id: '1000428391', url: 'https://mall.jd.com/index-1000428391.html'})]},
    },
    {
      name: 'a shop of the mobile site',
      input: 'https://shop.m.jd.com/?shopId=1000193847&utm_source=iosapp',
      expect: {cards: [card({kind: 'shop', id: '1000193847'})]},
    },
    {name: 'an id that was blacked out is no id', input: 'https://item.jd.com/1001837xxxx.html', expect: {cards: [card({kind: 'link', id: undefined})]}},
    {
      name: 'a product passed on inside WeChat',
      input: clientXml({
        type: 5,
        title: '竹纤维毛巾 四条装',
        des: '我在京东发现了一个不错的商品，赶快来看看吧。',
        url: 'https://item.m.jd.com/product/100056473829.html?ShareTm=abc',
        thumburl: 'https://img14.360buyimg.com/n1/towel.jpg',
      }),
      expect: {cards: [card({kind: 'product', id: '100056473829', title: '竹纤维毛巾 四条装', cover: {url: 'https://img14.360buyimg.com/n1/towel.jpg'}})]},
    },
  ],
  misses: [
    '【京东】您的包裹已到驿站，取件码 8-2-1047',
    '京东今天￥2999￥能拿下，昨天还￥3299￥',
    'D:/！！！重要资料！！！/readme.txt',
    '编号￥5GhTk8WnQz3LxR￥是发票号',
    '13.cn/2T-wXk8D',
    'https://3.cn/',
    'https://jd.com.evil.example/100183746592.html',
    'https://item.jd.com@evil.example/100183746592.html',
    'https://item.jd.com%20.evil.example/100183746592.html',
    'https://evil-item-jd.com/100183746592.html',
    'https://item.jd.com:8443/100183746592.html',
    'https://evil.example/?url=https://item.jd.com/100183746592.html',
    'openapp.jdmobile://virtual?params=%7B%22des%22%3A%22m%22%2C%22url%22%3A%22https%3A%2F%2Fevil.example%22%7D',
  ],
};
