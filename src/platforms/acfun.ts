import {definePlatform} from '../platform.js';

/** AcFun. A livestream goes by its author's number: which stream it is depends on the day. */
export const acfun = definePlatform({
  name: 'acfun',
  label: 'AcFun',
  hosts: ['acfun.cn'],
  brand: {color: '#FD4C5D'},
  forms: [
    ['video', /^www\.acfun\.cn\/v\/ac(?<id>\d+(?:_\d+)?)/, 'https://www.acfun.cn/v/ac{id}'],
    ['video', /^m\.acfun\.cn\/v\/?\?(?:[^#]*&)?ac=(?<id>\d+(?:_\d+)?)/, 'https://www.acfun.cn/v/ac{id}'],
    ['video', /^www\.acfun\.cn\/bangumi\/(?<id>aa\d+(?:_\d+)*)/, 'https://www.acfun.cn/bangumi/{id}', {surface: 'bangumi'}],
    ['article', /^www\.acfun\.cn\/a\/ac(?<id>\d+)/, 'https://www.acfun.cn/a/ac{id}'],
    ['livestream', /^live\.acfun\.cn\/live\/(?<id>\d+)/, 'https://live.acfun.cn/live/{id}'],
    ['livestream', /^m\.acfun\.cn\/live\/detail\/(?<id>\d+)/, 'https://live.acfun.cn/live/{id}'],
    ['profile', /^www\.acfun\.cn\/u\/(?<id>\d+)/, 'https://www.acfun.cn/u/{id}'],
  ],
});
