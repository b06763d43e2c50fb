import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'xunlei', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file: the # is the link’s own',
      input:
        '链接：https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1?pwd=n3ee# 复制这段内容后打开「手机迅雷 App」即可获取。无需下载在线查看，视频原画享倍速播放',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'VOcXk2mQ7wRtLb_aBcDeFgHiA1',
            url: 'https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1',
            sharedUrl: 'https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1?pwd=n3ee#',
            openUrl: 'https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1?pwd=n3ee',
            token: 'n3ee',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a code in the words, which differ',
      input: '片子 链接：https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1 提取码：n3ef 速看',
      expect: {
        text: '片子 速看',
        cards: [
          card({
            kind: 'file',
            id: 'VOcXk2mQ7wRtLb_aBcDeFgHiA1',
            url: 'https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1',
            openUrl: 'https://pan.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1?pwd=n3ef',
            token: 'n3ef',
            tokenType: 'access-code',
          }),
        ],
      },
    },
  ],
  misses: ['https://pan.xunlei.com/', 'https://pan.xunlei.com/s/short', 'https://www.xunlei.com/s/VOcXk2mQ7wRtLb_aBcDeFgHiA1'],
};
