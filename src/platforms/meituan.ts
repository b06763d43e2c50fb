import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^dpurl\.cn\/\w{4,}/, undefined, {partial: true}],
  ['coupon', /^www\.meituan\.com\/deal\/(?<id>\d+)(?:\.html)?(?=[\/?#]|$)/],
];

/** 美团. */
export const meituan = definePlatform({
  name: 'meituan',
  label: {zh: '美团', en: 'Meituan'},
  hosts: ['meituan.com'],
  shortHosts: ['dpurl.cn'],
  brand: {color: '#FFD100'},
  match: url => readForm(forms, url),
});
