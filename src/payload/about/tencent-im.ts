import type {About} from './about.js';

export const about: About = {
  title: 'Tencent Cloud IM (腾讯云即时通信)',
  reads: [
    ['title', '`title`, `text` of UIKit’s own kinds; the usual names in an app’s own JSON; `FileName`'],
    ['description', '`description`'],
    ['sharedUrl', '`link`, `url`; the `Url` of a file'],
    ['cover.url', '`imageUrl`, the thumbnail of a clip'],
    ['price', '`price` with its sign: a bare number may be yuan or fen'],
    ['mediaUrl', '`VideoUrl`'],
    ['duration', '`VideoSecond` in seconds'],
    ['file', '`FileName`, `FileSize` in bytes'],
    ['location', '`Latitude`, `Longitude`'],
    ['record', '`Title` and `AbstractList` of forwarded messages'],
    ['text', '`Text`'],
    ['sender', '`From_Account`, `from`'],
  ],
  ignores: [
    '`Data` that is not JSON: an app’s own bytes',
    '`content` of a custom message: UIKit draws it as HTML, this package draws none',
    'sounds and faces',
  ],
  example: {
    From_Account: 'lanhe',
    MsgBody: [
      {MsgType: 'TIMTextElem', MsgContent: {Text: '这个怎么样'}},
      {
        MsgType: 'TIMCustomElem',
        MsgContent: {
          Data: '{"businessID":"order","version":1,"link":"https://site.example/cup","imageUrl":"https://site.example/cup.jpg","title":"公道杯","description":"柴烧","price":"￥129.00"}',
          Desc: '',
          Ext: '',
          Sound: '',
        },
      },
    ],
  },
  more: [
    {type: 'TIMVideoFileElem', payload: {videoUrl: 'https://site.example/kiln.mp4', videoSecond: 12, thumbUrl: 'https://site.example/kiln.jpg'}},
    {type: 'TIMFileElem', payload: {fileName: '报价单.xlsx', fileSize: 20480, fileUrl: 'https://site.example/f/7'}},
    {type: 'TIMLocationElem', payload: {description: '蓝河陶社', latitude: 29.27, longitude: 117.18}},
    {type: 'TIMRelayElem', payload: {title: '群聊的聊天记录', abstractList: ['甲：到了吗', '乙：到了']}},
  ],
};
