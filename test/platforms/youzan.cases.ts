import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'youzan', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'goods',
      input: 'https://h5.youzan.com/wscgoods/detail/2invented00001?scan=1',
      expect: {text: '', cards: [card({kind: 'product', id: '2invented00001', url: 'https://h5.youzan.com/wscgoods/detail/2invented00001'})]},
    },
    {
      name: 'goods on a shop’s own host',
      input: 'https://shop40012345.m.youzan.com/wscgoods/detail/2invented00002?from=kdt',
      expect: {text: '', cards: [card({kind: 'product', id: '2invented00002', url: 'https://h5.youzan.com/wscgoods/detail/2invented00002'})]},
    },
  ],
  misses: ['https://www.youzan.com/', 'https://h5.youzan.com/wscshop/showcase/homepage?kdt_id=1'],
};
