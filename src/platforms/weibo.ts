import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^mapp\.api\.weibo\.cn\/fx\/[0-9A-Za-z]+\.html/, undefined, {partial: true}],
  ['video', /^(?:www\.)?weibo\.com\/tv\/(?:show|v)\/(?<id>\d{3,4}:(?:[0-9a-f]{32}|\d{10,}))/, 'https://weibo.com/tv/show/{id}'],
  ['video', /^(?:www\.)?weibo\.com\/tv\/v\/\w+\?(?:[^#]*&)?fid=(?<id>\d{3,4}:\d{10,})/, 'https://weibo.com/tv/show/{id}'],
  ['video', /^video\.weibo\.com\/show\/?\?(?:[^#]*&)?fid=(?<id>\d{3,4}:(?:[0-9a-f]{32}|\d{10,}))/, 'https://weibo.com/tv/show/{id}'],
  ['video', /^(?:h5\.video\.weibo\.com|video\.h5\.weibo\.cn)\/(?:show\/)?(?<id>\d{3,4}:\d{10,})/, 'https://weibo.com/tv/show/{id}'],
  ['livestream', /^(?:www\.)?weibo\.com\/l\/wblive\/(?:p|m)\/show\/(?<id>\d{4}:\w+)/, 'https://weibo.com/l/wblive/p/show/{id}'],
  ['article', /^(?:www\.)?weibo\.com\/ttarticle\/(?:p|x\/m)\/show[?#](?:\/?id=|[^#]*[?&]id=|id=)(?<id>\d+)/, 'https://weibo.com/ttarticle/p/show?id={id}'],
  ['article', /^card\.weibo\.com\/article\/m\/show\/id\/(?<id>\d+)/, 'https://weibo.com/ttarticle/p/show?id={id}'],
  ['note', /^m\.weibo\.cn\/(?:status|detail|statuses)\/(?<id>[0-9A-Za-z]{6,})/, 'https://m.weibo.cn/status/{id}'],
  ['profile', /^(?:m\.weibo\.cn|(?:www\.)?weibo\.com)\/u\/(?<id>\d{5,})/, 'https://weibo.com/u/{id}'],
  ['note', /^(?:www\.)?weibo\.com\/(?<uid>\d+)\/(?<id>[0-9A-Za-z]{6,})/, 'https://weibo.com/{uid}/{id}'],
  ['note', /^m\.weibo\.cn\/(?<uid>\d{5,})\/(?<id>[0-9A-Za-z]{6,})/, 'https://weibo.com/{uid}/{id}'],
];

/** 微博. */
export const weibo = definePlatform({
  name: 'weibo',
  label: {zh: '微博', en: 'Weibo'},
  hosts: ['weibo.com', 'weibo.cn'],
  shortHosts: ['mapp.api.weibo.cn'],
  brand: {color: '#E6162D'},
  surfaces: {oasis: {zh: '绿洲', en: 'Oasis'}},
  match: url => readForm(forms, url),
});
