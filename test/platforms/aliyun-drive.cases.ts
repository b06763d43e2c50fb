import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'aliyun-drive', ...facts});

export const cases: PlatformCases = {
  shares: [
    // from 2022
    {
      name: 'the name, the link, the code, the sentence',
      input:
        '「观鸟笔记.pdf」https://www.aliyundrive.com/s/Xk2mQ7wRtLb 提取码: en87\n点击链接保存，或者复制本段内容，打开「阿里云盘」APP ，无需下载极速在线查看，视频原画倍速播放。',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'Xk2mQ7wRtLb',
            url: 'https://www.alipan.com/s/Xk2mQ7wRtLb',
            title: '观鸟笔记.pdf',
            openUrl: 'https://www.alipan.com/s/Xk2mQ7wRtLb',
            token: 'en87',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    // 2021
    {
      name: 'the sentence before the link, among words',
      input:
        '给大家\n「笔记2.3」，点击链接保存，或者复制本段内容，打开「阿里云盘」APP ，无需下载极速在线查看，视频原画倍速播放。\n链接：https://www.aliyundrive.com/s/Xk2mQ7wRtLb\n看完删',
      expect: {
        text: '给大家\n看完删',
        cards: [card({kind: 'file', id: 'Xk2mQ7wRtLb', url: 'https://www.alipan.com/s/Xk2mQ7wRtLb', title: '笔记2.3', token: undefined})],
      },
    },
    {
      name: 'a line above the link is somebody’s words',
      input: '期末作业\nhttps://www.alipan.com/s/Xk2mQ7wRtLb\n点击链接保存，或者复制本段内容，打开「阿里云盘」APP ，无需下载极速在线查看，视频原画倍速播放。',
      expect: {text: '期末作业', cards: [card({kind: 'file', id: 'Xk2mQ7wRtLb', url: 'https://www.alipan.com/s/Xk2mQ7wRtLb', title: undefined})]},
    },
  ],
  misses: ['https://www.alipan.com/', 'https://www.alipan.com/s/short', 'https://www.aliyundrive.com/drive/file/all'],
};
