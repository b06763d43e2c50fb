import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^t\.ctrip\.cn\/\w{4,}/, undefined, {partial: true}],
];

/** 携程. Its messages glue the link to Chinese and to brackets. */
export const ctrip = definePlatform({
  name: 'ctrip',
  label: {zh: '携程', en: 'Ctrip'},
  hosts: ['ctrip.com', 'ctrip.cn'],
  shortHosts: ['t.ctrip.cn'],
  brand: {color: '#2577E3'},
  match: url => readForm(forms, url),
});
