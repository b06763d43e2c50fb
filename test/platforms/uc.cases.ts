import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'uc', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file',
      input:
        '来自UC网盘分享文件：\n「图纸.zip」\n上传下载快，畅享原画播放和云解压，可电视投屏。点击链接立刻保存。\n链接：https://drive.uc.cn/s/0a1b2c3d4e5f4\n提取码：a1b2',
      expect: {
        text: '',
        cards: [
          card({kind: 'file', id: '0a1b2c3d4e5f4', url: 'https://drive.uc.cn/s/0a1b2c3d4e5f4', title: '图纸.zip', token: 'a1b2', tokenType: 'access-code'}),
        ],
      },
    },
    {
      name: 'a file among words',
      input:
        '收好\n来自UC网盘分享文件：\n「图纸「二」.zip」\n上传下载快，畅享原画播放和云解压，可电视投屏。点击链接立刻保存。\n链接：https://drive.uc.cn/s/0a1b2c3d4e5f5\n谢谢',
      expect: {
        text: '收好\n谢谢',
        cards: [card({kind: 'file', id: '0a1b2c3d4e5f5', url: 'https://drive.uc.cn/s/0a1b2c3d4e5f5', title: '图纸「二」.zip', token: undefined})],
      },
    },
  ],
  misses: ['https://drive.uc.cn/', 'https://drive.uc.cn/s/short'],
};
