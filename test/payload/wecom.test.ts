import {read} from './reading.js';

const format = 'wecom';
const archive = (msgtype: string, body: object, more: object = {}) => ({
  msgid: '57_1762776000_external',
  action: 'send',
  from: 'lanhe',
  tolist: ['wmA'],
  roomid: '',
  msgtime: 1762776000123,
  msgtype,
  [msgtype]: body,
  ...more,
});
const service = (msgtype: string, body: object, more: object = {}) => ({
  msgid: 'm1',
  open_kfid: 'wkX',
  external_userid: 'wmA',
  send_time: 1762776000,
  origin: 3,
  msgtype,
  [msgtype]: body,
  ...more,
});

describe('WeCom', () => {
  read([
    {
      name: 'spells a link as the archive does',
      input: archive('link', {title: '路线', description: '河边', link_url: 'https://site.example/?a=1&b=2', image_url: 'https://site.example/1.png'}),
      expect: {
        format,
        sender: 'lanhe',
        text: '',
        cards: [
          {
            kind: 'link',
            title: '路线',
            description: '河边',
            sharedUrl: 'https://site.example/?a=1&b=2',
            openUrl: 'https://site.example/?a=1&b=2',
            cover: {url: 'https://site.example/1.png'},
            platform: undefined,
          },
        ],
      },
    },
    {
      name: 'spells a link as customer service does',
      input: service('link', {title: '路线', desc: '河边', url: 'https://site.example/', pic_url: 'https://site.example/1.png'}),
      expect: {sender: 'wmA', cards: [{kind: 'link', description: '河边', cover: {url: 'https://site.example/1.png'}}]},
    },
    {
      name: 'gives a link to a platform its card, by the host alone',
      input: archive('link', {title: '京东：官方', link_url: 'https://item.jd.com/100183746592.html', image_url: ''}),
      expect: {cards: [{kind: 'product', platform: 'jd', id: '100183746592', title: '京东：官方'}]},
    },
    {
      name: 'keeps a stranger’s link a stranger’s, whatever it is called',
      input: archive('link', {title: '京东官方', link_url: 'https://evil.example/'}),
      expect: {cards: [{kind: 'link', platform: undefined}]},
    },
    {
      name: 'keeps the title of a link that may not be opened',
      input: archive('link', {title: '点我', link_url: 'javascript:alert(1)', image_url: 'data:image/svg+xml,x'}),
      expect: {cards: [{kind: 'link', title: '点我', sharedUrl: undefined, openUrl: undefined, cover: undefined}]},
    },
    {
      name: 'reads a Channels video without its address',
      input: archive('sphfeed', {feed_type: 4, sph_name: '蓝河陶社', feed_desc: '开窑\n#柴烧'}),
      expect: {
        cards: [{kind: 'video', platform: 'wechat-channels', title: '开窑\n#柴烧', author: {name: '蓝河陶社'}, sharedUrl: undefined, openUrl: undefined}],
      },
    },
    {
      name: 'tells Channels pictures and livestreams',
      input: archive('sphfeed', {feed_type: 9, sph_name: '蓝河陶社', feed_desc: ''}),
      expect: {cards: [{kind: 'livestream', title: undefined, live: {status: 'unknown', asOf: 1762776000123}}]},
    },
    {
      name: 'takes customer service’s own time in seconds',
      input: service('channels', {sub_type: 2, nickname: '蓝河陶社', title: '今晚开窑'}),
      expect: {cards: [{kind: 'livestream', live: {asOf: 1762776000000}}]},
    },
    {
      name: 'dates a livestream by the message where the payload has no time',
      input: {msgtype: 'channels', channels: {sub_type: '2', nickname: '蓝河陶社'}},
      expect: {cards: [{live: {asOf: Date.UTC(2025, 10, 10, 12)}}]},
    },
    {
      name: 'reads a Channels name card',
      input: service('channels', {sub_type: 3, nickname: '蓝河陶社', title: ''}),
      expect: {cards: [{kind: 'profile', platform: 'wechat-channels', title: '蓝河陶社', author: undefined}]},
    },
    {
      name: 'reads fen as fen',
      input: service('channels_shop_product', {
        product_id: '10000213',
        head_image: 'https://shop.example/1.jpg',
        title: '公道杯',
        sales_price: '12900',
        shop_nickname: '蓝河陶社',
        shop_head_image: '',
      }),
      expect: {
        cards: [
          {kind: 'product', platform: 'wechat-store', id: '10000213', price: {minor: 12900, currency: 'CNY'}, shop: {name: '蓝河陶社', avatarUrl: undefined}},
        ],
      },
    },
    {
      name: 'reads a price in words',
      input: service('channels_shop_product', {product_id: 10000213, title: '公道杯', price_wording: '￥129.5起'}),
      expect: {cards: [{id: '10000213', price: {minor: 12950, currency: 'CNY', from: true}}]},
    },
    {
      name: 'loses a bad price, not its card',
      input: service('channels_shop_product', {product_id: 2 ** 60, title: '公道杯', sales_price: '12.9元左右', price_wording: '面议'}),
      expect: {cards: [{kind: 'product', title: '公道杯', id: undefined, price: undefined}]},
    },
    {
      name: 'takes the exact sibling of an id past 2^53',
      input: service('channels_shop_product', {product_id: 2 ** 60, str_product_id: '1152921504606846977', title: '公道杯'}),
      expect: {cards: [{id: '1152921504606846977'}]},
    },
    {
      name: 'draws an order without its number',
      input: service('channels_shop_order', {
        order_id: '3700000000000000911',
        product_titles: '公道杯 等 2 件',
        price_wording: '¥258.00',
        state: '待发货',
        image_url: 'https://shop.example/1.jpg',
      }),
      expect: {cards: [{kind: 'product', id: undefined, title: '公道杯 等 2 件', badges: ['待发货'], price: {minor: 25800, currency: 'CNY'}}]},
    },
    {
      name: 'reads mini-programs of both',
      input: archive('weapp', {title: '窑口地图', description: '', username: 'gh_0000000000aa@app', displayname: '窑口'}),
      expect: {
        cards: [
          {
            kind: 'mini-program',
            platform: 'wechat-miniprogram',
            author: {name: '窑口'},
            miniProgram: {username: 'gh_0000000000aa@app', appId: undefined},
            openUrl: undefined,
          },
        ],
      },
    },
    {
      name: 'leaves a picture that only the host can fetch as a reference',
      input: service('miniprogram', {title: '窑口地图', appid: 'wx00000000000000aa', pagepath: 'pages/map.html?city=1', thumb_media_id: 'MEDIA'}),
      expect: {cards: [{cover: {url: undefined, ref: 'MEDIA'}, miniProgram: {appId: 'wx00000000000000aa', pagePath: 'pages/map.html?city=1'}}]},
    },
    {
      name: 'makes one card of a digest, with the other articles in it',
      input: {
        msgtype: 'news',
        news: {
          articles: [
            {title: '甲', url: 'https://site.example/1', picurl: 'https://site.example/1.jpg'},
            {title: '', url: ''},
            {title: '乙', url: 'https://item.jd.com/100183746592.html'},
          ],
        },
      },
      expect: {cards: [{kind: 'article', title: '甲', items: [{kind: 'product', platform: 'jd', title: '乙'}]}]},
    },
    {
      name: 'reads the archive’s digest, which is called `info`',
      input: {msgtype: 'news', info: {item: [{title: '甲', url: 'https://site.example/1'}]}},
      expect: {cards: [{kind: 'article', title: '甲', items: undefined}]},
    },
    {
      name: 'reads a template card',
      input: {
        msgtype: 'template_card',
        template_card: {
          card_type: 'text_notice',
          source: {desc: '窑口'},
          main_title: {title: '开窑', desc: '周六'},
          horizontal_content_list: [{keyname: '地点', value: '三号窑'}, {keyname: '空'}],
          jump_list: [{url: 'javascript:alert(1)'}, {url: 'https://site.example/j'}],
        },
      },
      expect: {
        cards: [{kind: 'link', title: '开窑', description: '周六', siteName: '窑口', fields: [['地点', '三号窑']], sharedUrl: 'https://site.example/j'}],
      },
    },
    {
      name: 'reads a document by its own name',
      input: archive('docmsg', {}, {doc: {title: '报价', doc_creator: 'lanhe', link_url: 'https://site.example/doc'}, docmsg: undefined}),
      expect: {cards: [{kind: 'document', title: '报价', author: {name: 'lanhe'}, sharedUrl: 'https://site.example/doc'}]},
    },
    {
      name: 'reads files and places',
      input: archive('file', {filename: '报价单.XLSX', filesize: 20480, sdkfileid: 'x'}),
      expect: {cards: [{kind: 'file', title: '报价单.XLSX', file: {name: '报价单.XLSX', size: 20480, extension: 'xlsx'}}]},
    },
    {
      name: 'keeps the name of a place whose coordinates are no good',
      input: archive('location', {latitude: 'north', longitude: 200, title: '蓝河陶社', address: '河边路 3 号'}),
      expect: {cards: [{kind: 'location', title: '蓝河陶社', description: '河边路 3 号', location: undefined}]},
    },
    {
      name: 'reads the shares in a text',
      input: archive('text', {content: '看 https://item.jd.com/100183746592.html'}),
      expect: {format, text: '看', cards: [{platform: 'jd'}]},
    },
    {
      name: 'reads a menu as its words',
      input: service('msgmenu', {
        head_content: '要什么',
        list: [
          {type: 'click', click: {id: '1', content: '报价'}},
          {type: 'view', view: {url: 'https://site.example', content: '官网'}},
        ],
        tail_content: '谢谢',
      }),
      expect: {text: '要什么\n报价\n官网\n谢谢', cards: []},
    },
    {
      name: 'reads a forwarded chat',
      input: archive('chatrecord', {
        title: '群聊',
        item: [
          {type: 'ChatRecordText', msgtime: 1762776000, content: '{"content":"到了吗"}'},
          {type: 'ChatRecordLink', content: '{"title":"路线","link_url":"https://site.example/"}'},
          {type: 'ChatRecordText', content: '{'},
        ],
      }),
      expect: {
        text: '',
        cards: [],
        record: {title: '群聊', count: 3, items: [{text: '到了吗'}, {card: {kind: 'link', title: '路线'}}, {card: undefined, text: undefined}]},
      },
    },
    {name: 'says that a message was recalled', input: archive('revoke', {pre_msgid: '1'}, {action: 'recall'}), expect: {cards: [], notice: {type: 'recall'}}},
    {
      name: 'gives a red packet’s wish and amount',
      input: archive('redpacket', {type: 1, wish: '开窑大吉', totalcnt: 5, totalamount: 3000}),
      expect: {cards: [], notice: {type: 'red-packet', text: '开窑大吉', amount: {minor: 3000, currency: 'CNY'}}},
    },
    {
      name: 'says what it does not read',
      input: archive('voice', {sdkfileid: 'x', voice_size: 1, play_length: 2}),
      expect: {format, text: '', cards: [], warnings: [{code: 'unread'}]},
    },
    {
      name: 'is not asked about a type that is a name of JavaScript’s',
      input: JSON.parse('{"msgtype":"constructor","constructor":{"title":"题"}}') as unknown,
      expect: {cards: []},
    },
  ]);
});
