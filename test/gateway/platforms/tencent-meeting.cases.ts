import type {RecipeCases} from '../../../demo/platforms/voice.js';

export const cases: RecipeCases = {
  rows: [
    {
      name: 'is never asked',
      ref: {kind: 'meeting', platform: 'tencent-meeting', url: 'https://meeting.tencent.com/dm/InVenTed01Ab'},
      expect: {error: 'unsupported'},
    },
  ],
};
