import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^drive\.uc\.cn\/s\/(?<id>\w{8,})(?=[/?#]|$)/, 'https://drive.uc.cn/s/{id}']];

/** UC网盘. */
export const uc = definePlatform({
  name: 'uc',
  label: {zh: 'UC网盘', en: 'UC Drive'},
  hosts: ['drive.uc.cn'],
  brand: {color: '#FF8800'},
  ...drive(forms),
});
