import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^(?:www\.)?(?:123pan\.(?:com|cn)|123865\.com)\/s\/(?<id>\w{4,}-\w{4,})(?=[/?#.]|$)/, 'https://www.123pan.com/s/{id}']];

/** 123 云盘. Its hosts rotate; the same share opens on each. */
export const drive123pan = definePlatform({
  name: '123pan',
  label: {zh: '123 云盘', en: '123 Pan'},
  hosts: ['123pan.com', '123pan.cn', '123865.com'],
  brand: {color: '#597DFC'},
  ...drive(forms, 'pwd'),
});
