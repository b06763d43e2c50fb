import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['file', /^(?:www\.)?(?:aliyundrive|alipan)\.com\/s\/(?<id>\w{11})(?=[\/?#]|$)/, 'https://www.alipan.com/s/{id}'],
];

/** 阿里云盘. */
export const aliyunDrive = definePlatform({
  name: 'aliyun-drive',
  label: {zh: '阿里云盘', en: 'Aliyun Drive'},
  hosts: ['aliyundrive.com', 'alipan.com'],
  brand: {color: '#637DFF'},
  match: url => readForm(forms, url),
});
