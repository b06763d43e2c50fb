import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a short link',
      input: 'https://xima.tv/1_aB3dE5',
      expect: {
        text: '',
        cards: [
          {
            platform: 'ximalaya',
            kind: 'link',
            sharedUrl: 'https://xima.tv/1_aB3dE5',
            id: undefined,
            url: undefined,
            openUrl: 'https://xima.tv/1_aB3dE5',
            partial: true,
          },
        ],
      },
    },
    {
      name: 'an episode',
      input: 'https://www.ximalaya.com/sound/500000001',
      expect: {
        text: '',
        cards: [{platform: 'ximalaya', kind: 'music', id: '500000001', url: 'https://www.ximalaya.com/sound/500000001', surface: 'podcast'}],
      },
    },
    {
      name: 'an episode under its author',
      input: 'https://www.ximalaya.com/12345/sound/500000001/?_sonic=0',
      expect: {text: '', cards: [{platform: 'ximalaya', kind: 'music', id: '500000001', url: 'https://www.ximalaya.com/sound/500000001'}]},
    },
    {
      name: 'an episode as the phone shares it',
      input: 'https://m.ximalaya.com/selfshare/sound/500000001',
      expect: {text: '', cards: [{platform: 'ximalaya', kind: 'music', id: '500000001', url: 'https://www.ximalaya.com/sound/500000001'}]},
    },
    {
      name: 'an album',
      input: 'https://www.ximalaya.com/album/30000001',
      expect: {text: '', cards: [{platform: 'ximalaya', kind: 'collection', id: '30000001', url: 'https://www.ximalaya.com/album/30000001'}]},
    },
  ],
  misses: ['https://www.ximalaya.com/', 'https://www.ximalaya.com/category/a1/'],
};
