import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'baidu', ...facts});

export const cases: PlatformCases = {
  shares: [
    // the drive
    {
      name: 'a file, on three lines',
      input: '链接：https://pan.baidu.com/s/1nXk2mQ7wRtLb \n提取码：u1y8 \n--来自百度网盘超级会员V6的分享',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a file whose name is told, its code told twice',
      input: '通过网盘分享的文件：种植手册.pdf\n链接: https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8 提取码: u1y8 --来自百度网盘超级会员v1的分享',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            title: '种植手册.pdf',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a file on one line, among words',
      input: '发你了 通过网盘分享的文件：年终 总结 链接: https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8 提取码: u1y8 --来自百度网盘超级会员v1的分享 收好',
      expect: {
        text: '发你了 收好',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            title: '年终 总结',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a sentence for the mobile app',
      input: '链接: https://pan.baidu.com/s/1nXk2mQ7wRtLb 提取码: u1y8 复制这段内容后打开百度网盘手机App，操作更方便哦',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'the mobile app signs first',
      input:
        '--来自百度网盘超级会员V5的分享\nhi，这是我用百度网盘分享的内容~复制这段内容打开「百度网盘」APP即可获取\n链接:https://pan.baidu.com/s/1nXk2mQ7wRtLb\n提取码:u1y8',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a code in the link alone',
      input: '链接：https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8 --来自百度网盘超级会员V3的分享',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a person’s own way to tell a code',
      input: '给你 https://pan.baidu.com/s/1nXk2mQ7wRtLb，提取码 u1y8 谢谢',
      expect: {
        text: '给你 谢谢',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'an older word for it',
      input: '链接：https://pan.baidu.com/s/1nXk2mQ7wRtLb 密码:u1y8',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'the page that asks for the code: there the id lacks its 1',
      input: 'https://pan.baidu.com/share/init?surl=nXk2mQ7wRtLb&pwd=u1y8',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb?pwd=u1y8',
            token: 'u1y8',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'that page for phones, and no code',
      input: 'https://pan.baidu.com/wap/init?surl=nXk2mQ7wRtLb',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'nXk2mQ7wRtLb',
            url: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            surface: 'pan',
            openUrl: 'https://pan.baidu.com/s/1nXk2mQ7wRtLb',
            token: undefined,
          }),
        ],
      },
    },
    // everything else
    {
      name: 'a thread of the forum',
      input: 'https://tieba.baidu.com/p/1234567890?share=9105',
      expect: {text: '', cards: [card({kind: 'note', id: '1234567890', url: 'https://tieba.baidu.com/p/1234567890', surface: 'tieba'})]},
    },
    {
      name: 'an article',
      input: 'https://baijiahao.baidu.com/s?wfr=spider&id=1712345678901234567',
      expect: {
        text: '',
        cards: [card({kind: 'article', id: '1712345678901234567', url: 'https://baijiahao.baidu.com/s?id=1712345678901234567', surface: 'baijiahao'})],
      },
    },
    {
      name: 'a video of the feed',
      input: 'https://mbd.baidu.com/newspage/data/videolanding?nid=sv_1234567890123456789&sourceFrom=rec',
      expect: {
        text: '',
        cards: [card({kind: 'video', id: 'sv_1234567890123456789', url: 'https://mbd.baidu.com/newspage/data/videolanding?nid=sv_1234567890123456789'})],
      },
    },
    {
      name: 'a video of Haokan',
      input: 'https://haokan.hao123.com/v?pd=x&vid=1234567890123456789',
      expect: {
        text: '',
        cards: [card({kind: 'video', id: '1234567890123456789', url: 'https://haokan.baidu.com/v?vid=1234567890123456789', surface: 'haokan'})],
      },
    },
    {
      name: 'a short video',
      input: 'https://xspshare.baidu.com/0a1b2c?source=share-h5&vid=4512345678901234567',
      expect: {text: '', cards: [card({kind: 'video', id: '4512345678901234567', url: undefined})]},
    },
    {
      name: 'a livestream',
      input: 'https://live.baidu.com/m/media/pclive/pchome/live.html?room_id=1234567890&tab_category',
      expect: {
        text: '',
        cards: [card({kind: 'livestream', id: '1234567890', url: 'https://live.baidu.com/m/media/pclive/pchome/live.html?room_id=1234567890'})],
      },
    },
    {
      name: 'a share of the app',
      input: '【【图】春天的花圃】https://mr.baidu.com/r/InVent01?f=cp&u=0a1b',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true, title: '【图】春天的花圃'})]},
    },
    {
      name: 'a place on the map',
      input: 'https://j.map.baidu.com/c6/Pd',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true, surface: 'map'})]},
    },
  ],
  misses: [
    'https://www.baidu.com/',
    'https://www.baidu.com/s?wd=1',
    'https://haokan.baidu.com/',
    'https://tieba.baidu.com/',
    'https://tieba.baidu.com/f?kw=1',
    'https://pan.baidu.com/',
    '提取码：u1y8',
    '链接：没有',
  ],
};
