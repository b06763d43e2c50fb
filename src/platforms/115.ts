import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const nameAndCode = /^\s{0,3}(?<name>[^\n]{0,200}?)\s{0,3}访问码[：:]\s?(?<code>[A-Za-z0-9]{4})/u;

const forms: Form[] = [['file', /^(?:115(?:cdn)?|anxia)\.com\/s\/(?<id>\w{8,})(?=[/?#]|$)/, 'https://115.com/s/{id}']];

/** 115. The `#` behind the code is the link's own; the file's name and the code stand behind it, on lines of their own or glued. */
export const drive115 = definePlatform({
  name: '115',
  label: '115',
  hosts: ['115.com', '115cdn.com', 'anxia.com'],
  brand: {color: '#2777F8'},
  ...drive(forms, 'password', nameAndCode),
});
