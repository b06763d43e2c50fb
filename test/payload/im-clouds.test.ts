import {read} from './reading.js';

describe('Tencent IM', () => {
  const format = 'tencent-im';
  const custom = (data: unknown) => ({
    type: 'TIMCustomElem',
    payload: {data: typeof data === 'string' ? data : JSON.stringify(data), description: '一件商品', extension: ''},
  });
  read([
    {
      name: 'reads an order of UIKit’s',
      input: {
        MsgType: 'TIMCustomElem',
        MsgContent: {
          Data: '{"businessID":"order","version":1,"link":"https://site.example/cup","imageUrl":"https://site.example/cup.jpg","title":"公道杯","description":"柴烧","price":"￥129.90"}',
          Desc: '',
          Ext: '',
          Sound: '',
        },
      },
      expect: {
        format,
        cards: [{kind: 'product', title: '公道杯', price: {minor: 12990, currency: 'CNY'}, sharedUrl: 'https://site.example/cup', platform: undefined}],
      },
    },
    {
      name: 'takes no bare number for a price',
      input: custom({businessID: 'order', title: '公道杯', price: '129', link: 'javascript:alert(1)'}),
      expect: {cards: [{kind: 'product', price: undefined, sharedUrl: undefined}]},
    },
    {
      name: 'reads a text with a link',
      input: custom({businessID: 'text_link', text: '欢迎', link: 'https://site.example/'}),
      expect: {cards: [{kind: 'link', title: '欢迎', sharedUrl: 'https://site.example/'}]},
    },
    {
      name: 'reads a consultation from its extension',
      input: {type: 'TIMCustomElem', payload: {data: 'consultion', extension: '{"title":"公道杯","description":"柴烧","url":"https://site.example/cup"}'}},
      expect: {cards: [{kind: 'link', title: '公道杯'}]},
    },
    {
      name: 'never reads what UIKit would draw as HTML',
      input: custom({content: '<img src=x onerror=alert(1)>', html: '<b>'}),
      expect: {format, text: '一件商品', cards: [], warnings: [{code: 'unread'}]},
    },
    {name: 'gives the words of data that is no JSON', input: custom('\u0008\u0001protobuf'), expect: {format, text: '一件商品', cards: []}},
    {
      name: 'reads several elements in their order',
      input: {
        From_Account: 'lanhe',
        MsgBody: [
          {MsgType: 'TIMTextElem', MsgContent: {Text: '甲 https://item.jd.com/100183746592.html'}},
          {MsgType: 'TIMFileElem', MsgContent: {FileName: 'a.pdf', FileSize: 7, Url: 'https://site.example/f'}},
        ],
      },
      expect: {
        format,
        sender: 'lanhe',
        text: '甲',
        cards: [{platform: 'jd'}, {kind: 'file', file: {size: 7, extension: 'pdf'}}],
        segments: [
          {type: 'text', text: '甲'},
          {type: 'card', index: 0},
          {type: 'card', index: 1},
        ],
      },
    },
    {
      name: 'reads forwarded messages by their lines',
      input: {type: 'TIMRelayElem', payload: {title: '群聊', abstractList: ['甲：到了吗', '', 7]}},
      expect: {record: {title: '群聊', count: 2, items: [{text: '甲：到了吗'}, {text: '7'}]}},
    },
  ]);
});

describe('RongCloud', () => {
  const format = 'rongcloud';
  read([
    {
      name: 'reads a rich message',
      input: {
        messageType: 'RC:ImgTextMsg',
        senderUserId: 'lanhe',
        content: {title: '甲', content: '摘要', imageUri: 'https://site.example/1.jpg', url: 'https://site.example/1', extra: '{"a":1}'},
      },
      expect: {format, sender: 'lanhe', cards: [{kind: 'article', title: '甲', description: '摘要'}]},
    },
    {
      name: 'reads its server’s form, whose content is a string',
      input: {objectName: 'RC:TxtMsg', fromUserId: 'lanhe', content: '{"content":"好的","extra":""}'},
      expect: {format, sender: 'lanhe', text: '好的'},
    },
    {
      name: 'reads a digest as one card',
      input: {
        messageType: 'RC:PSMultiImgTxtMsg',
        content: {
          articles: [
            {title: '甲', digest: '一', picurl: 'https://site.example/1.jpg', url: 'https://site.example/1'},
            {title: '乙', url: 'https://site.example/2'},
          ],
        },
      },
      expect: {cards: [{kind: 'article', title: '甲', description: '一', items: [{kind: 'article', title: '乙'}]}]},
    },
    {
      name: 'takes a clip’s length in seconds, and its bare base64 for no address',
      input: {messageType: 'RC:SightMsg', content: {sightUrl: 'https://site.example/a.mp4', content: '/9j/4AAQSkZJRg==', duration: 12, size: 1, name: 'a.mp4'}},
      expect: {cards: [{kind: 'video', title: 'a.mp4', duration: 12, mediaUrl: 'https://site.example/a.mp4', cover: undefined}]},
    },
    {
      name: 'reads what a reference refers to, one level deep',
      input: {
        messageType: 'RC:ReferenceMsg',
        content: {
          content: '就是它',
          referMsgUserId: 'shu',
          objName: 'RC:ReferenceMsg',
          referMsg: {content: '哪个', objName: 'RC:TxtMsg', referMsg: {content: '深'}},
        },
      },
      expect: {text: '就是它', quote: {sender: 'shu', text: '哪个'}},
    },
    {
      name: 'keeps a place without coordinates by its name',
      input: {messageType: 'RC:LBSMsg', content: {latitude: 91, longitude: 0, poi: '河边'}},
      expect: {cards: [{kind: 'location', title: '河边', location: undefined}]},
    },
    {
      name: 'says what it does not read',
      input: {messageType: 'RC:VcMsg', content: {content: 'base64', duration: 2}},
      expect: {format, cards: [], warnings: [{code: 'unread'}]},
    },
    {name: 'is nobody’s when its content is no object', input: {messageType: 'RC:ImgTextMsg', content: 7}, expect: {format, cards: []}},
  ]);
});

describe('NetEase IM', () => {
  const format = 'netease-im';
  read([
    {
      name: 'gives an app’s own JSON the platform of its link',
      input: {
        messageType: 100,
        subType: 0,
        senderId: 'lanhe',
        attachment: {raw: '{"type":"taobao","data":{"title":"砧板","url":"https://detail.tmall.com/item.htm?id=701234567890"}}'},
      },
      expect: {format, sender: 'lanhe', cards: [{kind: 'product', platform: 'tmall', title: '砧板', id: '701234567890'}]},
    },
    {
      name: 'believes no name of a platform',
      input: {messageType: 100, attachment: {raw: '{"type":"taobao","platform":"taobao","title":"砧板","url":"https://evil.example/"}'}},
      expect: {cards: [{kind: 'link', platform: undefined}]},
    },
    {
      name: 'takes a clip’s length in milliseconds',
      input: {messageType: 3, attachment: {raw: '{"url":"https://site.example/a.mp4","dur":12500,"name":"a"}'}},
      expect: {cards: [{kind: 'video', duration: 12.5, mediaUrl: 'https://site.example/a.mp4'}]},
    },
    {
      name: 'reads places and files',
      input: {messageType: 6, attachment: {name: 'a.tar.gz', size: 7, ext: '.gz', url: 'ftp://site.example/a'}},
      expect: {cards: [{kind: 'file', file: {name: 'a.tar.gz', extension: 'gz'}, sharedUrl: undefined}]},
    },
    {
      name: 'gives the words of what it does not read',
      input: {messageType: 10, text: '对方撤回了一条消息', attachment: null},
      expect: {format, text: '对方撤回了一条消息', cards: []},
    },
  ]);
});

describe('OpenIM', () => {
  const format = 'openim';
  read([
    {
      name: 'reads a name card',
      input: {contentType: 108, sendID: '1', cardElem: {userID: '10001', nickname: '蓝河', faceURL: '', ex: ''}},
      expect: {format, sender: '1', cards: [{kind: 'profile', title: '蓝河', id: '10001', cover: undefined}]},
    },
    {
      name: 'reads an app’s own JSON',
      input: {
        contentType: 110,
        customElem: {
          data: '{"title":"公道杯","price":"￥129","image":"https://site.example/1.jpg","url":"https://item.jd.com/100183746592.html"}',
          description: '',
          extension: '',
        },
      },
      expect: {cards: [{kind: 'product', platform: 'jd', title: '公道杯', price: {minor: 12900, currency: 'CNY'}}]},
    },
    {name: 'reads its server’s form', input: {contentType: 101, content: '{"content":"好的"}'}, expect: {format, text: '好的'}},
    {
      name: 'reads forwarded messages, and those in them',
      input: {
        contentType: 107,
        mergeElem: {
          title: '群聊',
          abstractList: [],
          multiMessage: [
            {senderNickname: '甲', contentType: 107, mergeElem: {title: '更早', multiMessage: [{contentType: 101, textElem: {content: 'x'}}]}},
            {senderNickname: '乙', contentType: 105, fileElem: {fileName: 'a.pdf', fileSize: 7}},
            null,
          ],
        },
      },
      expect: {record: {title: '群聊', count: 3, items: [{sender: '甲'}, {sender: '乙', card: {kind: 'file'}}]}},
    },
    {
      name: 'falls back to the lines where the messages are not there',
      input: {contentType: 107, mergeElem: {title: '群聊', abstractList: ['甲：好']}},
      expect: {record: {count: 1, items: [{text: '甲：好'}]}},
    },
    {
      name: 'reads a quote',
      input: {contentType: 114, quoteElem: {text: '就是它', quoteMessage: {sendID: '2', contentType: 108, cardElem: {userID: '3', nickname: '树'}}}},
      expect: {text: '就是它', quote: {sender: '2', card: {kind: 'profile', title: '树'}}},
    },
    {name: 'says what it does not read', input: {contentType: 103, soundElem: {}}, expect: {format, cards: [], warnings: [{code: 'unread'}]}},
  ]);
});
