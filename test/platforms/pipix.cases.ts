import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video, with a `#` glued to its link',
      input: 'https://h5.pipix.com/s/JkL4mNp/# [皮皮虾] 猫咪第一次见到雪 【长按复制】到浏览器观看',
      expect: {
        text: '',
        cards: [
          {
            platform: 'pipix',
            kind: 'video',
            title: '猫咪第一次见到雪',
            sharedUrl: 'https://h5.pipix.com/s/JkL4mNp/',
            openUrl: 'https://h5.pipix.com/s/JkL4mNp/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'between words of a person',
      input: '笑死 https://h5.pipix.com/s/JkL4mNp/# [皮皮虾] 狗子开门 【长按复制】到浏览器观看 你看',
      expect: {text: '笑死 你看', cards: [{platform: 'pipix', kind: 'video', title: '狗子开门'}]},
    },
    {
      name: 'a bare link',
      input: 'https://h5.pipix.com/s/JkL4mNp/',
      expect: {
        text: '',
        cards: [
          {
            platform: 'pipix',
            kind: 'link',
            sharedUrl: 'https://h5.pipix.com/s/JkL4mNp/',
            id: undefined,
            url: undefined,
            openUrl: 'https://h5.pipix.com/s/JkL4mNp/',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'a video on the web',
      input: 'https://h5.pipix.com/item/6800000000000000001?app_id=1319',
      expect: {text: '', cards: [{platform: 'pipix', kind: 'video', id: '6800000000000000001', url: 'https://h5.pipix.com/item/6800000000000000001'}]},
    },
  ],
  misses: ['https://h5.pipix.com/', '[皮皮虾] 猫咪第一次见到雪 【长按复制】到浏览器观看'],
};
