import type {RecipeCases} from '../../../demo/platforms/voice.js';

export const cases: RecipeCases = {
  rows: [
    {
      name: 'is never asked',
      ref: {kind: 'document', platform: 'tencent-docs', url: 'https://docs.qq.com/doc/DInVenTedDocAbCd'},
      expect: {error: 'unsupported'},
    },
  ],
};
