import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['livestream', /^fm\.missevan\.com\/live\/(?<id>\d+)/, 'https://fm.missevan.com/live/{id}'],
];

/** 猫耳 FM. */
export const missevan = definePlatform({
  name: 'missevan',
  label: {zh: '猫耳 FM', en: 'Missevan'},
  hosts: ['fm.missevan.com'],
  brand: {color: '#BC3A3C'},
  match: url => readForm(forms, url),
});
