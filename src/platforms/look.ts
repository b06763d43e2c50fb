import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['livestream', /^look\.163\.com\/live\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://look.163.com/live?id={id}'],
];

/** LOOK 直播. */
export const look = definePlatform({
  name: 'look',
  label: {zh: 'LOOK 直播', en: 'LOOK Live'},
  hosts: ['look.163.com'],
  brand: {color: '#FF2C55'},
  match: url => readForm(forms, url),
});
