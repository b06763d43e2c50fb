import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'ctrip', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a link between Chinese and brackets',
      input: '退改点击http://t.ctrip.cn/InVent1【携程网】',
      expect: {text: '退改点击【携程网】', cards: [card({kind: 'link', url: undefined, partial: true, sharedUrl: 'http://t.ctrip.cn/InVent1'})]},
    },
    {
      name: 'a link before a sign',
      input: '退改点击http://t.ctrip.cn/InVent2☐[安全提醒:请勿转账]',
      expect: {text: '退改点击☐[安全提醒:请勿转账]', cards: [card({kind: 'link', url: undefined, partial: true, sharedUrl: 'http://t.ctrip.cn/InVent2'})]},
    },
  ],
  misses: ['https://www.ctrip.com/', 'https://m.ctrip.com/html5/', '【携程网】您的订单已确认'],
};
