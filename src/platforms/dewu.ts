import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^dw4\.co\/t\/A\/\w{6,}/, undefined, {partial: true}],
  ['product', /^(?:(?:fast|m)\.dewu\.com|m\.poizon\.com)\/(?:router\/product\/ProductDetail|page\/productDetail)\?/, 'https://fast.dewu.com/page/productDetail?spuId={id}', {query: 'spuId'}],
];

/** 得物. */
export const dewu = definePlatform({
  name: 'dewu',
  label: {zh: '得物', en: 'Dewu'},
  hosts: ['dewu.com', 'poizon.com'],
  shortHosts: ['dw4.co'],
  brand: {color: '#16A5AF'},
  match: url => readForm(forms, url),
});
