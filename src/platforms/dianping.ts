import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['location', /^(?:m|www)\.dianping\.com\/(?:shop|shopinfo|shopshare)\/(?<id>[\w-]+)\/?(?:[?#]|$)/, 'https://www.dianping.com/shop/{id}'],
];

/** 大众点评. */
export const dianping = definePlatform({
  name: 'dianping',
  label: {zh: '大众点评', en: 'Dianping'},
  hosts: ['dianping.com'],
  brand: {color: '#FF6633', mark: '评'},
  match: url => readForm(forms, url),
});
