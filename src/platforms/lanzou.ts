import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['file', /^[\w-]+\.lanzou[a-z]\.com\/(?<id>i\w{4,})(?=[\/?#]|$)/],
];

/** 蓝奏云. */
export const lanzou = definePlatform({
  name: 'lanzou',
  label: {zh: '蓝奏云', en: 'Lanzou'},
  hosts: ['lanzoua.com', 'lanzoub.com', 'lanzouc.com', 'lanzoud.com', 'lanzoue.com', 'lanzouf.com', 'lanzoug.com', 'lanzouh.com', 'lanzoui.com', 'lanzouj.com', 'lanzouk.com', 'lanzoul.com', 'lanzoum.com', 'lanzoun.com', 'lanzouo.com', 'lanzoup.com', 'lanzouq.com', 'lanzour.com', 'lanzous.com', 'lanzout.com', 'lanzouu.com', 'lanzouv.com', 'lanzouw.com', 'lanzoux.com', 'lanzouy.com', 'lanzouz.com'],
  brand: {color: '#1E88E5'},
  match: url => readForm(forms, url),
});
