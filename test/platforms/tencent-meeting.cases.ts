import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'tencent-meeting', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an invitation',
      input:
        '陈小禾 邀请您参加腾讯会议\n会议主题：花圃周会\n会议时间：2026/03/02 10:00-11:00 (GMT+08:00) 中国标准时间 - 北京\n\n点击链接入会，或添加至会议列表：\nhttps://meeting.tencent.com/dm/InVented0001\n\n#腾讯会议：123-456-7890',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'meeting',
            id: 'InVented0001',
            url: 'https://meeting.tencent.com/dm/InVented0001',
            title: '花圃周会',
            description: '2026/03/02 10:00-11:00 (GMT+08:00) 中国标准时间 - 北京',
            token: '123-456-7890',
            tokenType: 'passphrase',
          }),
        ],
      },
    },
    {
      name: 'an invitation by an assistant, among words',
      input:
        '别迟到\n会议主题：[社区] 排班\n时间：2026-04-01 10:00-11:30\n腾讯会议：https://meeting.tencent.com/dm/InVented0001\n会议号：#腾讯会议：482-917-365\n我先去',
      expect: {
        text: '别迟到\n我先去',
        cards: [
          card({
            kind: 'meeting',
            id: 'InVented0001',
            url: 'https://meeting.tencent.com/dm/InVented0001',
            title: '[社区] 排班',
            description: '2026-04-01 10:00-11:30',
            token: '482-917-365',
          }),
        ],
      },
    },
    {
      name: 'a number alone',
      input: '进 #腾讯会议：482-917-365',
      expect: {
        text: '进',
        cards: [card({kind: 'meeting', id: undefined, token: '482-917-365', tokenType: 'passphrase', openUrl: undefined, partial: undefined})],
      },
    },
    {
      name: 'a link alone',
      input: 'https://meeting.tencent.com/s/InVented0001?x=1',
      expect: {
        text: '',
        cards: [card({kind: 'meeting', id: 'InVented0001', url: 'https://meeting.tencent.com/dm/InVented0001', title: undefined, token: undefined})],
      },
    },
  ],
  misses: ['https://meeting.tencent.com/', 'https://meeting.tencent.com/download/', '腾讯会议：482-917-365', '#腾讯会议：482-917'],
};
