import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a video',
      input: 'https://www.iqiyi.com/v_19rinvent1.html?vfm=m_331&fr=1#curid=1',
      expect: {text: '', cards: [{platform: 'iqiyi', kind: 'video', id: 'v_19rinvent1', url: 'https://www.iqiyi.com/v_19rinvent1.html'}]},
    },
    {
      name: 'a video on the phone, under its title',
      input: '山海之间 第3集\nhttps://m.iqiyi.com/v_19rinvent1.html',
      expect: {text: '山海之间 第3集', cards: [{platform: 'iqiyi', kind: 'video', id: 'v_19rinvent1', url: 'https://www.iqiyi.com/v_19rinvent1.html'}]},
    },
    {
      name: 'a video of a person',
      input: 'https://www.iqiyi.com/w_19sinvent1.html',
      expect: {text: '', cards: [{platform: 'iqiyi', kind: 'video', id: 'w_19sinvent1', url: 'https://www.iqiyi.com/w_19sinvent1.html'}]},
    },
    {
      name: 'an album',
      input: 'https://www.iqiyi.com/a_19rinvent1.html',
      expect: {text: '', cards: [{platform: 'iqiyi', kind: 'collection', id: 'a_19rinvent1', url: 'https://www.iqiyi.com/a_19rinvent1.html'}]},
    },
    {
      name: 'a video abroad',
      input: 'https://www.iq.com/play/mountains-and-seas-episode-3-1a2b3c4d5e6?lang=en_us',
      expect: {text: '', cards: [{platform: 'iqiyi', kind: 'video', id: '1a2b3c4d5e6', url: 'https://www.iq.com/play/1a2b3c4d5e6'}]},
    },
    {
      name: 'an album abroad',
      input: 'https://www.iq.com/album/1a2b3c4d5e6',
      expect: {text: '', cards: [{platform: 'iqiyi', kind: 'collection', id: '1a2b3c4d5e6', url: 'https://www.iq.com/album/1a2b3c4d5e6'}]},
    },
    {
      name: 'an album abroad with a Chinese name, among words',
      input: '追这个 https://www.iq.com/album/山海之间-2026-1a2b3c4d5e6 一起',
      expect: {
        text: '追这个 一起',
        cards: [
          {
            platform: 'iqiyi',
            kind: 'collection',
            id: '1a2b3c4d5e6',
            url: 'https://www.iq.com/album/1a2b3c4d5e6',
            sharedUrl: 'https://www.iq.com/album/山海之间-2026-1a2b3c4d5e6',
          },
        ],
      },
    },
    {
      name: 'a video abroad with a Chinese name',
      input: 'https://www.iq.com/play/山海之间-第3集-1a2b3c4d5e6',
      expect: {text: '', cards: [{platform: 'iqiyi', kind: 'video', id: '1a2b3c4d5e6', url: 'https://www.iq.com/play/1a2b3c4d5e6'}]},
    },
  ],
  misses: ['https://www.iqiyi.com/', 'https://www.iq.com/album/', 'https://www.iq.com/play/看看', 'https://www.iqiyi.com/dianshiju/'],
};
