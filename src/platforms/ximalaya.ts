import {definePlatform} from '../platform.js';

/** 喜马拉雅. */
export const ximalaya = definePlatform({
  name: 'ximalaya',
  label: {zh: '喜马拉雅', en: 'Ximalaya'},
  hosts: ['ximalaya.com'],
  shortHosts: ['xima.tv'],
  brand: {color: '#F86442'},
  forms: [
    ['music', /^(?:www\.|m\.)?ximalaya\.com\/(?:selfshare\/|\d+\/)?sound\/(?<id>\d+)/, 'https://www.ximalaya.com/sound/{id}', {surface: 'podcast'}],
    ['collection', /^(?:www\.|m\.)?ximalaya\.com\/(?:selfshare\/|\d+\/)?album\/(?<id>\d+)/, 'https://www.ximalaya.com/album/{id}'],
    ['link', /^xima\.tv\/\w{4,}/, undefined, {partial: true}],
  ],
});
