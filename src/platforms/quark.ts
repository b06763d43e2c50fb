import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['file', /^pan\.quark\.cn\/s\/(?<id>[0-9a-f]{12})(?=[\/?#]|$)/, 'https://pan.quark.cn/s/{id}'],
];

/** 夸克网盘. */
export const quark = definePlatform({
  name: 'quark',
  label: {zh: '夸克网盘', en: 'Quark Drive'},
  hosts: ['pan.quark.cn'],
  brand: {color: '#536DFE'},
  match: url => readForm(forms, url),
});
