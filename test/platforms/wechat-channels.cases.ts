import {clientXml, upgrade} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'wechat-channels', ...facts});
const cdn = (name: string) => `https://finder.video.qq.com/251/20304/stodownload?encfilekey=${name}&bizid=1023`;

interface Media {
  url?: string;
  thumbUrl?: string;
  coverUrl?: string;
  seconds?: number;
}
const media = ({url = '', thumbUrl = '', coverUrl = '', seconds = 0}: Media) =>
  `<media><mediaType>4</mediaType><url><![CDATA[${url}]]></url><thumbUrl><![CDATA[${thumbUrl}]]></thumbUrl><fullCoverUrl><![CDATA[]]></fullCoverUrl><coverUrl><![CDATA[${coverUrl}]]></coverUrl><width>1080.0</width><height>1920.0</height><videoPlayDuration>${String(seconds)}</videoPlayDuration></media>`;
const feed = (id: string, type: number, desc: string, nickname: string, list: Media[]) =>
  clientXml({
    type: 51,
    ...upgrade,
    block: `<finderFeed><objectId><![CDATA[${id}]]></objectId><feedType><![CDATA[${String(type)}]]></feedType><nickname><![CDATA[${nickname}]]></nickname><avatar><![CDATA[https://wx.qlogo.cn/finderhead/ver_1/lanhe/0]]></avatar><desc><![CDATA[${desc}]]></desc><mediaCount><![CDATA[${String(list.length)}]]></mediaCount><objectNonceId><![CDATA[7860797635834200001_4_20_13_1]]></objectNonceId><liveId><![CDATA[0]]></liveId><username><![CDATA[v2_060000231003b20flanhe@finder]]></username><mediaList>${list.map(media).join('')}</mediaList><megaVideo><objectId><![CDATA[]]></objectId></megaVideo></finderFeed>`,
  });
const live = (id: string, status: number, desc: string, nickname: string) =>
  clientXml({
    type: 63,
    ...upgrade,
    block: `<finderLive><finderLiveID>${id}</finderLiveID><finderUsername>v2_060000231003b20flanhe@finder</finderUsername><finderObjectID>14404630107220000001</finderObjectID><nickname>${nickname}</nickname><desc>${desc}</desc><headUrl>https://wx.qlogo.cn/finderhead/ver_1/lanhe/132</headUrl><liveStatus>${String(status)}</liveStatus><replayStatus>0</replayStatus><media><thumbUrl>${cdn('room').replaceAll('&', '&amp;')}</thumbUrl><videoPlayDuration>0</videoPlayDuration><url></url><coverUrl></coverUrl><height>1000</height><width>750</width><mediaType>9</mediaType></media></finderLive>`,
  });

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video: title, author, cover and length, and no page of the web',
      input: feed('14919669148201938475', 4, '自驾去看胡杨林\n#秋天 #床车', '移动的小屋', [
        {url: cdn('clip'), thumbUrl: cdn('thumb'), coverUrl: cdn('cover'), seconds: 255},
      ]),
      expect: {
        format: 'wechat-appmsg',
        text: '',
        segments: [{type: 'card', index: 0}],
        cards: [
          card({
            kind: 'video',
            id: '14919669148201938475',
            title: '自驾去看胡杨林\n#秋天 #床车',
            author: {name: '移动的小屋', avatarUrl: 'https://wx.qlogo.cn/finderhead/ver_1/lanhe/0'},
            cover: {url: cdn('thumb'), width: 1080, height: 1920},
            duration: 255,
            mediaUrl: cdn('clip'),
            url: undefined,
            openUrl: undefined,
            sharedUrl: undefined,
            partial: undefined,
          }),
        ],
      },
    },
    {
      name: 'a video whose first entry is a picture alone',
      input: feed('14919669148201938476', 4, '老茶馆的一天', '巷口纪录', [{thumbUrl: cdn('still')}, {url: cdn('clip2'), coverUrl: cdn('cover2'), seconds: 61}]),
      expect: {cards: [card({kind: 'video', title: '老茶馆的一天', cover: {url: cdn('still')}, duration: 61, mediaUrl: cdn('clip2')})]},
    },
    {
      name: 'a set of pictures',
      input: feed('14919669148201938477', 2, '院子里的绣球开了', '慢慢园艺', [{thumbUrl: cdn('one')}, {thumbUrl: cdn('two')}, {thumbUrl: cdn('three')}]),
      expect: {
        cards: [
          card({
            kind: 'note',
            title: '院子里的绣球开了',
            images: [{url: cdn('one')}, {url: cdn('two')}, {url: cdn('three')}],
            duration: undefined,
            mediaUrl: undefined,
          }),
        ],
      },
    },
    {
      name: 'a livestream on air when it was shared',
      input: live('2078689339380001234', 1, '今晚八点，手冲咖啡入门', '榉木咖啡'),
      expect: {
        text: '',
        cards: [
          card({
            kind: 'livestream',
            id: '2078689339380001234',
            title: '今晚八点，手冲咖啡入门',
            author: {name: '榉木咖啡', avatarUrl: 'https://wx.qlogo.cn/finderhead/ver_1/lanhe/132'},
            cover: {url: cdn('room'), width: 750, height: 1000},
            // The payload has no time of its own.
            live: {status: 'live', asOf: undefined},
            openUrl: undefined,
          }),
        ],
      },
    },
    {
      name: 'a livestream that was over',
      input: live('2078689339380001235', 2, '丰收节专场', '溪口农场'),
      expect: {cards: [card({kind: 'livestream', title: '丰收节专场', live: {status: 'ended'}})]},
    },
    {
      name: 'a livestream in a state that nobody has seen',
      input: live('2078689339380001236', 7, '夜读', '白桦书房'),
      expect: {cards: [card({kind: 'livestream', live: {status: 'unknown'}})]},
    },
    {
      name: 'a video passed on in a group',
      input: `wxid_q8plwzr22k3v7t:\n${feed('14919669148201938478', 4, '一只猫的早晨', '阳台小橘', [{url: cdn('cat'), thumbUrl: cdn('catcover'), seconds: 18}])}`,
      expect: {sender: 'wxid_q8plwzr22k3v7t', cards: [card({kind: 'video', title: '一只猫的早晨', duration: 18})]},
    },
    // The few addresses that exist, since 2023
    {
      name: 'a video by its address',
      input: '看看这个 https://weixin.qq.com/sph/AbK7wNz3T 好安静',
      expect: {
        text: '看看这个 好安静',
        cards: [card({kind: 'video', id: 'AbK7wNz3T', url: 'https://weixin.qq.com/sph/AbK7wNz3T', openUrl: 'https://weixin.qq.com/sph/AbK7wNz3T'})],
      },
    },
    {
      name: 'a preview page',
      input: 'https://channels.weixin.qq.com/finder-preview/pages/sph?id=AbK7wNz3T&scene=1',
      expect: {cards: [card({kind: 'video', id: 'AbK7wNz3T', url: 'https://weixin.qq.com/sph/AbK7wNz3T'})]},
    },
    {
      name: 'a page of the web site',
      input: 'https://channels.weixin.qq.com/web/pages/feed?eid=export%2FUzFfAgtgekIEAQAAAAAA',
      expect: {cards: [card({kind: 'video'})]},
    },
    {
      name: 'somebody’s page',
      input: 'https://channels.weixin.qq.com/web/pages/profile?username=v2_060000231003b20flanhe%40finder',
      expect: {cards: [card({kind: 'profile'})]},
    },
  ],
  misses: [
    '视频号里刷到的，名字叫移动的小屋',
    'https://weixin.qq.com/',
    'https://weixin.qq.com/cgi-bin/readtemplate?t=page/common_page__upgrade',
    'https://channels.weixin.qq.com/platform/login',
    'https://channels.weixin.qq.com/finder-preview/pages/sph?id=A',
    'https://weixin.qq.com.evil.example/sph/AbK7wNz3T',
    'https://weixin.qq.com@evil.example/sph/AbK7wNz3T',
    'https://evilweixin.qq.com.example/sph/AbK7wNz3T',
    // The blocks that every client writes are there, and empty.
    clientXml({type: 51, ...upgrade}),
    clientXml({type: 63, ...upgrade}),
    clientXml({type: 5, title: '视频号', url: 'https://evil.example/sph/AbK7wNz3T', appname: '视频号'}),
  ],
};
