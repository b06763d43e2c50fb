import {ark} from './ark.js';
import {read, type Row} from './reading.js';

const news = (fields: object, more: object = {}) =>
  ark(
    'tuwen.lua',
    'news',
    {
      news: {
        app_type: 1,
        appid: 7,
        title: '柴烧入门',
        desc: '火与灰',
        jumpUrl: 'https://site.example/1',
        preview: 'https://site.example/1.jpg',
        tag: '窑口',
        tagIcon: 'https://site.example/i.png',
        uin: 10001,
        ...fields,
      },
    },
    more,
  );
const mini = (fields: object) =>
  ark('miniapp_01', 'view_8C8E89B49BE609866298ADDFF2DBABA4', {
    detail_1: {
      appid: '1109937557',
      title: '哔哩哔哩',
      desc: '三只杯子',
      icon: 'https://site.example/i.png',
      preview: 'pubminishare-30161.picsz.qpic.cn/a1',
      url: 'm.q.qq.com/a/s/46cd378c3d94e2e3ad5abe57ecbf0000',
      host: {uin: 10001, nick: '蓝河'},
      ...fields,
    },
  });
const card = (fields: object) => ({format: 'qq-ark', text: '', warnings: [], cards: [fields]});

describe('QQ ark', () => {
  const rows: Row[] = [
    {
      name: 'a video app’s mini-program is the video that it shares',
      input: mini({qqdocurl: 'https://b23.tv/kT7wQx2?share_source=qq'}),
      expect: card({
        kind: 'video',
        platform: 'bilibili',
        title: '三只杯子',
        sharedUrl: 'https://b23.tv/kT7wQx2?share_source=qq',
        cover: {url: 'https://pubminishare-30161.picsz.qpic.cn/a1'},
        miniProgram: undefined,
      }),
    },
    {
      name: 'without a link its app’s id tells what it is, and nothing opens',
      input: mini({url: undefined, icon: undefined, title: '三只杯子', desc: undefined}),
      expect: card({kind: 'video', platform: 'bilibili', title: '三只杯子', openUrl: undefined}),
    },
    {
      name: 'the id of a known app does not make a stranger’s link its own',
      input: news({appid: 1109937557, tag: '哔哩哔哩', jumpUrl: 'https://evil.example/1'}),
      expect: card({kind: 'link', platform: undefined, openUrl: 'https://evil.example/1'}),
    },
    {
      name: 'any other mini-program is one, named by its app',
      input: mini({appid: '1111006861', title: '窑口', desc: '开窑日历'}),
      expect: card({
        kind: 'mini-program',
        platform: 'qq-miniapp',
        title: '开窑日历',
        author: {name: '窑口'},
        sharedUrl: 'https://m.q.qq.com/a/s/46cd378c3d94e2e3ad5abe57ecbf0000',
        miniProgram: {appId: '1111006861'},
      }),
    },
    {
      name: 'a mini-program that leads to a stranger is not QQ’s',
      input: mini({appid: '7', qqdocurl: 'https://evil.example/'}),
      expect: card({kind: 'mini-program', platform: undefined, openUrl: 'https://evil.example/'}),
    },
    {
      name: 'an invitation has its title and its app’s name',
      input: ark('miniapp_01', 'view_95A0', {
        invitation_1: {
          appid: '1112117769',
          title: '邀请你拼单',
          name: '窑口',
          icon: 'https://site.example/i.png',
          path: 'm.q.qq.com/a/s/80a9',
          imageUrl: 'https://site.example/2.jpg',
        },
      }),
      expect: card({kind: 'mini-program', title: '邀请你拼单', author: {name: '窑口'}, cover: {url: 'https://site.example/2.jpg'}}),
    },
    {
      name: 'a share is its host’s',
      input: news({jumpUrl: 'https://www.xiaohongshu.com/discovery/item/64f00000000000000000abcd?type=normal', tag: '不是小红书'}),
      expect: card({kind: 'note', platform: 'xiaohongshu', title: '柴烧入门'}),
    },
    {
      name: 'a stranger’s share keeps the name that it gives itself',
      input: news({}),
      expect: card({
        kind: 'link',
        platform: undefined,
        title: '柴烧入门',
        description: '火与灰',
        siteName: '窑口',
        sharedUrl: 'https://site.example/1',
        cover: {url: 'https://site.example/1.jpg'},
      }),
    },
    {
      name: 'an app’s own scheme opens nothing',
      input: news({jumpUrl: 'mqqapi://markdown/node?json=7'}),
      expect: card({kind: 'link', sharedUrl: undefined, openUrl: undefined}),
    },
    {name: 'its own pages are QQ’s', input: news({jumpUrl: 'https://qun.qq.com/essence/share?sharekey=a'}), expect: card({kind: 'link', platform: 'qq'})},
    {
      name: 'a host that only ends like QQ’s is not',
      input: news({jumpUrl: 'https://qun.qq.com.evil.example/'}),
      expect: card({kind: 'link', platform: undefined}),
    },
    {
      name: 'a known link in a field that nobody named is found',
      input: news({jumpUrl: undefined, more: {deep: ['https://site.example/x', 'https://item.jd.com/100183746592.html']}}),
      expect: card({platform: 'jd', kind: 'product', title: '柴烧入门'}),
    },
    {name: 'a title that is missing is the prompt without its bracket', input: news({title: undefined}), expect: card({title: '柴烧入门'})},
    {
      name: 'a song has its singer',
      input: ark('music.lua', 'music', {
        music: {
          title: '火与灰',
          desc: '城里的树',
          musicUrl: 'http://site.example/7.m4a',
          jumpUrl: 'https://y.music.163.com/m/song?id=1439811111',
          preview: 'http://site.example/7.jpg',
          tag: 'QQ音乐',
        },
      }),
      expect: card({
        kind: 'music',
        platform: 'netease-music',
        title: '火与灰',
        author: {name: '城里的树'},
        audioUrl: 'http://site.example/7.m4a',
        description: undefined,
      }),
    },
    {
      name: 'a song of the older app, without schemes',
      input: ark('structmsg', 'music', {music: {title: '火与灰', desc: '城里的树', jumpUrl: 'y.qq.com/n/yqq/song/002demo.html', preview: 'y.gtimg.cn/7.jpg'}}),
      expect: card({kind: 'music', platform: 'qq-music', sharedUrl: 'https://y.qq.com/n/yqq/song/002demo.html', cover: {url: 'https://y.gtimg.cn/7.jpg'}}),
    },
    {
      name: 'a clip has its maker',
      input: ark('video.lua', 'video', {
        video: {
          title: '三只杯子',
          nickname: '蓝河',
          avatar: 'https://site.example/a.png',
          preview: 'https://site.example/1.jpg',
          jumpUrl: 'mqqapi://video/7',
          pcJumpUrl: 'https://site.example/v/7',
        },
      }),
      expect: card({kind: 'video', title: '三只杯子', platform: undefined, author: {name: '蓝河'}, sharedUrl: 'https://site.example/v/7'}),
    },
    {
      name: 'a post has its words, its counts, and no length',
      input: ark('forum', 'rank', {
        detail: {
          channel_info: {guild_name: '陶艺频道', str_guild_id: '637335000000000438'},
          duration: 86400000000000,
          feed: {
            title: {contents: [{text_content: {text: '开窑'}}, {text_content: {text: '记'}}]},
            contents: {contents: [{text_content: {text: '三只杯子 & 一只壶'}}]},
            images: [{pic_url: 'https://site.example/1.jpg', width: 720, height: 540}],
            view_count: 2572,
            prefer_count: 0,
            comment_count: 8,
          },
          jump_url: 'https://qun.qq.com/qqweb/qunpro/share?inviteCode=2nj0',
          poster: {nick: '蓝河'},
        },
      }),
      expect: card({
        kind: 'note',
        platform: 'qq-channel',
        title: '开窑记',
        description: '三只杯子 & 一只壶',
        siteName: '陶艺频道',
        author: {name: '蓝河'},
        stats: {views: 2572, likes: 0, comments: 8},
        duration: undefined,
      }),
    },
    {
      name: 'a person is a profile that opens nothing',
      input: ark('contact.lua', 'contact', {
        contact: {
          nickname: '蓝河',
          contact: '帐号：10001',
          avatar: 'http://site.example/a.png',
          jumpUrl: 'mqqapi://card/show_pslcard?uin=10001',
          tag: '推荐联系人',
        },
      }),
      expect: card({kind: 'profile', title: '蓝河', description: '帐号：10001', openUrl: undefined}),
    },
    {
      name: 'a place has its pin',
      input: ark('map', 'LocationShare', {'Location.Search': {name: '蓝河陶社', address: '河边路 3 号', lat: '29.2741', lng: '117.1832'}}),
      expect: card({kind: 'location', title: '蓝河陶社', location: {latitude: 29.2741, longitude: 117.1832}}),
    },
    {
      name: 'an announcement may be in base64',
      input: ark('mannounce', 'main', {mannounce: {encode: 1, text: '5ZGo5YWt5byA56qR', title: '576k5YWs5ZGK'}}),
      expect: {cards: [], notice: {type: 'announcement', text: '周六开窑'}},
    },
    {name: 'or in words', input: ark('mannounce', 'main', {mannounce: {encode: 0, text: '周六开窑'}}), expect: {notice: {text: '周六开窑'}}},
    {
      name: 'a record has its lines and its count',
      input: ark('multimsg', 'contact', {detail: {news: [{text: '蓝河:  到了'}, {text: '[图片]'}], summary: '查看12条转发消息', source: '群聊的聊天记录'}}),
      expect: {
        cards: [],
        record: {
          title: '群聊的聊天记录',
          count: 12,
          items: [
            {sender: '蓝河', text: '到了'},
            {sender: undefined, text: '[图片]'},
          ],
        },
      },
    },
    {name: 'what says nothing else is its prompt', input: ark('qun.invite', 'news', {}, {prompt: '[群邀请] 陶艺群'}), expect: {cards: [], text: '陶艺群'}},
    {name: 'JSON inside a client’s element', input: {arkElement: {bytesData: JSON.stringify(news({}))}}, expect: card({title: '柴烧入门'})},
    {
      name: 'a view that is a name of the prototype names no block',
      input: ark('tuwen.lua', '__proto__', {news: {title: 't', jumpUrl: 'https://site.example/'}}),
      expect: card({title: 't'}),
    },
    {
      name: 'values of a wrong kind are no words',
      input: ark('structmsg', 'news', {news: {title: {toString: 1}, desc: ['a'], jumpUrl: 123, preview: null}}, {prompt: ['x']}),
      expect: {format: 'qq-ark', cards: [], text: ''},
    },
    {
      name: 'data, file and UNC addresses are none',
      input: news({jumpUrl: 'file:///C:/x.exe', preview: '\\\\evil\\share\\x.png'}),
      expect: card({sharedUrl: undefined, cover: undefined}),
    },
  ];
  read(rows);
  describe('as a text', () => {
    read(rows.map(({name, input, expect}) => ({name, input: JSON.stringify(input), expect})));
  });
});

describe('QQ service messages', () => {
  const xml = (attributes: string, inside: string, root = 'msg') =>
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><${root} serviceID="1" templateID="123" ${attributes}><item layout="2">${inside}</item><source name="窑口" icon="" appid="7" /></${root}>`;
  const share = (fields: object) => ({format: 'qq-xml', text: '', warnings: [], cards: [fields]});
  read([
    {
      name: 'a share',
      input: xml('url="https://site.example/1?a=1&amp;b=2"', '<picture cover="https://site.example/1.jpg"/><title>柴烧入门</title><summary>火与灰</summary>'),
      expect: share({
        kind: 'link',
        title: '柴烧入门',
        description: '火与灰',
        siteName: '窑口',
        sharedUrl: 'https://site.example/1?a=1&b=2',
        cover: {url: 'https://site.example/1.jpg'},
      }),
    },
    {
      name: 'a share of another root, with a raw ampersand',
      input: xml('url="https://b23.tv/BV1Xk4y1T7Qp?a=1&b=2"', '<title>三只杯子</title>', 'message'),
      expect: share({kind: 'video', platform: 'bilibili', id: 'BV1Xk4y1T7Qp', title: '三只杯子'}),
    },
    {
      name: 'an address in an element',
      input: '<msg serviceID="1"><item><title>柴烧入门</title><url>https://site.example/1</url></item></msg>',
      expect: share({sharedUrl: 'https://site.example/1'}),
    },
    {
      name: 'a song',
      input:
        '<msg serviceID="2" brief="[分享]火与灰" url="https://i.y.qq.com/v8/playsong.html?songid=4800001&amp;source=qq"><item><audio cover="https://site.example/7.jpg" src="https://site.example/7.m4a"/><title>火与灰</title><summary>城里的树</summary></item><source name="QQ音乐"/></msg>',
      expect: share({
        kind: 'music',
        platform: 'qq-music',
        author: {name: '城里的树'},
        audioUrl: 'https://site.example/7.m4a',
        cover: {url: 'https://site.example/7.jpg'},
      }),
    },
    {
      name: 'a record: the first title is its own',
      input:
        '<msg serviceID="35" action="viewMultiMsg" m_resid="x" tSum="3" url=""><item><title color="#000000">群聊的聊天记录</title><title>蓝河: 到了</title><title>树: [图片]</title><summary>查看3条转发消息</summary></item><source name="聊天记录"/></msg>',
      expect: {
        cards: [],
        record: {
          title: '群聊的聊天记录',
          count: 3,
          items: [
            {sender: '蓝河', text: '到了'},
            {sender: '树', text: '[图片]'},
          ],
        },
      },
    },
    {
      name: 'one cut off in the middle has what was closed',
      input: xml('url="https://site.example/1"', '<title>柴烧入门</title><summary>火与').slice(0, 170),
      expect: share({title: '柴烧入门', sharedUrl: 'https://site.example/1'}),
    },
    {name: 'an entity is refused', input: `<!DOCTYPE m [<!ENTITY a "b">]>${xml('url="https://site.example/1"', '<title>&a;</title>')}`, expect: {cards: []}},
  ]);
});
