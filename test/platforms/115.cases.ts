import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: '115', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a file, a line for each part',
      input: 'https://115cdn.com/s/swXk2m7q9wr?password=h885#\n菜谱合集\n访问码：h885\n复制这段内容，可在115App中直接打开！',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'file',
            id: 'swXk2m7q9wr',
            url: 'https://115.com/s/swXk2m7q9wr',
            title: '菜谱合集',
            sharedUrl: 'https://115cdn.com/s/swXk2m7q9wr?password=h885#',
            openUrl: 'https://115.com/s/swXk2m7q9wr?password=h885',
            token: 'h885',
            tokenType: 'access-code',
          }),
        ],
      },
    },
    {
      name: 'a file, everything glued, among words',
      input: '看看 https://anxia.com/s/swXk2m7q9ws?password=h886#图集访问码：h886复制这段内容，可在115App中直接打开！ 好看',
      expect: {
        text: '看看 好看',
        cards: [card({kind: 'file', id: 'swXk2m7q9ws', url: 'https://115.com/s/swXk2m7q9ws', title: '图集', token: 'h886', tokenType: 'access-code'})],
      },
    },
    {
      name: 'a link alone',
      input: 'https://115.com/s/swXk2m7q9wt?password=h887',
      expect: {
        text: '',
        cards: [card({kind: 'file', id: 'swXk2m7q9wt', url: 'https://115.com/s/swXk2m7q9wt', title: undefined, token: 'h887', tokenType: 'access-code'})],
      },
    },
  ],
  misses: ['https://115.com/', 'https://115.com/s/short', 'https://115.com/?ct=file&ac=userfile'],
};
