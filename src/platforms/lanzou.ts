import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {hostsOf} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [['file', /^[\w-]+\.lanzou[a-z]\.com\/(?<id>i\w{4,})(?=[/?#]|$)/]];

/** 蓝奏云. Its hosts rotate, and which of them still answers nobody knows: a share keeps the one it came with. */
export const lanzou = definePlatform({
  name: 'lanzou',
  label: {zh: '蓝奏云', en: 'Lanzou'},
  hosts: hostsOf('lanzou*.com', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  brand: {color: '#1E88E5'},
  ...drive(forms),
});
