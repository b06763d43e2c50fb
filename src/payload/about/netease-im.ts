import type {About} from './about.js';

export const about: About = {
  title: 'NetEase IM V2 (网易云信)',
  reads: [
    ['title', 'the usual names in the app’s own JSON (`attachment.raw`); `name`, `address`'],
    ['description', '`description`, `desc`, `summary`'],
    ['sharedUrl', '`url`, `link`, `jumpUrl` …'],
    ['cover.url', '`image`, `cover`, `pic` …'],
    ['price', '`price` with its sign'],
    ['mediaUrl', '`url` of a clip'],
    ['duration', '`duration` in milliseconds'],
    ['file', '`name`, `size` in bytes, `ext`'],
    ['location', '`latitude`, `longitude`'],
    ['text', '`text`'],
    ['sender', '`senderId`'],
  ],
  ignores: ['`type` of the app’s own JSON: it says what its sender wants it to be', 'voice, notifications and calls'],
  example: {
    messageClientId: 'c7',
    senderId: 'lanhe',
    conversationId: 'lanhe|1|shu',
    messageType: 100,
    subType: 0,
    text: '',
    attachment: {
      raw: '{"type":"goods","data":{"title":"公道杯","desc":"柴烧","cover":"https://site.example/cup.jpg","price":"¥129","url":"https://site.example/cup"}}',
    },
  },
  more: [
    {messageType: 0, text: '这个怎么样'},
    {messageType: 3, attachment: {name: 'kiln.mp4', url: 'https://site.example/kiln.mp4', duration: 12500, size: 1048576, width: 720, height: 1280}},
    {messageType: 4, attachment: {latitude: 29.27, longitude: 117.18, address: '河边路 3 号'}},
    {messageType: 6, attachment: {name: '报价单.xlsx', size: 20480, ext: '.xlsx', url: 'https://site.example/f/7'}},
  ],
};
