import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'feishu', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a document: the tenant is part of it',
      input: 'https://invented.feishu.cn/docx/InVentedDoc0123456789abcd?from=from_copylink',
      expect: {text: '', cards: [card({kind: 'document', id: 'InVentedDoc0123456789abcd', url: 'https://invented.feishu.cn/docx/InVentedDoc0123456789abcd'})]},
    },
    {
      name: 'a wiki of the other cloud, among words',
      input: '见 https://invented.larksuite.com/wiki/InVentedWiki012345 第二节',
      expect: {text: '见 第二节', cards: [card({kind: 'document', id: 'InVentedWiki012345', url: 'https://invented.larksuite.com/wiki/InVentedWiki012345'})]},
    },
  ],
  misses: ['https://www.feishu.cn/', 'https://invented.feishu.cn/', 'https://invented.feishu.cn/drive/home/'],
};
