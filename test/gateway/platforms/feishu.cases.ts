import type {RecipeCases} from '../../../demo/platforms/voice.js';

export const cases: RecipeCases = {
  rows: [
    {
      name: 'is never asked',
      ref: {kind: 'document', platform: 'feishu', url: 'https://inventco.feishu.cn/docx/InVenTedDocToken0123456789a'},
      expect: {error: 'unsupported'},
    },
  ],
};
