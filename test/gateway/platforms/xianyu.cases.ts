import {html, type Item, type RecipeCases} from '../../../demo/platforms/voice.js';

const camera: Item = {kind: 'product', title: '旧相机', price: {minor: 42_000, currency: 'CNY'}};
const url = (id: string) => `https://www.goofish.com/item?id=${id}`;

export const cases: RecipeCases = {
  items: {'690000000001': camera},
  answers: {
    'www.goofish.com/item?id=690000000002': html('<html><head><title>闲鱼 - 闲不住？上闲鱼！</title></head></html>'),
    'www.goofish.com/item?id=690000000003': html('<html><head><title>胶卷盒 - 闲鱼</title></head></html>'),
  },
  rows: [
    {name: 'an item’s page', ref: {kind: 'product', platform: 'xianyu', url: url('690000000001')}, expect: camera},
    {
      name: 'a title with the app’s name behind it',
      ref: {kind: 'product', platform: 'xianyu', url: url('690000000003')},
      expect: {kind: 'product', title: '胶卷盒'},
    },
    {name: 'the app’s own name is no title', ref: {kind: 'product', platform: 'xianyu', url: url('690000000002')}, expect: {error: 'login-wall'}},
  ],
};
