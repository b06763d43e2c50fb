import type {About} from './about.js';

export const about: About = {
  title: 'OpenIM',
  reads: [
    ['title', '`nickname`, `fileName`; the usual names in an app’s own JSON (`customElem.data`)'],
    ['description', '`description`, `desc`'],
    ['id', '`userID`'],
    ['sharedUrl', '`url`, `link` …; the `sourceUrl` of a file'],
    ['cover.url', '`faceURL`, `image` …'],
    ['mediaUrl', '`videoUrl`'],
    ['duration', '`duration` in seconds'],
    ['file', '`fileName`, `fileSize` in bytes'],
    ['location', '`latitude`, `longitude`, a name in `description`'],
    ['record', '`multiMessage`, else `abstractList`'],
    ['quote', '`quoteMessage`'],
    ['notice', 'a recalled message (2101)'],
    ['text', '`content`, `text`'],
    ['sender', '`sendID`'],
  ],
  ignores: ['voice', '`ex`, `attachedInfo`: the app’s own'],
  example: {
    clientMsgID: 'c7',
    sendID: '10001',
    contentType: 110,
    customElem: {
      data: '{"title":"公道杯","desc":"柴烧","image":"https://site.example/cup.jpg","url":"https://site.example/cup"}',
      description: '',
      extension: '',
    },
  },
  more: [
    {contentType: 108, cardElem: {userID: '10002', nickname: '城里的树', faceURL: 'https://site.example/a.png', ex: ''}},
    {contentType: 104, videoElem: {videoUrl: 'https://site.example/kiln.mp4', duration: 12, snapshotUrl: 'https://site.example/kiln.jpg', videoSize: 1048576}},
    {contentType: 105, content: '{"fileName":"报价单.xlsx","fileSize":20480,"sourceUrl":"https://site.example/f/7"}'},
    {contentType: 109, locationElem: {latitude: 29.27, longitude: 117.18, description: '{"name":"蓝河陶社","addr":"河边路 3 号"}'}},
    {
      contentType: 107,
      mergeElem: {
        title: '群聊的聊天记录',
        abstractList: ['甲：到了吗'],
        multiMessage: [{senderNickname: '甲', contentType: 101, textElem: {content: '到了吗'}}],
      },
    },
    {contentType: 114, quoteElem: {text: '就是这篇', quoteMessage: {senderNickname: '乙', contentType: 101, textElem: {content: '哪一篇？'}}}},
    {contentType: 2101, content: '{}'},
  ],
};
