import {gbk, html, type RecipeCases} from '../../../demo/platforms/voice.js';

const url = (id: string) => `https://detail.1688.com/offer/${id}.html`;

export const cases: RecipeCases = {
  items: {'610000000001': {kind: 'product', title: '304 不锈钢手冲壶 一件代发', price: {minor: 3650, currency: 'CNY'}, shop: {name: '永康市山间五金厂'}}},
  links: {'https://qr.1688.com/s/inVent88': 'https://m.1688.com/offer/610000000001.html?offerId=610000000001&spm=a26g8'},
  answers: {
    [`detail.1688.com/offer/610000000002.html`]: gbk(
      '<html><head><meta charset="gbk"><title>帆布包 定制 - 阿里巴巴</title><meta property="og:image" content="https://cbu01.alicdn.com/bag.jpg"></head></html>',
    ),
    [`detail.1688.com/offer/610000000003.html`]: html('<html><head><title>1688.com,阿里巴巴打造的全球最大的采购批发平台</title></head></html>'),
  },
  rows: [
    {
      name: 'a short link',
      ref: {kind: 'product', platform: '1688', sharedUrl: 'https://qr.1688.com/s/inVent88'},
      expect: {
        kind: 'product',
        platform: '1688',
        id: '610000000001',
        url: url('610000000001'),
        title: '304 不锈钢手冲壶 一件代发',
        price: {minor: 3650, currency: 'CNY'},
        shop: {name: '永康市山间五金厂'},
      },
    },
    {
      name: 'a page in GBK',
      ref: {kind: 'product', platform: '1688', url: url('610000000002')},
      expect: {kind: 'product', title: '帆布包 定制', cover: {url: 'https://cbu01.alicdn.com/bag.jpg'}},
    },
    {name: 'the site’s own name is no title', ref: {kind: 'product', platform: '1688', url: url('610000000003')}, expect: {error: 'login-wall'}},
  ],
};
