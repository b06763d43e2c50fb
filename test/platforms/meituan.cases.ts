import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'meituan', ...facts});

export const cases: PlatformCases = {
  shares: [
    // the sentence of a mini-program: its card often gets lost
    {
      name: 'a restaurant without a link',
      input: '我最近很喜欢美团外卖的「禾面坊(柳溪路店)」，分享给你看看',
      expect: {text: '', cards: [card({kind: 'location', title: '禾面坊(柳溪路店)', token: undefined, openUrl: undefined})]},
    },
    {
      name: 'a restaurant with a link, among words',
      input: '中午吃这个 我最近很喜欢美团外卖的「老菜谱(「新」店)」，分享给你看看 http://dpurl.cn/InVent01 吗',
      expect: {text: '中午吃这个 吗', cards: [card({kind: 'location', title: '老菜谱(「新」店)', sharedUrl: 'http://dpurl.cn/InVent01', partial: true})]},
    },
    {
      name: 'a short link alone',
      input: 'http://dpurl.cn/InVent02',
      expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true, openUrl: 'https://dpurl.cn/InVent02'})]},
    },
    {
      name: 'a deal',
      input: 'https://www.meituan.com/deal/10012345.html?utm_source=share',
      expect: {
        text: '',
        cards: [card({kind: 'coupon', id: '10012345', url: undefined, openUrl: 'https://www.meituan.com/deal/10012345.html?utm_source=share'})],
      },
    },
  ],
  misses: [
    'https://www.meituan.com/',
    'https://bj.meituan.com/meishi/',
    '【美团】271830 (绑定手机验证码)',
    '查看【美团】跑腿账单',
    '我最近很喜欢喝乌龙茶',
    '我最近很喜欢「禾面坊」，分享给你看看',
  ],
};
