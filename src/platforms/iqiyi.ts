import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['video', /^(?:www|m|tw)\.iqiyi\.com\/(?<id>[vw]_\w+)\.html/, 'https://www.iqiyi.com/{id}.html'],
  ['collection', /^(?:www|m)\.iqiyi\.com\/(?<id>a_\w+)\.html/, 'https://www.iqiyi.com/{id}.html'],
  ['video', /^(?:www\.)?iq\.com\/play\/(?:[^\/?#]*-)?(?<id>\w+)/, 'https://www.iq.com/play/{id}'],
  ['collection', /^(?:www\.)?iq\.com\/album\/(?:[^\/?#]*-)?(?<id>\w+)/, 'https://www.iq.com/album/{id}'],
];

/** 爱奇艺. */
export const iqiyi = definePlatform({
  name: 'iqiyi',
  label: {zh: '爱奇艺', en: 'iQIYI'},
  hosts: ['iqiyi.com', 'iq.com'],
  brand: {color: '#00BE06'},
  match: url => readForm(forms, url),
});
