import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'tianyi', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file: the code touches the link',
      input: '复制这段内容后打开天翼云盘手机App，操作更方便哦！链接：https://cloud.189.cn/t/InVented0001（访问码：be22）',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'InVented0001',
            url: 'https://cloud.189.cn/t/InVented0001',
            openUrl: 'https://cloud.189.cn/t/InVented0001',
            token: 'be22',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a link among words',
      input: '图纸 https://cloud.189.cn/t/InVented0002（访问码：be23） 收到回复',
      expect: {
        text: '图纸 收到回复',
        cards: [card({kind: 'file', id: 'InVented0002', url: 'https://cloud.189.cn/t/InVented0002', token: 'be23', tokenType: 'access-code'})],
      },
    },
  ],
  misses: ['https://cloud.189.cn/', 'https://cloud.189.cn/web/main/', 'https://www.189.cn/t/InVented0003'],
};
