import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a coupon',
      input: clientXml({type: 16, title: '满 100 减 20', des: '蓝河陶社', url: 'https://support.weixin.qq.com/update/'}),
      expect: {text: '', cards: [{platform: 'wechat-card', kind: 'coupon', title: '满 100 减 20', openUrl: undefined}]},
    },
  ],
  misses: ['微信卡包', '【微信卡包】https://site.example/1'],
};
