import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['livestream', /^www\.inke\.cn\/liveroom\/index\.html\?(?:[^#]*&)?id=(?<id>\d+)/],
];

/** 映客. */
export const inke = definePlatform({
  name: 'inke',
  label: {zh: '映客', en: 'Inke'},
  hosts: ['inke.cn'],
  brand: {color: '#00D8C9'},
  match: url => readForm(forms, url),
});
