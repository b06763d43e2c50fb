import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'kdocs', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a document, on two lines',
      input: '【金山文档】 排班表V1.0\nhttps://kdocs.cn/l/cInVented0001',
      expect: {text: '', cards: [card({kind: 'document', id: 'cInVented0001', url: 'https://www.kdocs.cn/l/cInVented0001', title: '排班表V1.0'})]},
    },
    {
      name: 'a document, on one line, among words',
      input: '填一下【金山文档】 【最终】名单 https://365.kdocs.cn/l/cInVented0002 谢谢',
      expect: {text: '填一下 谢谢', cards: [card({kind: 'document', id: 'cInVented0002', url: 'https://www.kdocs.cn/l/cInVented0002', title: '【最终】名单'})]},
    },
    {
      name: 'a form',
      input: 'https://www.kdocs.cn/fl/cInVented0003',
      expect: {text: '', cards: [card({kind: 'document', id: 'cInVented0003', url: 'https://www.kdocs.cn/l/cInVented0003'})]},
    },
    {
      name: 'a share with an id of its own',
      input: '【金山文档】 会议纪要\nhttps://p.kdocs.cn/s/INVENTED00001',
      expect: {text: '', cards: [card({kind: 'document', id: 'INVENTED00001', url: 'https://p.kdocs.cn/s/INVENTED00001', title: '会议纪要'})]},
    },
  ],
  misses: ['https://www.kdocs.cn/', 'https://www.kdocs.cn/latest', '【金山文档】怎么导出？'],
};
