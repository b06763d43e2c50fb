import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['file', /^115(?:cdn)?\.com\/s\/(?<id>\w{8,})(?=[\/?#]|$)/, 'https://115.com/s/{id}'],
];

/** 115. */
export const drive115 = definePlatform({
  name: '115',
  label: '115',
  hosts: ['115.com', '115cdn.com'],
  brand: {color: '#2777F8'},
  match: url => readForm(forms, url),
});
