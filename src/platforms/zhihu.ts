import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['article', /^(?:www\.)?zhihu\.com\/question\/(?<qid>\d+)\/answer\/(?<id>\d+)/, 'https://www.zhihu.com/question/{qid}/answer/{id}', {surface: 'answer'}],
  ['article', /^(?:www\.)?zhihu\.com\/answer\/(?<id>\d+)/, 'https://www.zhihu.com/answer/{id}', {surface: 'answer'}],
  ['article', /^(?:www\.)?zhihu\.com\/question\/(?<id>\d+)/, 'https://www.zhihu.com/question/{id}', {surface: 'question'}],
  ['article', /^zhuanlan\.zhihu\.com\/p\/(?<id>\d+)/, 'https://zhuanlan.zhihu.com/p/{id}', {surface: 'article'}],
  ['video', /^(?:www\.)?zhihu\.com\/zvideo\/(?<id>\d+)/, 'https://www.zhihu.com/zvideo/{id}'],
  ['note', /^(?:www\.)?zhihu\.com\/pin\/(?<id>\d+)/, 'https://www.zhihu.com/pin/{id}'],
  ['profile', /^(?:www\.)?zhihu\.com\/people\/(?<id>[\w-]+)/, 'https://www.zhihu.com/people/{id}'],
];

/** 知乎. */
export const zhihu = definePlatform({
  name: 'zhihu',
  label: {zh: '知乎', en: 'Zhihu'},
  hosts: ['zhihu.com'],
  shortHosts: ['zhi.hu'],
  brand: {color: '#0084FF'},
  match: url => readForm(forms, url),
});
