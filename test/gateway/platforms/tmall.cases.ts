import {taobaoUnion} from '../../../demo/platforms/taobao-union.js';
import {gbk, html, type Item, type RecipeCases} from '../../../demo/platforms/voice.js';

const jug: Item = {kind: 'product', title: '玻璃分享壶', price: {minor: 8900, currency: 'CNY'}};
const url = (id: string) => `https://detail.tmall.com/item.htm?id=${id}`;

export const cases: RecipeCases = {
  voice: taobaoUnion,
  items: {'680000000001': jug},
  answers: {
    'detail.tmall.com/item.htm?id=680000000002': gbk('<html><head><title>棉麻围裙-tmall.com天猫</title><meta charset="gb2312"></head></html>'),
    'detail.tmall.com/item.htm?id=680000000003': html('<html><head><title>天猫tmall.com--理想生活上天猫</title></head></html>'),
    'detail.tmall.com/item.htm?id=680000000004': html('<html><head><title>访问受限</title></head></html>'),
  },
  rows: [
    {name: 'an item’s page', ref: {kind: 'product', platform: 'tmall', url: url('680000000001')}, expect: jug},
    {
      name: 'with the sister’s keys, the open platform',
      ref: {kind: 'product', platform: 'tmall', url: url('680000000001')},
      credentials: {taobao: {appKey: '12345678', appSecret: 'helloworld'}},
      expect: {...jug, price: {minor: 8900, currency: 'CNY', observedAt: Date.parse('2025-11-11T14:00:00+08:00')}},
    },
    {name: 'a page in GBK', ref: {kind: 'product', platform: 'tmall', url: url('680000000002')}, expect: {kind: 'product', title: '棉麻围裙'}},
    {name: 'the front page in place of an item', ref: {kind: 'product', platform: 'tmall', url: url('680000000003')}, expect: {error: 'login-wall'}},
    {name: 'a check', ref: {kind: 'product', platform: 'tmall', url: url('680000000004')}, expect: {error: 'login-wall'}},
  ],
};
