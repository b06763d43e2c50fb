import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    // 2023
    {
      name: 'a livestream as the app copies it',
      input: '老唐(房间号123450)正在直播"残局课：一车一炮怎么赢" 分享自 @虎牙直播https://m.huya.com/123450?shareid=1&shareUid=2&source=ios',
      expect: {
        text: '',
        cards: [
          {
            platform: 'huya',
            kind: 'livestream',
            id: '123450',
            url: 'https://www.huya.com/123450',
            title: '残局课：一车一炮怎么赢',
            author: {name: '老唐'},
            embedUrl: 'https://liveshare.huya.com/iframe/123450',
          },
        ],
      },
    },
    {
      name: 'a title with quotation marks in it, between words of a person',
      input: '来看\n夜猫(房间号7788)正在直播"今晚"通宵"局" 分享自 @虎牙直播https://m.huya.com/7788\n走起',
      expect: {text: '来看\n走起', cards: [{platform: 'huya', kind: 'livestream', title: '今晚"通宵"局', author: {name: '夜猫'}}]},
    },
    {
      name: 'a room by its name, among words',
      input: '在看 https://www.huya.com/inventedroom',
      expect: {text: '在看', cards: [{platform: 'huya', kind: 'livestream', id: 'inventedroom', url: 'https://www.huya.com/inventedroom', title: undefined}]},
    },
    {
      name: 'the player of a room',
      input: 'https://liveshare.huya.com/iframe/123450',
      expect: {text: '', cards: [{platform: 'huya', kind: 'livestream', id: '123450', url: 'https://www.huya.com/123450'}]},
    },
    {
      name: 'a video',
      input: 'https://www.huya.com/video/play/900000001.html',
      expect: {text: '', cards: [{platform: 'huya', kind: 'video', id: '900000001', url: 'https://www.huya.com/video/play/900000001.html'}]},
    },
    {
      name: 'a video on the phone',
      input: 'https://m.v.huya.com/play/fans/900000001.html',
      expect: {text: '', cards: [{platform: 'huya', kind: 'video', id: '900000001'}]},
    },
    {
      name: 'a video on its own host',
      input: 'https://v.huya.com/play/900000001.html',
      expect: {text: '', cards: [{platform: 'huya', kind: 'video', id: '900000001'}]},
    },
  ],
  misses: [
    'https://www.huya.com',
    'https://www.huya.com/g/100',
    'https://www.huya.com/l',
    'https://www.huya.com/download/',
    '老唐(房间号123450)正在直播"残局课"',
  ],
};
