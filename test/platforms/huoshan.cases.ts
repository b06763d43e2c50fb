import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video by who made it',
      input: '山里阿婆在火山分享了视频，快来围观！传送门戳我>>https://share.huoshan.com/hotsoon/s/InVent1edXyZ/ 复制此链接，打开【抖音火山版】，直接观看视频~',
      expect: {
        text: '',
        cards: [
          {
            platform: 'huoshan',
            kind: 'video',
            author: {name: '山里阿婆'},
            title: undefined,
            sharedUrl: 'https://share.huoshan.com/hotsoon/s/InVent1edXyZ/',
            openUrl: 'https://share.huoshan.com/hotsoon/s/InVent1edXyZ/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'escaped on the way',
      input:
        '山里阿婆在火山分享了视频，快来围观！传送门戳我&gt;&gt;https://share.huoshan.com/hotsoon/s/InVent1edXyZ/ 复制此链接，打开【抖音火山版】，直接观看视频~',
      expect: {text: '', cards: [{platform: 'huoshan', kind: 'video', author: {name: '山里阿婆'}}]},
    },
    {
      name: 'between words of a person',
      input:
        '哈哈\n山里阿婆在火山分享了视频，快来围观！传送门戳我>>https://share.huoshan.com/hotsoon/s/InVent1edXyZ/ 复制此链接，打开【抖音火山版】，直接观看视频~\n像你',
      expect: {text: '哈哈\n像你', cards: [{platform: 'huoshan', kind: 'video', author: {name: '山里阿婆'}}]},
    },
    {
      name: 'a bare link',
      input: 'https://share.huoshan.com/hotsoon/s/InVent1edXyZ/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'huoshan',
            kind: 'link',
            sharedUrl: 'https://share.huoshan.com/hotsoon/s/InVent1edXyZ/',
            id: undefined,
            url: undefined,
            openUrl: 'https://share.huoshan.com/hotsoon/s/InVent1edXyZ/',
            partial: true,
          },
        ],
      },
    },
  ],
  misses: ['https://share.huoshan.com/', 'https://share.huoshan.com/hotsoon/', '三叔在火山分享了视频，快来围观！传送门戳我>>'],
};
