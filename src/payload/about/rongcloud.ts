import type {About} from './about.js';

export const about: About = {
  title: 'RongCloud (融云)',
  reads: [
    ['kind', '`messageType`, `objectName`'],
    ['title', '`title`, `name`, `poi`'],
    ['description', '`content` of a rich message, `digest` of an article'],
    ['sharedUrl', '`url`, `fileUrl`'],
    ['cover.url', '`imageUri`, `picurl`'],
    ['items', 'the further `articles`'],
    ['mediaUrl', '`sightUrl`'],
    ['duration', '`duration` in seconds'],
    ['file', '`name`, `size` in bytes, `type`'],
    ['location', '`latitude`, `longitude`'],
    ['quote', '`referMsg` by `objName`'],
    ['notice', 'a recalled message'],
    ['sender', '`senderUserId`, `fromUserId`'],
  ],
  ignores: ['`content` of clips, pictures and places: a thumbnail as bare base64, and cards take pictures by their address', '`extra`: the app’s own'],
  example: {
    messageType: 'RC:ImgTextMsg',
    senderUserId: 'lanhe',
    content: {title: '柴烧入门', content: '火与灰', imageUri: 'https://site.example/1.jpg', url: 'https://site.example/1', extra: ''},
  },
  more: [
    {
      objectName: 'RC:PSMultiImgTxtMsg',
      content:
        '{"articles":[{"title":"柴烧入门","digest":"火与灰","picurl":"https://site.example/1.jpg","url":"https://site.example/1"},{"title":"釉色","url":"https://site.example/2"}]}',
    },
    {messageType: 'RC:SightMsg', content: {sightUrl: 'https://site.example/kiln.mp4', content: '/9j/4AAQ', duration: 12, size: 1048576, name: 'kiln.mp4'}},
    {messageType: 'RC:FileMsg', content: {name: '报价单.xlsx', size: 20480, type: 'xlsx', fileUrl: 'https://site.example/f/7'}},
    {messageType: 'RC:LBSMsg', content: {latitude: 29.27, longitude: 117.18, poi: '蓝河陶社', content: '/9j/4AAQ'}},
    {messageType: 'RC:ReferenceMsg', content: {content: '就是这篇', referMsgUserId: 'shu', objName: 'RC:TxtMsg', referMsg: {content: '哪一篇？'}}},
    {messageType: 'RC:RcCmd', content: {messageUId: 'B1'}},
  ],
};
