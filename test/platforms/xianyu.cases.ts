import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'xianyu', ...facts});

export const cases: PlatformCases = {
  shares: [
    // 2021 on
    {
      name: 'goods for a finder',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd2?tk=Rm7KxW2tQdL HU7204 「快来捡漏【胡桃木边几 九成新 自提】」\n点击链接直接打开',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            token: 'Rm7KxW2tQdL',
            tokenType: 'query',
            partial: true,
            title: '胡桃木边几 九成新 自提',
            sharedUrl: 'https://m.tb.cn/h.7kQwXd2?tk=Rm7KxW2tQdL',
            openUrl: 'https://m.tb.cn/h.7kQwXd2?tk=Rm7KxW2tQdL',
            url: undefined,
          }),
        ],
      },
    },
    {
      name: 'goods that somebody put up, without an instruction',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd3?tk=Rm7KxW2tQdL CA381 「我在闲鱼发布了【民谣吉他 41寸】」',
      expect: {text: '', cards: [card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '民谣吉他 41寸'})]},
    },
    {
      name: 'a title with brackets of every kind',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd4?tk=Rm7KxW2tQdL MF278 「快来捡漏【【自用】镜头（含盒） 「可小刀」】」\n点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '【自用】镜头（含盒） 「可小刀」'})]},
    },
    {
      name: 'a title that looks like a code and ends in a colon',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd5?tk=Rm7KxW2tQdL ZH4410 「我在闲鱼发布了【QT0442CZ19 滑轨:】」\n点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: 'QT0442CZ19 滑轨:'})]},
    },
    {
      name: 'a mini-program between title and instruction',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd6?tk=Rm7KxW2tQdL CZ881 「快来捡漏【帆布折叠椅】」\n#小程序://闲鱼/Wd7kTq2mXbLs9Zr\n点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '帆布折叠椅'})]},
    },
    {
      name: 'a title cut short, its bracket lost',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd7?tk=Rm7KxW2tQdL CZ882 「快来捡漏【竹编提篮 手工」」\n#小程序://闲鱼/Wd7kTq2mXbLs9Zs',
      expect: {text: '', cards: [card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '竹编提篮 手工'})]},
    },
    {
      name: 'a person, among words',
      input: '他家东西不错\n【闲鱼】https://m.tb.cn/h.7kQwXd8?tk=Rm7KxW2tQdL MF1643 「这是我的闲鱼号，快来看看吧～」 点击链接直接打开\n去逛逛',
      expect: {text: '他家东西不错\n去逛逛', cards: [card({kind: 'profile', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: undefined})]},
    },
    {
      name: 'a sentence without a title',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXd9?tk=Rm7KxW2tQdL HU591 「快来捡漏」\n点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'link', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: undefined})]},
    },
    {
      name: 'no sentence at all, and words glued behind',
      input: '【闲鱼】 https://m.tb.cn/h.7kQwXe1?tk=Rm7KxW2tQdL HU592 点击链接直接打开明天去看看',
      expect: {text: '明天去看看', cards: [card({kind: 'link', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: undefined})]},
    },
    // 2021-22: no code, and the bracket touches the link
    {
      name: 'a share without a code',
      input: '【闲鱼】https://m.tb.cn/h.7kQwXe2?tk=Rm7KxW2tQdL「快来捡漏【陶土花盆 两只】」点击链接直接打开',
      expect: {text: '', cards: [card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '陶土花盆 两只'})]},
    },
    {
      name: 'two shares',
      input:
        '【闲鱼】https://m.tb.cn/h.7kQwXe3?tk=Rm7KxW2tQdL CZ883 「快来捡漏【旧书一箱】」\n点击链接直接打开\n【闲鱼】https://m.tb.cn/h.7kQwXe4?tk=Rm7KxW2tQdL CZ884 「快来捡漏【书架】」\n点击链接直接打开',
      expect: {
        text: '',
        cards: [
          card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '旧书一箱'}),
          card({kind: 'product', token: 'Rm7KxW2tQdL', tokenType: 'query', partial: true, title: '书架'}),
        ],
      },
    },
    {
      name: 'the page of an item',
      input: 'https://www.goofish.com/item?id=812340056789&spm=a21ybx.item.0.0',
      expect: {text: '', cards: [card({kind: 'product', id: '812340056789', url: 'https://www.goofish.com/item?id=812340056789'})]},
    },
    {
      name: 'a page whose address holds bare quotes',
      input: 'https://h5.m.goofish.com/item?forceFlush=1&id=812340056790&xy_refer=%7B"campaignId"%3A1234%7D 还在吗',
      expect: {
        text: '还在吗',
        cards: [
          card({
            kind: 'product',
            id: '812340056790',
            url: 'https://www.goofish.com/item?id=812340056790',
            sharedUrl: 'https://h5.m.goofish.com/item?forceFlush=1&id=812340056790&xy_refer=%7B"campaignId"%3A1234%7D',
          }),
        ],
      },
    },
    {
      name: 'the other name of the id',
      input: 'https://h5.m.goofish.com/item?forceFlush=1&itemId=812340056791',
      expect: {text: '', cards: [card({kind: 'product', id: '812340056791', url: 'https://www.goofish.com/item?id=812340056791'})]},
    },
    {
      name: 'the page of an item rendered by the server',
      input: 'https://ssr.m.goofish.com/wow/moyu/moyu-project/share/pages/home?id=812340056792',
      expect: {text: '', cards: [card({kind: 'product', id: '812340056792', url: 'https://www.goofish.com/item?id=812340056792'})]},
    },
    // 2019-21: on a host of Taobao
    {
      name: 'an old page',
      input: 'https://market.m.taobao.com/app/idleFish-F2e/widle-taobao-rax/page-detail?wh_weex=true&id=612340056793&ut_sk=1.invented_1',
      expect: {text: '', cards: [card({kind: 'product', id: '612340056793', url: 'https://www.goofish.com/item?id=612340056793'})]},
    },
    {
      name: 'an older page',
      input: 'https://2.taobao.com/item.htm?id=512340056794',
      expect: {text: '', cards: [card({kind: 'product', id: '512340056794', url: 'https://www.goofish.com/item?id=512340056794'})]},
    },
    {
      name: 'an address of the app',
      input: 'fleamarket://item?id=812340056795',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            id: '812340056795',
            url: 'https://www.goofish.com/item?id=812340056795',
            openUrl: 'https://www.goofish.com/item?id=812340056795',
          }),
        ],
      },
    },
    {
      name: 'a page inside an address of the app',
      input: 'fleamarket://2.taobao.com/onepiece?h5Url=https%3A%2F%2Fh5.m.goofish.com%2Fitem%3Fid%3D812340056796',
      expect: {text: '', cards: [card({kind: 'product', id: '812340056796', url: 'https://www.goofish.com/item?id=812340056796'})]},
    },
    {
      name: 'a page that names two items',
      input: 'https://www.goofish.com/item?id=812340056797&id=812340056798',
      expect: {text: '', cards: [card({kind: 'link', id: undefined, url: undefined})]},
    },
  ],
  misses: [
    'https://www.goofish.com/',
    'https://www.goofish.com/search?q=id',
    '去 goofish.com 看看有没有二手的',
    '【闲鱼】早上八点集合',
    '【淘宝】https://m.tb.cn/h.7kQwXf1?tk=Rm7KxW2tQdL CZ885 「陶瓷茶杯」\n点击链接直接打开',
    'fleamarket://2.taobao.com/onepiece?h5Url=https%3A%2F%2Fevil.example%2Fitem%3Fid%3D1',
    'https://evil.example/?u=https://www.goofish.com/item?id=812340056799',
  ],
};
