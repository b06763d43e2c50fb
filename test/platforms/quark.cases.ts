import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'quark', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file with its code',
      input:
        '我用夸克网盘分享了「种植手册.pdf」，点击链接即可保存。打开「夸克APP」，无需下载在线播放视频，畅享原画5倍速，支持电视投屏。\n链接：https://pan.quark.cn/s/1a2b3c4d5e6f\n提取码：g7Rx',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: '1a2b3c4d5e6f',
            url: 'https://pan.quark.cn/s/1a2b3c4d5e6f',
            title: '种植手册.pdf',
            openUrl: 'https://pan.quark.cn/s/1a2b3c4d5e6f',
            token: 'g7Rx',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a file without a code, among words',
      input: '资料在这\n我用夸克网盘分享了「「新」说明.pdf」，点击链接即可保存。打开「夸克APP」。\n链接：https://pan.quark.cn/s/1a2b3c4d5e6f\n记得保存',
      expect: {
        text: '资料在这\n记得保存',
        cards: [card({kind: 'file', id: '1a2b3c4d5e6f', url: 'https://pan.quark.cn/s/1a2b3c4d5e6f', title: '「新」说明.pdf', token: undefined})],
      },
    },
    {
      name: 'a file with a line for the app, and its code in the link',
      input:
        '我用夸克网盘给你分享了「图集」，点击链接或复制整段内容，打开「夸克APP」即可获取。\n/~4dc4Xd1KGua~:/\n链接：https://pan.quark.cn/s/1a2b3c4d5e6f?pwd=Xk2m',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: '1a2b3c4d5e6f',
            url: 'https://pan.quark.cn/s/1a2b3c4d5e6f',
            title: '图集',
            openUrl: 'https://pan.quark.cn/s/1a2b3c4d5e6f?pwd=Xk2m',
            token: 'Xk2m',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a link and words',
      input: '看这个 https://pan.quark.cn/s/1a2b3c4d5e6f#/list/share 快',
      expect: {text: '看这个 快', cards: [card({kind: 'file', id: '1a2b3c4d5e6f', url: 'https://pan.quark.cn/s/1a2b3c4d5e6f', title: undefined})]},
    },
  ],
  misses: ['https://pan.quark.cn/', 'https://pan.quark.cn/s/short', 'https://www.quark.cn/s/1a2b3c4d5e6f', '我用夸克网盘分享了文件'],
};
