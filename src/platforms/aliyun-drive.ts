import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^(?:www\.)?(?:aliyundrive|alipan)\.com\/s\/(?<id>\w{11})(?=[/?#]|$)/, 'https://www.alipan.com/s/{id}']];

/** 阿里云盘. In 2021 the sentence stood between the name and the link, since then behind it; alipan.com came in 2023. */
export const aliyunDrive = definePlatform({
  name: 'aliyun-drive',
  label: {zh: '阿里云盘', en: 'Aliyun Drive'},
  hosts: ['aliyundrive.com', 'alipan.com'],
  brand: {color: '#637DFF'},
  ...drive(forms),
});
