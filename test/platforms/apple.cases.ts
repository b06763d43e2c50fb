import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'apple', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an app of one country, its name in the path',
      input: 'https://apps.apple.com/cn/app/invented-app/id1234567890?mt=8',
      expect: {text: '', cards: [card({kind: 'app', id: '1234567890', url: 'https://apps.apple.com/cn/app/id1234567890'})]},
    },
    {
      name: 'an app, among words',
      input: '装这个https://apps.apple.com/app/id1234567891，好用',
      expect: {text: '装这个，好用', cards: [card({kind: 'app', id: '1234567891', url: 'https://apps.apple.com/app/id1234567891'})]},
    },
  ],
  misses: ['https://www.apple.com/', 'https://apps.apple.com/cn/developer/invented/id123456789', 'https://music.apple.com/cn/album/1'],
};
