import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a post',
      input: 'https://share.xiaochuankeji.cn/hybrid/share/post?pid=400000001&vid=2500000001&share_count=1',
      expect: {
        text: '',
        cards: [{platform: 'zuiyou', kind: 'note', id: '400000001', url: 'https://share.xiaochuankeji.cn/hybrid/share/post?pid=400000001'}],
      },
    },
    {
      name: 'a post among words',
      input: '笑死 https://share.xiaochuankeji.cn/hybrid/share/post?zy_to=applink&pid=400000001 哈哈',
      expect: {text: '笑死 哈哈', cards: [{platform: 'zuiyou', kind: 'note', id: '400000001'}]},
    },
  ],
  misses: ['https://share.xiaochuankeji.cn/', 'https://share.xiaochuankeji.cn/hybrid/share/post?vid=2500000001'],
};
