import type {About} from './about.js';

/** Some of the empty blocks that a client writes into every message. */
const empty =
  '<appattach><totallen>0</totallen><attachid /><fileext /></appattach><weappinfo><username /><appid /></weappinfo><musicShareItem><musicDuration>0</musicDuration></musicShareItem><finderFeed><objectId>0</objectId><feedType>-1</feedType></finderFeed><finderLive><finderLiveID>0</finderLiveID><liveStatus>-1</liveStatus></finderLive><finderLiveProductShare><productId><![CDATA[]]></productId><sellingPrice><![CDATA[0]]></sellingPrice></finderLiveProductShare><findernamecard><username /><nickname /></findernamecard><patMsg><chatUser /><records><recordNum>0</recordNum></records></patMsg>';
const upgrade = '<title>当前微信版本不支持展示该内容，请升级至最新版本。</title><des /><url>https://support.weixin.qq.com/update/</url>';
const appmsg = (type: number, inside: string, name?: string) =>
  `<?xml version="1.0"?>\n<msg><appmsg appid="" sdkver="0">${inside}<type>${String(type)}</type>${name === undefined ? empty : empty.replace(new RegExp(`<${name}>.*?</${name}>`), '')}</appmsg><fromusername>wxid_lanhe0000</fromusername><appinfo><version>1</version><appname></appname></appinfo></msg>`;

export const about: About = {
  title: 'WeChat appmsg: shares, Channels, the store, quotes, records, notices',
  reads: [
    [
      'kind',
      'the direct `<type>`: 3 76 92 music, 6 74 file, 10 13 82 115 product, 16 coupon, 17 location, 24 note, 33 36 mini-program, 50 profile, 51 video or note, 63 88 livestream, 111 shop, 2 8 image; all others with a title and an address are links',
    ],
    ['sender', 'the line before the XML in a group'],
    ['text', '`title` of 1, 53 (接龙) and 57 (an answer)'],
    ['title', '`title`, but in `finderFeed` and `finderLive` `desc`, in the store `productTitle`, in a gift `skutitle`'],
    ['description', '`des`, `auth_job`, `wishmessage`'],
    ['sharedUrl', '`url`; its host decides whose card it is'],
    ['author.name', '`sourcedisplayname`, `nickname`; of music `des`'],
    ['author.avatarUrl', '`avatar`, `headUrl`, `weappiconurl`'],
    ['siteName', '`appinfo/appname`: what the app calls itself, never a platform'],
    ['id', '`objectId`, `finderLiveID`, `productId`, `username`: strings, 0 is none'],
    ['cover.url', '`thumburl`, `thumbUrl`, `coverUrl`, `songalbumurl`, `weapppagethumbrawurl`'],
    ['cover.width', '`width`, written as `1080.0`'],
    ['images', 'each `media` of a `finderFeed` of `feedType` 2'],
    ['duration', '`videoPlayDuration` in seconds, `musicDuration` in milliseconds'],
    ['mediaUrl', 'the first `media/url`: signed, and dead after a while'],
    ['audioUrl', '`dataurl`'],
    ['album', '`mvAlbumName`'],
    ['live.status', '`liveStatus` 1 live, 2 ended, as it was when the message was sent'],
    ['price', '`flashSalePrice`, `sellingPrice` in fen; `isPriceBeginShow` is 起, 券后 in `discountWording` a price with a coupon'],
    ['originalPrice', '`marketPrice` where it is the higher one'],
    ['badges', '`showBoxItemStringList`, the guarantees, `saleWording`'],
    ['shop.name', '`platformName`, `nickname` of a shop'],
    ['miniProgram', '`weappinfo`: `username`, `appid`, `pagepath`'],
    ['file', '`title`, `totallen` in bytes, `fileext`'],
    ['quote.sender', '`refermsg/displayname`'],
    ['quote.card', '`refermsg/content`, XML in any of its escapes'],
    ['record.items', '`recorditem`, escaped or in CDATA, of both generations (19, 40)'],
    ['notice.type', '62 pat, 87 announcement, 2000 transfer, 2001 red packet or with `newaa` a bill'],
    ['notice.text', '`textannouncement`, `pay_memo`, `receivertitle`, else `title`'],
    ['notice.amount', '`feedesc`'],
  ],
  ignores: [
    '`title` and `url` that tell old clients to upgrade',
    'blocks without an id, and blocks of another type',
    '`cdnthumburl`, `cdnattachurl`, `aeskey`: encrypted media that only the app fetches',
    '`appid`, `appname`, `sourcedisplayname` as a platform: the sender types them',
    'a quote inside a quoted message',
    '`songlyric`, `statextstr`, `extinfo`, `msgsource`',
  ],
  example: `wxid_k3v7t8:\n${appmsg(82, `${upgrade}<finderLiveProductShare><finderLiveID>0</finderLiveID><liveStatus>1</liveStatus><appId><![CDATA[wx00000000000000aa]]></appId><pagePath><![CDATA[pages/detail.html?productId=10000213]]></pagePath><productId><![CDATA[10000213]]></productId><coverUrl><![CDATA[https://shop.example/cup.jpg]]></coverUrl><productTitle><![CDATA[柴烧公道杯]]></productTitle><marketPrice><![CDATA[16800]]></marketPrice><sellingPrice><![CDATA[12900]]></sellingPrice><platformName><![CDATA[蓝河陶社]]></platformName><showBoxItemStringList><showBoxItemString><![CDATA[7天无理由]]></showBoxItemString></showBoxItemStringList></finderLiveProductShare>`, 'finderLiveProductShare')}`,
  more: [
    appmsg(
      5,
      '<title>柴烧入门</title><des>火与灰</des><url>https://site.example/1?a=1&amp;b=2</url><thumburl>https://site.example/1.jpg</thumburl><sourcedisplayname>城里的树</sourcedisplayname>',
    ).replace('<appname></appname>', '<appname>窑口</appname>'),
    appmsg(
      51,
      `${upgrade}<finderFeed><objectId><![CDATA[14919669148201938475]]></objectId><feedType>4</feedType><nickname><![CDATA[蓝河陶社]]></nickname><avatar><![CDATA[https://site.example/a.png]]></avatar><desc><![CDATA[开窑 #柴烧]]></desc><mediaList><media><thumbUrl><![CDATA[https://site.example/t.jpg]]></thumbUrl><width>1080.0</width><height>1920.0</height></media><media><url><![CDATA[https://site.example/v.mp4]]></url><videoPlayDuration>62</videoPlayDuration><width>1080.0</width><height>1920.0</height></media></mediaList></finderFeed>`,
      'finderFeed',
    ),
    appmsg(
      51,
      `${upgrade}<finderFeed><objectId>14919669148201938476</objectId><feedType>2</feedType><desc>三只杯子</desc><mediaList><media><thumbUrl>https://site.example/1.jpg</thumbUrl></media><media><thumbUrl>https://site.example/2.jpg</thumbUrl></media></mediaList></finderFeed>`,
      'finderFeed',
    ),
    appmsg(
      63,
      `${upgrade}<finderLive><finderLiveID>2078689339388812345</finderLiveID><nickname>蓝河陶社</nickname><desc>今晚开窑</desc><liveStatus>1</liveStatus><media><coverUrl>https://site.example/live.jpg</coverUrl></media></finderLive>`,
      'finderLive',
    ),
    appmsg(
      33,
      '<title>窑口地图</title><url>https://mp.weixin.qq.com/mp/waerrpage?appid=wx00000000000000aa</url><sourcedisplayname>窑口</sourcedisplayname><weappinfo><username>gh_a1b2c3@app</username><appid>wx00000000000000aa</appid><pagepath><![CDATA[pages/map.html?city=1]]></pagepath><weappiconurl>https://site.example/icon.png</weappiconurl></weappinfo>',
      'weappinfo',
    ),
    appmsg(
      76,
      '<title>火与灰</title><des>城里的树</des><url>https://site.example/song/7</url><dataurl>https://site.example/song/7.m4a</dataurl><songalbumurl>https://site.example/album.jpg</songalbumurl><musicShareItem><mvAlbumName>窑口</mvAlbumName><musicDuration>226000</musicDuration></musicShareItem>',
      'musicShareItem',
    ),
    appmsg(6, '<title>报价单.xlsx</title><appattach><totallen>20480</totallen><attachid>@cdn_3057</attachid><fileext>xlsx</fileext></appattach>', 'appattach'),
    appmsg(
      57,
      '<title>这个我要</title><refermsg><type>49</type><svrid>1700000000000000720</svrid><displayname>蓝河</displayname><content>&lt;msg&gt;&lt;appmsg&gt;&lt;title&gt;柴烧 &amp;amp; 釉色&lt;/title&gt;&lt;type&gt;5&lt;/type&gt;&lt;url&gt;https://site.example/2&lt;/url&gt;&lt;/appmsg&gt;&lt;/msg&gt;</content></refermsg>',
    ),
    appmsg(
      19,
      '<title>群聊的聊天记录</title><des>蓝河: 到了</des><recorditem><![CDATA[<recordinfo><title>群聊的聊天记录</title><datalist count="2"><dataitem datatype="1" dataid="a1"><datadesc>到了</datadesc><sourcename>蓝河</sourcename></dataitem><dataitem datatype="5" dataid="a2"><datatitle>路线</datatitle><weburlitem><link>https://site.example/way</link></weburlitem><sourcename>城里的树</sourcename></dataitem></datalist></recordinfo>]]></recorditem>',
    ),
    appmsg(
      2000,
      '<title><![CDATA[微信转账]]></title><des>收到转账129.00元</des><wcpayinfo><paysubtype>1</paysubtype><feedesc><![CDATA[￥129.00]]></feedesc><pay_memo><![CDATA[公道杯]]></pay_memo></wcpayinfo>',
    ),
  ],
};
