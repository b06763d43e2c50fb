import type {About} from './about.js';

const ark = (app: string, view: string, meta: object, more: object = {}) => ({
  app: `com.tencent.${app}`,
  desc: '',
  view,
  ver: '1.0.0.19',
  prompt: '[分享]柴烧',
  meta,
  config: {type: 'normal', forward: 1, ctime: 1762776000, token: '0'},
  ...more,
});

export const about: About = {
  title: 'QQ ark: mini-programs, shares, songs, posts as JSON',
  reads: [
    ['kind', 'the host of the link; else `app`: music, video, feed and forum posts, contacts, maps, mini-programs'],
    ['title', '`title`; where that is the app’s name, `desc`; in a post its runs of text; at last `prompt` without its bracket'],
    ['description', '`desc`, `contact`, `forwardMessage`'],
    ['sharedUrl', 'the first address of `qqdocurl`, `jumpUrl`, `pcJumpUrl`, `jump_url`, `link`, `url`, `path`, with the scheme that QQ leaves out'],
    ['cover.url', '`preview`, `cover`, `imageUrl`, `pic_url`; never the icon'],
    ['siteName', '`tag`, `source`, `name`, `guild_name`'],
    ['author.name', 'the app of a mini-program, the singer, `nickname`, `nick`'],
    ['audioUrl', '`musicUrl`'],
    ['stats', '`view_count`, `prefer_count`, `comment_count`; `likeNum`, `commentNum`, `shareNum`'],
    ['images', '`images[].pic_url`'],
    ['miniProgram', '`appid`'],
    ['location', '`lat`, `lng`'],
    ['record.count', 'the number in `summary`'],
    ['record.items', '`news[].text`'],
    ['notice.text', '`text` of `mannounce`, base64 where `encode` is 1'],
  ],
  ignores: [
    '`tag`, `title` and `appid` as a platform, but an `appid` that is known where there is no link at all',
    '`duration` of a forum post: nanoseconds until it expires',
    '`jumpUrl` of `mqqapi:` and other schemes',
    '`icon`, `tagIcon`, `config`, `extra`, `host.uin`',
  ],
  example: ark('miniapp_01', 'view_8C8E89B49BE609866298ADDFF2DBABA4', {
    detail_1: {
      appid: '1111006861',
      appType: 0,
      title: '窑口',
      desc: '开窑日历',
      icon: 'https://site.example/icon.png',
      preview: 'pubminishare-30161.picsz.qpic.cn/a1b2',
      url: 'm.q.qq.com/a/s/46cd378c3d94e2e3ad5abe57ecbf0000',
      scene: 1036,
      host: {uin: 10001, nick: '蓝河'},
      shareTemplateData: {},
    },
  }),
  more: [
    ark('tuwen.lua', 'news', {
      news: {
        app_type: 1,
        appid: 1105602870,
        desc: '火与灰',
        jumpUrl: 'https://site.example/1',
        preview: 'https://site.example/1.jpg',
        tag: '窑口',
        tagIcon: 'https://site.example/i.png',
        title: '柴烧入门',
        uin: 10001,
      },
    }),
    ark('music.lua', 'music', {
      music: {
        title: '火与灰',
        desc: '城里的树',
        musicUrl: 'https://site.example/7.m4a',
        jumpUrl: 'https://site.example/song/7',
        preview: 'site.example/7.jpg',
        tag: '窑口音乐',
        appid: 7,
      },
    }),
    ark('forum', 'rank', {
      detail: {
        channel_info: {str_guild_id: '637335000000000438', guild_name: '陶艺频道'},
        duration: 86400000000000,
        feed: {
          title: {contents: [{text_content: {text: '开窑记'}, type: 1}]},
          contents: {contents: [{text_content: {text: '三只杯子'}, type: 1}]},
          images: [{pic_url: 'https://site.example/1.jpg', width: 720, height: 540}],
          view_count: 2572,
          prefer_count: 9,
          comment_count: 8,
        },
        jump_url: 'https://qun.qq.com/qqweb/qunpro/share?inviteCode=2nj0',
        poster: {nick: '蓝河', avatar: 'https://site.example/a.png'},
      },
    }),
    ark('map', 'LocationShare', {'Location.Search': {name: '蓝河陶社', address: '河边路 3 号', lat: '29.2741', lng: '117.1832'}}),
    ark('multimsg', 'contact', {
      detail: {news: [{text: '蓝河:  到了'}, {text: '城里的树:  [图片]'}], resid: 'x', summary: '查看2条转发消息', source: '群聊的聊天记录'},
    }),
    ark('mannounce', 'main', {mannounce: {encode: 1, text: '5ZGo5YWt5byA56qR', title: '576k5YWs5ZGK'}}),
  ],
};
