import type {About} from './about.js';

export const about: About = {
  title: 'WeCom (企业微信): chat archive, customer service, bots and apps',
  reads: [
    ['kind', '`msgtype`; for Channels also `feed_type` (2 pictures, 4 video, 9 live) or `sub_type` (1 video, 2 live, 3 profile)'],
    ['title', '`title`, `main_title.title`, `feed_desc`, `product_titles`'],
    ['description', '`description`, `desc`, `main_title.desc`'],
    ['sharedUrl', '`link_url`, `url`, `card_action.url`, the first of `jump_list`'],
    ['cover.url', '`image_url`, `pic_url`, `picurl`, `head_image`, `card_image.url`'],
    ['cover.ref', '`thumb_media_id`: only the host can fetch it'],
    ['price', '`sales_price` in fen, or `price_wording` with its sign'],
    ['shop.name', '`shop_nickname`'],
    ['author.name', '`sph_name`, `nickname`, `displayname`'],
    ['badges', 'the `state` of an order'],
    ['fields', '`horizontal_content_list`'],
    ['items', 'the further `articles` of a digest'],
    ['miniProgram', '`appid`, `username`, `pagepath`'],
    ['live.asOf', '`msgtime` in milliseconds, `send_time` in seconds'],
    ['file', '`filename`, `filesize` in bytes, `fileext`'],
    ['location', '`latitude`, `longitude`'],
    ['record', '`chatrecord` and `merged_msg`, whose items are JSON in strings'],
    ['notice', 'a recalled message, a red packet with its `totalamount` in fen'],
    ['sender', '`from`, `external_userid`, `servicer_userid`'],
  ],
  ignores: [
    '`order_id`: the number of somebody’s order',
    '`sdkfileid` and `md5sum`: the archive’s own way to fetch a file',
    'voice, pictures, stickers and clips: a client that stores the archive has its own',
  ],
  example: {
    msgid: 'CqK0001_external',
    action: 'send',
    from: 'lanhe',
    tolist: ['wmA1b2'],
    roomid: '',
    msgtime: 1762776000123,
    msgtype: 'sphfeed',
    sphfeed: {feed_type: 9, sph_name: '蓝河陶社', feed_desc: '今晚开窑 #柴烧'},
  },
  more: [
    {
      msgid: 'm7',
      open_kfid: 'wkX',
      external_userid: 'wmA1b2',
      send_time: 1762776000,
      origin: 3,
      msgtype: 'channels_shop_product',
      channels_shop_product: {
        product_id: '10000213',
        head_image: 'https://shop.example/cup.jpg',
        title: '公道杯',
        sales_price: '12900',
        shop_nickname: '蓝河陶社',
        shop_head_image: 'https://shop.example/a.png',
      },
    },
    {
      msgtype: 'channels_shop_order',
      channels_shop_order: {
        order_id: '3700000000000000911',
        product_titles: '公道杯 等 2 件',
        price_wording: '¥258.00',
        state: '待发货',
        image_url: 'https://shop.example/cup.jpg',
        shop_nickname: '蓝河陶社',
      },
    },
    {msgtype: 'miniprogram', miniprogram: {title: '窑口地图', appid: 'wx00000000000000aa', pagepath: 'pages/map.html?city=1', thumb_media_id: 'MEDIA_7'}},
    {
      msgtype: 'news',
      news: {
        articles: [
          {title: '柴烧入门', description: '火与灰', url: 'https://site.example/1', picurl: 'https://site.example/1.jpg'},
          {title: '釉色', url: 'https://site.example/2'},
        ],
      },
    },
    {
      msgtype: 'template_card',
      template_card: {
        card_type: 'text_notice',
        main_title: {title: '开窑通知', desc: '周六上午'},
        horizontal_content_list: [{keyname: '地点', value: '三号窑'}],
        card_action: {type: 1, url: 'https://site.example/kiln'},
      },
    },
    {msgtype: 'file', from: 'lanhe', msgtime: 1762776000123, file: {filename: '报价单.xlsx', filesize: 20480, fileext: 'xlsx', sdkfileid: 'CtY', md5sum: '0f'}},
    {msgtype: 'location', location: {latitude: 29.27, longitude: 117.18, name: '蓝河陶社', address: '河边路 3 号'}},
    {
      msgtype: 'merged_msg',
      merged_msg: {
        title: '群聊的聊天记录',
        item: [
          {send_time: 1762776000, msgtype: 'text', sender_name: '城里的树', msg_content: '{"msgtype":"text","text":{"content":"到了吗"}}'},
          {msgtype: 'link', sender_name: '蓝河', msg_content: '{"link":{"title":"路线","url":"https://site.example/way"}}'},
        ],
      },
    },
    {msgtype: 'redpacket', from: 'lanhe', redpacket: {type: 1, wish: '开窑大吉', totalcnt: 5, totalamount: 3000}},
  ],
};
