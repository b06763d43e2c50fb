import {definePlatform} from '../platform.js';

/** 豆瓣. Its app shares `/doubanapp/dispatch?uri=…`, with the real path inside, escaped or not. */
export const douban = definePlatform({
  name: 'douban',
  label: {zh: '豆瓣', en: 'Douban'},
  hosts: ['douban.com'],
  brand: {color: '#2D963D'},
  forms: [
    ['link', /^(?<cat>movie|book|music)\.douban\.com\/subject\/(?<id>\d+)/, 'https://{cat}.douban.com/subject/{id}/'],
    ['note', /^(?:www|m)\.douban\.com\/note\/(?<id>\d+)/, 'https://www.douban.com/note/{id}/'],
    ['note', /^www\.douban\.com\/group\/topic\/(?<id>\d+)/, 'https://www.douban.com/group/topic/{id}/', {surface: 'group'}],
    ['link', /^m\.douban\.com\/(?<cat>movie|book|music)\/subject\/(?<id>\d+)/, 'https://{cat}.douban.com/subject/{id}/'],
    ['note', /^www\.douban\.com\/doubanapp\/dispatch\?(?:[^#]*&)?uri=(?:\/|%2F)note(?:\/|%2F)(?<id>\d+)/, 'https://www.douban.com/note/{id}/'],
    [
      'note',
      /^www\.douban\.com\/doubanapp\/dispatch\?(?:[^#]*&)?uri=(?:\/|%2F)group(?:\/|%2F)topic(?:\/|%2F)(?<id>\d+)/,
      'https://www.douban.com/group/topic/{id}/',
      {surface: 'group'},
    ],
    [
      'link',
      /^www\.douban\.com\/doubanapp\/dispatch\?(?:[^#]*&)?uri=(?:\/|%2F)(?<cat>movie|book|music)(?:\/|%2F)(?<id>\d+)/,
      'https://{cat}.douban.com/subject/{id}/',
    ],
  ],
});
