import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['video', /^(?:isee|h5|video)\.weishi\.qq\.com\/[^?#]*\?(?:[^#]*&)?id=(?<id>[0-9A-Za-z]{10,})/],
];

/** 微视. */
export const weishi = definePlatform({
  name: 'weishi',
  label: {zh: '微视', en: 'Weishi'},
  hosts: ['weishi.qq.com'],
  brand: {color: '#FF3F80'},
  ratios: {video: 3 / 4},
  match: url => readForm(forms, url),
});
