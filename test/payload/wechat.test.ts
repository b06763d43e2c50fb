import {read, type Row} from './reading.js';
import {clientXml, upgrade} from './client-xml.js';

const card = (fields: object) => ({format: 'wechat-appmsg', text: '', warnings: [], cards: [fields]});
const quoting = (refermsg: string, title = '这个我要') => clientXml({type: 57, title, block: `<refermsg>${refermsg}</refermsg>`});
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const article =
  '<?xml version="1.0"?>\n<msg><appmsg><title>柴烧 &amp; 釉色</title><des>火与灰</des><type>5</type><url>https://site.example/2?a=1&amp;b=2</url></appmsg></msg>';
const quotedArticle = {
  sender: '蓝河',
  text: undefined,
  card: {kind: 'link', title: '柴烧 & 釉色', description: '火与灰', sharedUrl: 'https://site.example/2?a=1&b=2'},
};
const record = (datalist: string, count = '') =>
  `<recordinfo><title>群聊的聊天记录</title><desc>蓝河: 到了</desc><datalist${count && ` count="${count}"`}>${datalist}</datalist></recordinfo>`;
const forwarded = (inner: string, type = 19) =>
  clientXml({type, title: '群聊的聊天记录', des: '蓝河: 到了\n城里的树: [图片]', block: `<recorditem>${inner}</recorditem>`});
const entry = (type: number, inside: string) =>
  `<dataitem datatype="${String(type)}" dataid="a1">${inside}<sourcename>蓝河</sourcename><sourceheadurl>https://site.example/a.png</sourceheadurl><sourcetime>2025-11-10 12:00</sourcetime></dataitem>`;
const entryCard = (name: string, type: number, inside: string, fields: object): Row => ({
  name: `in a record, ${name}`,
  input: forwarded(`<![CDATA[${record(entry(type, inside), '1')}]]>`),
  expect: {cards: [], record: {title: '群聊的聊天记录', count: 1, items: [{sender: '蓝河', text: undefined, card: fields}]}},
});

describe('WeChat shares', () => {
  read([
    {
      name: 'a song has its singer, album and length in seconds',
      input: clientXml({
        type: 76,
        title: '火与灰',
        des: '城里的树',
        url: 'https://site.example/song/7',
        block:
          '<musicShareItem><mvCoverUrl>https://site.example/mv.jpg</mvCoverUrl><mvAlbumName>窑口</mvAlbumName><musicDuration>226500</musicDuration></musicShareItem>',
      }),
      expect: card({
        kind: 'music',
        platform: undefined,
        title: '火与灰',
        author: {name: '城里的树'},
        description: undefined,
        album: '窑口',
        duration: 226.5,
        cover: {url: 'https://site.example/mv.jpg'},
      }),
    },
    {
      name: 'a song of a known app is that app’s',
      input: clientXml({type: 3, title: '火与灰', des: '城里的树', url: 'https://y.music.163.com/m/song?id=1439811111&userid=7'}),
      expect: card({kind: 'music', platform: 'netease-music', id: '1439811111', title: '火与灰', author: {name: '城里的树'}}),
    },
    {
      name: 'a song behind a short link is a song',
      input: clientXml({type: 3, title: '火与灰', des: '城里的树', url: 'https://163cn.tv/AbCd123'}),
      expect: card({kind: 'music', platform: 'netease-music', partial: true}),
    },
    {
      name: 'a player’s name makes no platform',
      input: clientXml({type: 92, title: '听书', des: '城里的树', url: 'https://evil.example/7', appname: 'QQ音乐'}),
      expect: card({kind: 'music', platform: undefined, siteName: 'QQ音乐'}),
    },
    {
      name: 'a clip of a known host is its video',
      input: clientXml({type: 4, title: '三只杯子', des: 'UP主：蓝河\n播放：2.5万', url: 'https://b23.tv/kT7wQx2'}),
      expect: card({kind: 'video', platform: 'bilibili', title: '三只杯子', author: {name: '蓝河'}}),
    },
    {
      name: 'a clip of a stranger is a link',
      input: clientXml({type: 4, title: '三只杯子', url: 'https://site.example/v/7'}),
      expect: card({kind: 'link', title: '三只杯子', platform: undefined}),
    },
    {
      name: 'a file has its size and extension',
      input: clientXml({
        type: 6,
        title: '报价单 2025.PDF',
        block: '<appattach><totallen>19078200</totallen><attachid>@cdn_3057</attachid><fileext>pdf</fileext></appattach>',
      }),
      expect: card({
        kind: 'file',
        title: '报价单 2025.PDF',
        file: {name: '报价单 2025.PDF', size: 19078200, extension: 'pdf'},
        sharedUrl: undefined,
        openUrl: undefined,
      }),
    },
    {
      name: 'a file on its way has them too',
      input: clientXml({type: 74, title: 'a.tar.gz', block: '<appattach><totallen>0</totallen></appattach>'}),
      expect: card({kind: 'file', file: {name: 'a.tar.gz', size: undefined, extension: 'gz'}}),
    },
    {
      name: 'the attachment of a link is no file',
      input: clientXml({
        type: 5,
        title: '柴烧',
        url: 'https://site.example/',
        block: '<appattach><totallen>12345</totallen><cdnthumbaeskey>a1</cdnthumbaeskey></appattach>',
      }),
      expect: card({kind: 'link', file: undefined, cover: undefined}),
    },
    {
      name: 'a Channels name card is a profile',
      input: clientXml({
        type: 50,
        ...upgrade,
        block:
          '<findernamecard><username>v2_0600@finder</username><avatar><![CDATA[https://site.example/a.png]]></avatar><nickname>蓝河陶社</nickname><auth_job>陶艺 & 茶</auth_job></findernamecard>',
      }),
      expect: card({
        kind: 'profile',
        platform: 'wechat-channels',
        id: 'v2_0600@finder',
        title: '蓝河陶社',
        description: '陶艺 & 茶',
        author: {name: '蓝河陶社', avatarUrl: 'https://site.example/a.png'},
      }),
    },
    {
      name: 'pictures from Channels are a note',
      input: clientXml({
        type: 51,
        ...upgrade,
        block:
          '<finderFeed><objectId>14919669148201938475</objectId><feedType>2</feedType><desc>三只杯子</desc><mediaList><media><thumbUrl>https://site.example/1.jpg</thumbUrl></media><media><coverUrl>https://site.example/2.jpg</coverUrl></media></mediaList></finderFeed>',
      }),
      expect: card({kind: 'note', images: [{url: 'https://site.example/1.jpg'}, {url: 'https://site.example/2.jpg'}], duration: undefined}),
    },
    {
      name: 'a stream that is shared as a feed is a livestream of which the state is not known',
      input: clientXml({type: 51, ...upgrade, block: '<finderFeed><objectId>7</objectId><feedType>9</feedType><desc>今晚开窑</desc></finderFeed>'}),
      expect: card({kind: 'livestream', live: {status: 'unknown', asOf: Date.UTC(2025, 10, 10, 12)}}),
    },
    {
      name: 'the lower of two prices is the price',
      input: clientXml({
        type: 82,
        ...upgrade,
        block: '<finderLiveProductShare><productId>7</productId><marketPrice>9900</marketPrice><sellingPrice>12900</sellingPrice></finderLiveProductShare>',
      }),
      expect: card({price: {minor: 9900, currency: 'CNY'}, originalPrice: {minor: 12900, currency: 'CNY'}}),
    },
    {
      name: 'a bad price costs the price',
      input: clientXml({
        type: 82,
        ...upgrade,
        block:
          '<finderLiveProductShare><productId>7</productId><productTitle>杯</productTitle><sellingPrice>12.9</sellingPrice><marketPrice>NaN</marketPrice></finderLiveProductShare>',
      }),
      expect: card({title: '杯', price: undefined, originalPrice: undefined}),
    },
    {
      name: 'a shop of the store is a shop',
      input: clientXml({
        type: 111,
        ...upgrade,
        block:
          '<finderShopWindowShare><nickname>蓝河陶社</nickname><avatar>https://site.example/a.png</avatar><saleWording>已售 1.2万</saleWording><appId>wx00000000000000aa</appId><path>pages/shop.html</path><query>id=7</query></finderShopWindowShare>',
      }),
      expect: card({
        kind: 'shop',
        platform: 'wechat-store',
        title: '蓝河陶社',
        badges: ['已售 1.2万'],
        miniProgram: {appId: 'wx00000000000000aa', pagePath: 'pages/shop.html?id=7'},
      }),
    },
    {
      name: 'a gift is a product with a wish',
      input: '<msg><appmsg><type>115</type><wishmessage>生日快乐</wishmessage><skutitle>柴烧公道杯</skutitle></appmsg></msg>',
      expect: card({kind: 'product', platform: 'wechat-store', title: '柴烧公道杯', description: '生日快乐', price: undefined}),
    },
    {
      name: 'a coupon of the wallet',
      input: clientXml({type: 16, title: '满 100 减 20', des: '蓝河陶社', url: upgrade.url}),
      expect: card({kind: 'coupon', platform: 'wechat-card', title: '满 100 减 20', openUrl: undefined}),
    },
    {
      name: 'a coupon that leads to a stranger is the stranger’s',
      input: clientXml({type: 16, title: '满 100 减 20', url: 'https://evil.example/'}),
      expect: card({kind: 'coupon', platform: undefined}),
    },
    {
      name: 'goods that were scanned',
      input: clientXml({type: 10, title: '砧板', url: 'https://item.jd.com/100183746592.html'}),
      expect: card({kind: 'product', platform: 'jd', id: '100183746592'}),
    },
    {
      name: 'a place that is shared live has no pin',
      input: clientXml({type: 17, title: '我发起了位置共享'}),
      expect: card({kind: 'location', title: '我发起了位置共享', location: undefined}),
    },
    {
      name: 'a sticker is a picture',
      input: '<msg><appmsg><title></title><type>8</type><appattach><emoticonmd5>04</emoticonmd5></appattach></appmsg></msg>',
      expect: card({kind: 'image', cover: undefined}),
    },
    {name: 'a picture on its way is one', input: '<msg><appmsg><title>x</title><type>2</type></appmsg></msg>', expect: card({kind: 'image'})},
    {name: '接龙 is words', input: clientXml({type: 53, title: '#接龙\n开窑\n\n1. 蓝河\n2. 树'}), expect: {text: '#接龙\n开窑\n\n1. 蓝河\n2. 树', cards: []}},
    {
      name: 'a type that is not known is a link where it has a title and an address',
      input: clientXml({type: 101, title: '来和我一起玩', url: 'https://game.example/7'}),
      expect: card({kind: 'link', title: '来和我一起玩'}),
    },
    {
      name: 'and words with a warning where it has none',
      input: clientXml({type: 998, title: '扫一扫'}),
      expect: {cards: [], text: '扫一扫', warnings: [{code: 'appmsg-type'}]},
    },
    {
      name: 'a code without its block is no livestream',
      input: '<msg><appmsg><type>63</type><title>Money Transfer</title></appmsg></msg>',
      expect: {cards: [], text: 'Money Transfer'},
    },
    {
      name: 'userinfo is no part of the link',
      input: clientXml({type: 5, title: '官方', url: 'https://mp.weixin.qq.com@evil.example/s'}),
      expect: card({sharedUrl: 'https://evil.example/s', openUrl: 'https://evil.example/s', risk: {code: 'userinfo', host: 'evil.example'}}),
    },
  ]);
});

describe('WeChat quotes', () => {
  read([
    {
      name: 'hold the words of a text',
      input: quoting(
        '<type>1</type><svrid>17</svrid><fromusr>7@chatroom</fromusr><displayname>蓝河</displayname><msgsource>&lt;msgsource&gt;&lt;/msgsource&gt;</msgsource><content>wxid_k3:\n到了吗</content>',
      ),
      expect: {text: '这个我要', cards: [], quote: {sender: '蓝河', text: '到了吗', card: undefined}},
    },
    ...(
      [
        ['escaped', escape(article)],
        ['escaped twice', escape(escape(article))],
        ['in CDATA', `<![CDATA[${article}]]>`],
        ['as it is', article],
        ['with a group’s sender', `wxid_k3v7:\n${escape(article)}`],
      ] as const
    ).map(([how, content]): Row => ({
      name: `hold the card of a share that is ${how}`,
      input: quoting(`<type>49</type><displayname>蓝河</displayname><content>${content}</content>`),
      expect: {text: '这个我要', cards: [], quote: quotedArticle},
    })),
    {
      name: 'hold the words of an answer, and not what that answered',
      input: quoting(
        `<type>49</type><displayname>蓝河</displayname><content>${escape(quoting(`<type>49</type><displayname>树</displayname><content>${escape(article)}</content>`, '第二层'))}</content>`,
      ),
      expect: {quote: {sender: '蓝河', text: '第二层', card: undefined}},
    },
    {
      name: 'hold a picture by its id where nothing else is quoted',
      input: quoting('<type>3</type><svrid>8200000000000000519</svrid><displayname>树</displayname><content />'),
      expect: {quote: {sender: '树', card: {kind: 'image', id: '8200000000000000519'}}},
    },
    {
      name: 'hold a clip with its length',
      input: quoting(
        `<type>43</type><svrid>82</svrid><displayname>树</displayname><content>${escape('<msg><videomsg length="7" playlength="30" cdnthumburl="3057"/></msg>')}</content>`,
      ),
      expect: {quote: {card: {kind: 'video', duration: 30, id: '82'}}},
    },
    {
      name: 'hold what a record is called',
      input: quoting(
        `<type>49</type><displayname>树</displayname><content>${escape('<msg><appmsg><title>群聊的聊天记录</title><type>19</type><des>a: b</des></appmsg></msg>')}</content>`,
      ),
      expect: {quote: {text: '群聊的聊天记录'}},
    },
    {
      name: 'read their own type although the quoted one stands before it',
      input: `<msg><appmsg><refermsg><type>1</type><displayname>树</displayname><content>好</content></refermsg><title>回你</title><type>57</type></appmsg></msg>`,
      expect: {text: '回你', quote: {sender: '树', text: '好'}},
    },
    {
      name: 'find shares in the answer',
      input: quoting('<type>1</type><displayname>树</displayname><content>有链接吗</content>', '有 https://item.jd.com/100183746592.html'),
      expect: {text: '有', cards: [{platform: 'jd'}], quote: {text: '有链接吗'}},
    },
    {
      name: 'keep a title that looks like a number',
      input: quoting('<type>1</type><content>几个</content>', '1'),
      expect: {text: '1', quote: {sender: undefined, text: '几个'}},
    },
    {
      name: 'open nothing of a quoted entity',
      input: quoting(
        `<type>49</type><displayname>树</displayname><content>${escape('<!DOCTYPE m [<!ENTITY a "b">]><msg><appmsg><type>5</type><title>&a;</title></appmsg></msg>')}</content>`,
      ),
      expect: {text: '这个我要', quote: {sender: '树', card: undefined}},
    },
  ]);
});

describe('WeChat records', () => {
  read([
    {
      name: 'are read from CDATA',
      input: forwarded(`<![CDATA[${record(entry(1, '<datadesc>到了</datadesc>'), '1')}]]>`),
      expect: {cards: [], text: '', record: {title: '群聊的聊天记录', count: 1, items: [{sender: '蓝河', text: '到了', card: undefined}]}},
    },
    {
      name: 'are read from escapes',
      input: forwarded(escape(record(entry(1, '<datadesc>到了</datadesc>')))),
      expect: {record: {count: 1, items: [{sender: '蓝河', text: '到了'}]}},
    },
    {
      name: 'are read of the second generation',
      input: forwarded(`<![CDATA[${record(entry(1, '<datadesc>到了</datadesc>'), '1')}]]>`, 40),
      expect: {record: {count: 1, items: [{text: '到了'}]}},
    },
    {
      name: 'count what their sender saw',
      input: forwarded(`<![CDATA[${record(entry(1, '<datadesc>到了</datadesc>'), '73')}]]>`),
      expect: {record: {count: 73, items: [{text: '到了'}]}},
    },
    {
      name: 'without a list have the lines of their preview',
      input: clientXml({type: 19, title: '群聊的聊天记录', des: '蓝河: 到了\n城里的树: [图片]'}),
      expect: {
        record: {
          title: '群聊的聊天记录',
          count: 2,
          items: [
            {sender: '蓝河', text: '到了'},
            {sender: '城里的树', text: '[图片]'},
          ],
        },
      },
    },
    entryCard(
      'a link by the newer names is a link',
      5,
      '<datatitle>路线</datatitle><weburlitem><link>https://site.example/way</link><thumburl>https://site.example/1.jpg</thumburl></weburlitem>',
      {kind: 'link', title: '路线', sharedUrl: 'https://site.example/way', cover: {url: 'https://site.example/1.jpg'}},
    ),
    entryCard('a link by the older names is a link', 5, '<datatitle>砧板</datatitle><link>https://item.jd.com/100183746592.html</link>', {
      kind: 'product',
      platform: 'jd',
      title: '砧板',
    }),
    entryCard('a picture is a picture', 2, '<cdndataurl>3057</cdndataurl><datasize>7</datasize>', {kind: 'image', cover: undefined}),
    entryCard('a clip has its length', 4, '<duration>30</duration><datasize>20480</datasize>', {kind: 'video', duration: 30}),
    entryCard('a place has its pin', 6, '<locitem><poiname>蓝河陶社</poiname><label>河边路 3 号</label><lat>29.2741</lat><lng>117.1832</lng></locitem>', {
      kind: 'location',
      title: '蓝河陶社',
      location: {latitude: 29.2741, longitude: 117.1832, address: '河边路 3 号'},
    }),
    entryCard('a file has its size', 8, '<datatitle>报价单.xlsx</datatitle><datafmt>xlsx</datafmt><datasize>20480</datasize>', {
      kind: 'file',
      file: {name: '报价单.xlsx', size: 20480, extension: 'xlsx'},
    }),
    entryCard(
      'a mini-program has its name',
      19,
      '<datatitle>窑口地图</datatitle><appbranditem><username>gh_a1@app</username><pagepath>pages/map.html</pagepath></appbranditem>',
      {kind: 'mini-program', platform: 'wechat-miniprogram', title: '窑口地图', miniProgram: {username: 'gh_a1@app', pagePath: 'pages/map.html'}},
    ),
    entryCard('a Channels video is one', 22, '<finderFeed><objectId>7</objectId><desc>开窑</desc></finderFeed>', {
      kind: 'video',
      platform: 'wechat-channels',
      title: '开窑',
    }),
    entryCard('a Channels stream is one', 23, '<finderLive><finderLiveID>7</finderLiveID><desc>开窑</desc></finderLive>', {
      kind: 'livestream',
      platform: 'wechat-channels',
    }),
    entryCard(
      'a Channels account is a profile',
      26,
      '<finderShareNameCard><username>v2_1@finder</username><nickname>蓝河陶社</nickname></finderShareNameCard>',
      {kind: 'profile', title: '蓝河陶社'},
    ),
    {
      name: 'in a record, another record is its title',
      input: forwarded(`<![CDATA[${record(entry(17, '<datatitle>蓝河和树的聊天记录</datatitle><recordxml><recordinfo/></recordxml>'))}]]>`),
      expect: {record: {items: [{sender: '蓝河', text: '蓝河和树的聊天记录', card: undefined}]}},
    },
    {
      name: 'a note is a note with its words',
      input: clientXml({
        type: 24,
        title: '窑记',
        block: `<recorditem><![CDATA[<recordinfo><edittime>1762776000</edittime><datalist count="2">${entry(8, '<datafmt>.htm</datafmt>')}${entry(1, '<datadesc>第一行</datadesc>')}</datalist></recordinfo>]]></recorditem>`,
      }),
      expect: card({kind: 'note', platform: 'wechat-note', title: '窑记', description: '第一行'}),
    },
  ]);
});

const pay = (type: number, inside: string, title: string) =>
  `<msg>\n<appmsg appid="">\n<title><![CDATA[${title}]]></title>\n<type>${String(type)}</type>\n<url><![CDATA[${upgrade.url}]]></url><thumburl><![CDATA[${upgrade.url}]]></thumburl><wcpayinfo>${inside}</wcpayinfo></appmsg></msg>`;

describe('WeChat notices', () => {
  read([
    {
      name: 'a transfer has its amount',
      input: pay(2000, '<paysubtype>1</paysubtype><feedesc><![CDATA[￥1024.50]]></feedesc><pay_memo><![CDATA[]]></pay_memo>', '微信转账'),
      expect: {cards: [], text: '', notice: {type: 'transfer', text: '微信转账', amount: {minor: 102450, currency: 'CNY'}}},
    },
    {
      name: 'and its memo',
      input: pay(2000, '<feedesc>¥10</feedesc><pay_memo>公道杯</pay_memo>', '微信转账'),
      expect: {notice: {text: '公道杯', amount: {minor: 1000}}},
    },
    {name: 'and no amount of what is none', input: pay(2000, '<feedesc>很多</feedesc>', '微信转账'), expect: {notice: {type: 'transfer', amount: undefined}}},
    {
      name: 'a red packet has its wish and no amount',
      input: pay(2001, '<receivertitle>开窑大吉</receivertitle><sendertitle>开窑大吉</sendertitle>', '微信红包'),
      expect: {cards: [], notice: {type: 'red-packet', text: '开窑大吉', amount: undefined}},
    },
    {
      name: 'one with a bill in it is a bill',
      input: pay(2001, '<newaa><billno>7</billno></newaa>', '群收款'),
      expect: {notice: {type: 'bill', text: '群收款'}},
    },
    {
      name: 'an announcement has its plain words',
      input: `<msg><appmsg><type>87</type><announcement><![CDATA[<group_notice_item><datalist><dataitem datatype="1"><datadesc>别的</datadesc></dataitem></datalist></group_notice_item>]]></announcement><textannouncement><![CDATA[周六开窑\n带伞]]></textannouncement></appmsg></msg>`,
      expect: {cards: [], notice: {type: 'announcement', text: '周六开窑\n带伞'}},
    },
    {
      name: 'or those of its note',
      input: `<msg><appmsg><type>87</type><announcement><![CDATA[<group_notice_item><datalist><dataitem datatype="8"><datafmt>.htm</datafmt></dataitem><dataitem datatype="1"><datadesc>周六开窑</datadesc></dataitem></datalist></group_notice_item>]]></announcement></appmsg></msg>`,
      expect: {notice: {type: 'announcement', text: '周六开窑'}},
    },
    {name: 'a pat is its title', input: clientXml({type: 62, title: '"蓝河" 拍了拍我'}), expect: {cards: [], notice: {type: 'pat', text: '"蓝河" 拍了拍我'}}},
    {
      name: 'or its template',
      input:
        '<msg><appmsg><type>62</type><patMsg><records><recordNum>1</recordNum><record><templete><![CDATA["${wxid_a}" 拍了拍 "${wxid_b}"]]></templete></record></records></patMsg></appmsg></msg>',
      expect: {notice: {type: 'pat', text: '"wxid_a" 拍了拍 "wxid_b"'}},
    },
  ]);
});

const plain = (fields: object) => ({format: 'wechat-msg', text: '', warnings: [], cards: [fields]});

describe('WeChat messages that are no appmsg', () => {
  read([
    {
      name: 'a name card',
      input:
        '<msg bigheadimgurl="http://site.example/0" smallheadimgurl="null" username="v1_a@stranger" nickname="蓝河" sign="做陶 &amp; 喝茶" sex="2" certflag="0" />',
      expect: plain({
        kind: 'profile',
        title: '蓝河',
        description: '做陶 & 喝茶',
        id: 'v1_a@stranger',
        author: {name: '蓝河', avatarUrl: 'http://site.example/0'},
        openUrl: undefined,
      }),
    },
    {
      name: 'a place: x is the latitude',
      input: 'wxid_k3:\n<msg><location x="29.2741" y="117.1832" scale="15" label="河边路 3 号" poiname="蓝河陶社" /></msg>',
      expect: {
        ...plain({kind: 'location', title: '蓝河陶社', description: '河边路 3 号', location: {latitude: 29.2741, longitude: 117.1832, datum: undefined}}),
        sender: 'wxid_k3',
      },
    },
    {
      name: 'a place of an old client is called by its address',
      input: '<msg><location x="29.2" y="117.1" label="河边路 3 号" poiname="[位置]" /></msg>',
      expect: plain({title: '河边路 3 号'}),
    },
    {
      name: 'a place off the globe has no pin',
      input: '<msg><location x="129.2" y="1e9" label="哪里" /></msg>',
      expect: plain({kind: 'location', title: '哪里', location: undefined}),
    },
    {
      name: 'a picture, whose references only the app can follow',
      input: '<msg><img cdnbigimgurl="null" length="240962" cdnthumburl="3057020100044b3049" aeskey="ef" /></msg>',
      expect: plain({kind: 'image', cover: undefined}),
    },
    {
      name: 'a clip',
      input: '<?xml version="1.0"?>\n<msg>\n<videomsg length="1234567" playlength="30" cdnvideourl="3057" />\n</msg>',
      expect: plain({kind: 'video', duration: 30, file: {size: 1234567}, mediaUrl: undefined}),
    },
    {
      name: 'a sticker',
      input: '<msg><emoji md5="c0" cdnurl="https://site.example/s.gif" /><gameext type="0" /></msg>',
      expect: plain({kind: 'image', cover: {url: 'https://site.example/s.gif'}}),
    },
    {
      name: 'a voice message',
      input: '<msg><voicemsg endflag="1" length="7" voicelength="2300" /></msg>',
      expect: {cards: [], notice: {type: 'voice', text: undefined}},
    },
    {
      name: 'a call',
      input: '<voipmsg type="VoIPBubbleMsg"><VoIPBubbleMsg><msg><![CDATA[通话时长 02:15]]></msg><room_type>1</room_type></VoIPBubbleMsg></voipmsg>',
      expect: {cards: [], notice: {type: 'call', text: '通话时长 02:15'}},
    },
    {
      name: 'a digest is its headline, with the others in it',
      input:
        '<msg><mmreader><category count="2"><name>城里的树</name><topnew><title>柴烧入门</title></topnew><item><title>柴烧入门</title><url><![CDATA[http://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1&sn=b#rd]]></url><cover>https://site.example/1.jpg</cover><digest>火与灰</digest></item><item><title>釉色</title><url>https://site.example/2</url></item></category></mmreader></msg>',
      expect: plain({
        kind: 'article',
        platform: 'wechat-article',
        title: '柴烧入门',
        description: '火与灰',
        author: {name: '城里的树'},
        items: [{kind: 'article', title: '釉色', platform: undefined}],
      }),
    },
    {
      name: 'a recall',
      input:
        '<sysmsg type="revokemsg"><revokemsg><session>a</session><newmsgid>9</newmsgid><replacemsg><![CDATA["蓝河" 撤回了一条消息]]></replacemsg></revokemsg></sysmsg>',
      expect: {cards: [], notice: {type: 'recall', text: '"蓝河" 撤回了一条消息'}},
    },
    {
      name: 'a line with names put in',
      input:
        '<sysmsg type="sysmsgtemplate"><sysmsgtemplate><content_template><template><![CDATA["$username$"邀请"$names$"加入了群聊]]></template><link_list><link name="username"><memberlist><member><nickname>蓝河</nickname></member></memberlist></link><link name="names"><memberlist><member><nickname>树</nickname></member><member><nickname>窑</nickname></member></memberlist><separator>、</separator></link></link_list></content_template></sysmsgtemplate></sysmsg>',
      expect: {notice: {type: 'system', text: '"蓝河"邀请"树、窑"加入了群聊'}},
    },
    {
      name: 'what no client draws leaves a warning',
      input: '<msg><op id="7"/></msg>',
      expect: {format: 'wechat-msg', cards: [], text: '', warnings: [{code: 'msg-type'}]},
    },
    {
      name: 'a row of a text, with the group’s sender',
      input: {local_type: 1, message_content: 'wxid_k3:\n看 https://b23.tv/BV1Xk4y1T7Qp'},
      expect: {format: 'wechat-msg', sender: 'wxid_k3', text: '看', cards: [{platform: 'bilibili'}]},
    },
    {name: 'a row of a system line', input: {local_type: 10000, message_content: '你已添加了蓝河'}, expect: {notice: {type: 'system', text: '你已添加了蓝河'}}},
    {name: 'a row whose content is compressed', input: {local_type: 43, message_content: '(\ufffd/\ufffd'}, expect: plain({kind: 'video'})},
    {
      name: 'a row whose type holds two',
      input: {local_type: 21474836529, message_content: '<msg><appmsg><title>柴烧</title><type>5</type><url>https://site.example/</url></appmsg></msg>'},
      expect: {format: 'wechat-appmsg', cards: [{title: '柴烧'}]},
    },
  ]);
});
