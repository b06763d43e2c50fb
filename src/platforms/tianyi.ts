import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^cloud\.189\.cn\/t\/(?<id>\w{8,})(?=[/?#]|$)/, 'https://cloud.189.cn/t/{id}']];

/** 天翼云盘. The code stands in brackets glued to the link. */
export const tianyi = definePlatform({
  name: 'tianyi',
  label: {zh: '天翼云盘', en: 'Tianyi Cloud'},
  hosts: ['cloud.189.cn'],
  brand: {color: '#F08200', mark: '翼'},
  ...drive(forms),
});
