import {definePlatform} from '../platform.js';

/** 西瓜视频. Old works of Douyin end here too. */
export const xigua = definePlatform({
  name: 'xigua',
  label: {zh: '西瓜视频', en: 'Xigua Video'},
  hosts: ['ixigua.com'],
  shortHosts: ['v.ixigua.com'],
  brand: {color: '#FE3355', mark: '瓜'},
  forms: [
    ['link', /^v\.ixigua\.com\/[\w-]{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
    ['livestream', /^live\.ixigua\.com\/(?<id>\d+)/, 'https://live.ixigua.com/{id}'],
    ['video', /^(?:www\.|m\.)?ixigua\.com\/(?:video\/|douyin\/share\/video\/)?(?<id>\d{15,})/, 'https://www.ixigua.com/{id}'],
    ['profile', /^(?:www\.)?ixigua\.com\/home\/(?<id>\d+)/, 'https://www.ixigua.com/home/{id}'],
  ],
});
