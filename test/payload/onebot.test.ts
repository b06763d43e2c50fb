import {read} from './reading.js';

const escaped = (json: string) => json.replaceAll('&', '&amp;').replaceAll('[', '&#91;').replaceAll(']', '&#93;').replaceAll(',', '&#44;');
const ark = JSON.stringify({
  app: 'com.tencent.tuwen.lua',
  view: 'news',
  prompt: '[分享]柴烧, 入门',
  meta: {news: {title: '柴烧, 入门 [一]', desc: '火与灰', jumpUrl: 'https://site.example/1?a=1&b=2', tag: '窑口'}},
});
const card = {kind: 'link', title: '柴烧, 入门 [一]', sharedUrl: 'https://site.example/1?a=1&b=2', siteName: '窑口'};
const alone = (fields: object) => ({format: 'onebot-cq', text: '', warnings: [], cards: [fields]});
const segment = (fields: object) => ({format: 'onebot-segment', text: '', warnings: [], cards: [fields]});

describe('CQ codes', () => {
  read([
    {name: 'an ark is escaped', input: `[CQ:json,data=${escaped(ark)}]`, expect: alone(card)},
    {name: 'an ark is not escaped at all', input: `[CQ:json,data=${ark}]`, expect: alone(card)},
    {name: 'an ark is escaped but for its brackets', input: `[CQ:json,data=${ark.replaceAll(',', '&#44;')}]`, expect: alone(card)},
    {name: 'an ark is escaped twice', input: `[CQ:json,data=${escaped(escaped(ark))}]`, expect: alone(card)},
    {name: 'an ark has a parameter before it', input: `[CQ:json,resid=0,data=${escaped(ark)}]`, expect: alone(card)},
    {
      name: 'words around it are the person’s',
      input: `看这个 [CQ:json,data=${escaped(ark)}] 不错 &#91;笑&#93; &amp;`,
      expect: {
        text: '看这个 不错 [笑] &',
        cards: [card],
        segments: [
          {type: 'text', text: '看这个'},
          {type: 'card', index: 0},
          {type: 'text', text: '不错 [笑] &'},
        ],
      },
    },
    {
      name: 'shares in the words are found too',
      input: `[CQ:at,qq=10001] https://b23.tv/BV1Xk4y1T7Qp 和 [CQ:share,url=https://site.example/2,title=釉色]`,
      expect: {text: '@10001 和', cards: [{platform: 'bilibili'}, {title: '釉色'}]},
    },
    {
      name: 'a share with spaces behind its commas',
      input: '[CQ:share, url=https://site.example/2, title=釉色, content=灰与青]',
      expect: alone({kind: 'link', title: '釉色', description: '灰与青', sharedUrl: 'https://site.example/2'}),
    },
    {
      name: 'a comma that nobody escaped belongs to its value',
      input: '[CQ:share,url=https://site.example/2?a=1,2,title=灰,青]',
      expect: alone({sharedUrl: 'https://site.example/2?a=1,2', title: '灰,青'}),
    },
    {
      name: 'a parameter that stands twice: the first is meant',
      input: '[CQ:share,url=https://site.example/2,title=釉色,url=https://evil.example/]',
      expect: alone({sharedUrl: 'https://site.example/2'}),
    },
    {
      name: 'XML with brackets of its own',
      input: '[CQ:xml,data=<msg serviceID="1" url="https://site.example/1"><item><title><![CDATA[柴烧]]></title></item></msg>,resid=0]好',
      expect: {text: '好', cards: [{kind: 'link', title: '柴烧', sharedUrl: 'https://site.example/1'}]},
    },
    {name: 'a song by its number', input: '[CQ:music,type=163,id=28949129]', expect: alone({kind: 'music', platform: 'netease-music', id: '28949129'})},
    {name: 'a song of the other app', input: '[CQ:music,type=qq,id=4800001]', expect: alone({kind: 'music', platform: 'qq-music', id: '4800001'})},
    {
      name: 'a song of nobody we know',
      input:
        '[CQ:music,type=custom,url=https://site.example/7,audio=https://site.example/7.m4a,title=火与灰,content=城里的树,image=https://site.example/7.jpg]',
      expect: alone({kind: 'music', platform: undefined, title: '火与灰', author: {name: '城里的树'}, audioUrl: 'https://site.example/7.m4a'}),
    },
    {
      name: 'a place',
      input: '[CQ:location,lat=29.2741,lon=117.1832,title=蓝河陶社,content=河边路 3 号]',
      expect: alone({kind: 'location', title: '蓝河陶社', location: {latitude: 29.2741, longitude: 117.1832}}),
    },
    {
      name: 'a picture',
      input: '[CQ:image,file=a1.image,url=https://site.example/1.jpg?a=1&amp;b=2]',
      expect: alone({kind: 'image', cover: {url: 'https://site.example/1.jpg?a=1&b=2'}}),
    },
    {name: 'reactions say nothing', input: '好[CQ:face,id=178]的', expect: {text: '好的', cards: [], warnings: []}},
    {
      name: 'an escaped code is words, and its link no share',
      input: '发 &#91;CQ:share,url=https://item.jd.com/100183746592.html&#93; 就行',
      expect: {format: 'onebot-cq', text: '发 [CQ:share,url=https://item.jd.com/100183746592.html] 就行', cards: []},
    },
    {name: 'a whole escaped code is words', input: `&#91;CQ:json&#44;data=${escaped(escaped(ark))}&#93;`, expect: {format: 'onebot-cq', cards: []}},
    {
      name: 'a code without an end is words',
      input: '看[CQ:share,url=https://site.example/2',
      expect: {format: 'onebot-cq', cards: [], warnings: [{code: 'cq-open'}]},
    },
    {
      name: 'an ark that is cut off costs itself',
      input: `前[CQ:json,data=${escaped(ark).slice(0, 60)}]后`,
      expect: {text: '前后', cards: [], warnings: [{code: 'piece'}]},
    },
    {
      name: 'names of the prototype are no codes',
      input: '[CQ:constructor,a=1]好[CQ:share,__proto__=1,url=https://site.example/2,title=t]',
      expect: {text: '好', cards: [{title: 't'}]},
    },
    {name: 'words that only look like one are words', input: '[CQ] 是什么', expect: {format: 'text', text: '[CQ] 是什么', cards: []}},
  ]);
});

describe('OneBot segments', () => {
  read([
    {name: 'an ark in a string', input: {type: 'json', data: {data: ark}}, expect: segment(card)},
    {name: 'an ark as an object', input: [{type: 'json', data: {data: JSON.parse(ark) as unknown}}], expect: segment(card)},
    {name: 'an ark whose string was written twice', input: {type: 'json', data: {data: JSON.stringify(ark)}}, expect: segment(card)},
    {
      name: 'a service message',
      input: {type: 'xml', data: {data: '<msg serviceID="1"><item><title>柴烧</title><url>https://site.example/1</url></item></msg>'}},
      expect: segment({title: '柴烧', sharedUrl: 'https://site.example/1'}),
    },
    {
      name: 'a share of a platform, with its author',
      input: {type: 'share', data: {url: 'https://www.bilibili.com/video/BV1Xk4y1T7Qp', title: '三只杯子', content: 'UP主：蓝河'}},
      expect: segment({kind: 'video', platform: 'bilibili', title: '三只杯子', author: {name: '蓝河'}}),
    },
    {
      name: 'a message in an event, with its sender',
      input: {
        post_type: 'message',
        message_type: 'group',
        user_id: 10001,
        raw_message: 'x',
        message: [
          {type: 'reply', data: {id: '7'}},
          {type: 'text', data: {text: '看 '}},
          {type: 'share', data: {url: 'https://site.example/2', title: '釉色'}},
        ],
      },
      expect: {format: 'onebot-segment', sender: '10001', text: '看', cards: [{title: '釉色'}]},
    },
    {
      name: 'a place has its words',
      input: {type: 'location', data: {lat: '29.2741', lon: '117.1832', title: '蓝河陶社', content: '河边路 3 号'}},
      expect: segment({kind: 'location', description: '河边路 3 号', location: {latitude: 29.2741, longitude: 117.1832}}),
    },
    {
      name: 'a file',
      input: {type: 'file', data: {name: '报价单.xlsx', file_size: '20480'}},
      expect: segment({kind: 'file', file: {name: '报价单.xlsx', size: 20480, extension: 'xlsx'}}),
    },
    {
      name: 'a clip',
      input: {type: 'video', data: {file: 'a.mp4', url: 'https://site.example/v.mp4'}},
      expect: segment({kind: 'video', mediaUrl: 'https://site.example/v.mp4'}),
    },
    {name: 'a voice message', input: {type: 'record', data: {file: 'a.amr'}}, expect: {cards: [], notice: {type: 'voice'}}},
    {name: 'an empty one', input: {type: 'json', data: {}}, expect: {format: 'onebot-segment', cards: [], warnings: [{code: 'piece'}]}},
    {name: 'one that is no JSON', input: {type: 'json', data: {data: '{不是 json'}}, expect: {cards: [], warnings: [{code: 'piece'}]}},
  ]);
});
