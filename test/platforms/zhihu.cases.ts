import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    // Until 2018: the question, the author and how the answer begins
    {
      name: 'an answer',
      input:
        '【怎样养活一盆薄荷？】园丁老赵：先别急着浇水，薄荷怕的是闷… http://www.zhihu.com/question/30000001/answer/90000001?utm_source=weixin （分享自知乎网）',
      expect: {
        text: '',
        cards: [
          {
            platform: 'zhihu',
            kind: 'article',
            surface: 'answer',
            id: '90000001',
            url: 'https://www.zhihu.com/question/30000001/answer/90000001',
            title: '怎样养活一盆薄荷？',
            description: '先别急着浇水，薄荷怕的是闷',
            author: {name: '园丁老赵'},
          },
        ],
      },
    },
    {
      name: 'a title with the app named behind the link',
      input: '腌萝卜要不要晒？ https://www.zhihu.com/question/30000001/answer/90000001（分享自知乎）',
      expect: {text: '', cards: [{platform: 'zhihu', kind: 'article', title: '腌萝卜要不要晒？'}]},
    },
    {
      name: 'a title with the app named in front of the link',
      input: '一份面包入门（分享自知乎网）https://zhuanlan.zhihu.com/p/60000001',
      expect: {text: '', cards: [{platform: 'zhihu', kind: 'article', surface: 'article', id: '60000001', title: '一份面包入门'}]},
    },
    // Today
    {
      name: 'an answer copied from the app',
      input: '旧书店为什么都在二楼？ - 纸上行的回答 - 知乎\nhttps://www.zhihu.com/question/30000001/answer/90000001?share_code=InVented',
      expect: {
        text: '',
        cards: [
          {
            platform: 'zhihu',
            kind: 'article',
            title: '旧书店为什么都在二楼？',
            author: {name: '纸上行'},
            url: 'https://www.zhihu.com/question/30000001/answer/90000001',
          },
        ],
      },
    },
    {
      name: 'an article, under what a person wrote',
      input: '可以看看\n怎么挑一把锯 - 木匠 - 小林的文章 - 知乎\nhttps://zhuanlan.zhihu.com/p/60000001',
      expect: {text: '可以看看', cards: [{platform: 'zhihu', kind: 'article', title: '怎么挑一把锯 - 木匠', author: {name: '小林'}}]},
    },
    {
      name: 'a question',
      input: '旧书店为什么都在二楼？ - 知乎\nhttps://www.zhihu.com/question/30000001',
      expect: {
        text: '',
        cards: [{platform: 'zhihu', kind: 'article', surface: 'question', id: '30000001', title: '旧书店为什么都在二楼？', author: undefined}],
      },
    },
    // Bare addresses
    {
      name: 'a short link',
      input: 'https://zhi.hu/a1B2',
      expect: {
        text: '',
        cards: [
          {
            platform: 'zhihu',
            kind: 'link',
            sharedUrl: 'https://zhi.hu/a1B2',
            id: undefined,
            url: undefined,
            openUrl: 'https://zhi.hu/a1B2',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a link among a person’s words',
      input: '为什么呢 https://www.zhihu.com/question/30000001/answer/90000001',
      expect: {text: '为什么呢', cards: [{platform: 'zhihu', kind: 'article', title: undefined, id: '90000001'}]},
    },
    {
      name: 'an answer by itself',
      input: 'https://www.zhihu.com/answer/90000001',
      expect: {text: '', cards: [{platform: 'zhihu', kind: 'article', surface: 'answer', id: '90000001'}]},
    },
    {
      name: 'a video',
      input: 'https://www.zhihu.com/zvideo/1400000000000000001?utm_psn=1',
      expect: {text: '', cards: [{platform: 'zhihu', kind: 'video', id: '1400000000000000001', url: 'https://www.zhihu.com/zvideo/1400000000000000001'}]},
    },
    {
      name: 'a short post',
      input: 'https://www.zhihu.com/pin/1500000000000000001',
      expect: {text: '', cards: [{platform: 'zhihu', kind: 'note', id: '1500000000000000001'}]},
    },
    {
      name: 'a person',
      input: 'https://www.zhihu.com/people/invented-name',
      expect: {text: '', cards: [{platform: 'zhihu', kind: 'profile', id: 'invented-name'}]},
    },
  ],
  misses: [
    'https://www.zhihu.com/',
    'https://www.zhihu.com/hot',
    'https://zhuanlan.zhihu.com/',
    '知乎上有人问过 - 知乎',
    'https://link.zhihu.com/?target=https%3A//evil.example/',
  ],
};
