import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^pan\.xunlei\.com\/s\/(?<id>[\w-]{20,30})(?=[/?#]|$)/, 'https://pan.xunlei.com/s/{id}']];

/** 迅雷云盘. The `#` behind the code is the link's own. */
export const xunlei = definePlatform({
  name: 'xunlei',
  label: {zh: '迅雷云盘', en: 'Xunlei Drive'},
  hosts: ['pan.xunlei.com'],
  brand: {color: '#2670EA'},
  ...drive(forms, 'pwd'),
});
