import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'tencent-docs', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a sheet, glued to its link',
      input: '【腾讯文档】2806报名统计https://docs.qq.com/sheet/DInVented0001?c=L7B9A2',
      expect: {text: '', cards: [card({kind: 'document', id: 'DInVented0001', url: 'https://docs.qq.com/sheet/DInVented0001', title: '2806报名统计'})]},
    },
    {
      name: 'a document, on two lines, among words',
      input: '大家填\n【腾讯文档】「花圃」排班\nhttps://docs.qq.com/doc/DInVented0002?tab=BB08J2\n今天截止',
      expect: {
        text: '大家填\n今天截止',
        cards: [card({kind: 'document', id: 'DInVented0002', url: 'https://docs.qq.com/doc/DInVented0002', title: '「花圃」排班'})],
      },
    },
    {
      name: 'a form',
      input: 'https://docs.qq.com/form/page/DInVented0003#/fill',
      expect: {text: '', cards: [card({kind: 'document', id: 'DInVented0003', url: 'https://docs.qq.com/form/page/DInVented0003'})]},
    },
  ],
  misses: ['https://docs.qq.com/', 'https://docs.qq.com/desktop/', '【腾讯文档】是什么'],
};
