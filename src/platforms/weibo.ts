import {definePlatform} from '../platform.js';

/**
 * 微博. One post has three ids (a number, its base-62 form, and the video's) that only its server can match.
 * `t.cn` shortens any address and is nobody's content; `weibo.cn/sinaurl` leads out of the platform.
 */
export const weibo = definePlatform({
  name: 'weibo',
  label: {zh: '微博', en: 'Weibo'},
  hosts: ['weibo.com', 'weibo.cn'],
  shortHosts: ['mapp.api.weibo.cn'],
  brand: {color: '#E6162D'},
  surfaces: {oasis: {zh: '绿洲', en: 'Oasis'}},
  forms: [
    ['link', /^mapp\.api\.weibo\.cn\/fx\/[0-9A-Za-z]+\.html/, undefined, {partial: true}],
    ['note', /^m\.oasis\.weibo\.cn\/v1\/h5\/share\?(?:[^#]*&)?sid=(?<id>\w+)/, 'https://m.oasis.weibo.cn/v1/h5/share?sid={id}', {surface: 'oasis'}],
    // The first number is the sharer's app.
    ['note', /^share\.api\.weibo\.cn\/share\/\d+,(?<id>\d+)\.html/, 'https://m.weibo.cn/status/{id}'],
    ['note', /^(?:www\.)?weibo\.c(?:om|n)\/detail\/(?<id>\d{10,})/, 'https://m.weibo.cn/status/{id}'],
    ['note', /^photo\.weibo\.com\/(?<uid>\d+)\/wbphotos\/large\/mid\/(?<id>\d{10,})/, 'https://weibo.com/{uid}/{id}'],
    ['profile', /^(?:www\.)?weibo\.com\/p\/100505(?<id>\d{5,})/, 'https://weibo.com/u/{id}'],
    ['profile', /^(?:www\.)?weibo\.com\/n\/[^/?#]+/],
    ['profile', /^(?:m\.weibo\.cn\/profile|(?:www\.)?weibo\.com)\/(?<id>\d{5,})\/?(?:[?#]|$)/, 'https://weibo.com/u/{id}'],
    ['video', /^(?:www\.)?weibo\.com\/tv\/(?:show|v)\/(?<id>\d{3,4}:(?:[0-9a-f]{32}|\d{10,}))/, 'https://weibo.com/tv/show/{id}'],
    ['video', /^(?:www\.)?weibo\.com\/tv\/v\/\w+\?(?:[^#]*&)?fid=(?<id>\d{3,4}:\d{10,})/, 'https://weibo.com/tv/show/{id}'],
    ['video', /^video\.weibo\.com\/show\/?\?(?:[^#]*&)?fid=(?<id>\d{3,4}:(?:[0-9a-f]{32}|\d{10,}))/, 'https://weibo.com/tv/show/{id}'],
    ['video', /^(?:h5\.video\.weibo\.com|video\.h5\.weibo\.cn)\/(?:show\/)?(?<id>\d{3,4}:\d{10,})/, 'https://weibo.com/tv/show/{id}'],
    ['livestream', /^(?:www\.)?weibo\.com\/l\/wblive\/(?:p|m)\/show\/(?<id>\d{4}:\w+)/, 'https://weibo.com/l/wblive/p/show/{id}'],
    ['article', /^(?:www\.)?weibo\.com\/ttarticle\/(?:p|x\/m)\/show[?#](?:\/?id=|[^#]*[?&]id=)(?<id>\d+)/, 'https://weibo.com/ttarticle/p/show?id={id}'],
    ['article', /^card\.weibo\.com\/article\/m\/show\/id\/(?<id>\d+)/, 'https://weibo.com/ttarticle/p/show?id={id}'],
    ['note', /^m\.weibo\.cn\/(?:status|detail|statuses)\/(?<id>[0-9A-Za-z]{6,})/, 'https://m.weibo.cn/status/{id}'],
    ['profile', /^(?:m\.weibo\.cn|(?:www\.)?weibo\.com)\/u\/(?<id>\d{5,})/, 'https://weibo.com/u/{id}'],
    ['note', /^(?:www\.|tw\.)?weibo\.com\/(?<uid>\d+)\/(?!profile|follow)(?<id>[0-9A-Za-z]{6,})/, 'https://weibo.com/{uid}/{id}'],
    ['note', /^m\.weibo\.cn\/(?<uid>\d{5,})\/(?<id>[0-9A-Za-z]{6,})/, 'https://weibo.com/{uid}/{id}'],
  ],
});
