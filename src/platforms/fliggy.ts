import {definePlatform} from '../platform.js';

/** 飞猪. Its ids are those of Alibaba's items. */
export const fliggy = definePlatform({
  name: 'fliggy',
  label: {zh: '飞猪', en: 'Fliggy'},
  hosts: ['fliggy.com', 'feizhu.com'],
  shortHosts: ['a.feizhu.com'],
  brand: {color: '#FFC900'},
  forms: [
    ['product', /^traveldetail\.fliggy\.com\/item\.htm\?/, 'https://traveldetail.fliggy.com/item.htm?id={id}', {query: 'id'}],
    ['link', /^a\.feizhu\.com\/\w{4,}/, undefined, {partial: true}],
  ],
});
