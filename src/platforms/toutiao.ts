import {definePlatform} from '../platform.js';

/** 今日头条. `/is/` may lead to an article or to a video: only a resolver can tell. */
export const toutiao = definePlatform({
  name: 'toutiao',
  label: {zh: '今日头条', en: 'Toutiao'},
  hosts: ['toutiao.com'],
  brand: {color: '#F04142', mark: '头'},
  forms: [
    ['link', /^m\.toutiao\.com\/is\/[\w-]{4,}/, undefined, {partial: true}],
    ['video', /^(?:www|m)\.toutiao\.com\/video\/(?<id>\d{8,})/, 'https://www.toutiao.com/video/{id}/'],
    ['article', /^(?:www|m)\.toutiao\.com\/(?:article\/|group\/|a|i)(?<id>\d{8,})/, 'https://www.toutiao.com/article/{id}/'],
    ['note', /^(?:www|m)\.toutiao\.com\/w\/(?:a|i)?(?<id>\d{8,})/, 'https://www.toutiao.com/w/{id}/'],
    ['profile', /^(?:www|m)\.toutiao\.com\/c\/user\/token\/(?<id>[\w-]+)/, 'https://www.toutiao.com/c/user/token/{id}/'],
  ],
});
