import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['livestream', /^[vm]\.6\.cn\/(?<id>\d+)/, 'https://v.6.cn/{id}'],
];

/** 六间房. */
export const sixroom = definePlatform({
  name: 'sixroom',
  label: {zh: '六间房', en: '6.cn'},
  hosts: ['6.cn'],
  brand: {color: '#F0542B'},
  match: url => readForm(forms, url),
});
