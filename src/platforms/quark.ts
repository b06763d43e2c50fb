import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^pan\.quark\.cn\/s\/(?<id>[0-9a-f]{12})(?=[/?#]|$)/, 'https://pan.quark.cn/s/{id}']];

/** 夸克网盘. Codes are case-sensitive; a file without one has none. The line `/~…~:/` is the app's own 口令. */
export const quark = definePlatform({
  name: 'quark',
  label: {zh: '夸克网盘', en: 'Quark Drive'},
  hosts: ['pan.quark.cn'],
  brand: {color: '#536DFE'},
  ...drive(forms),
});
