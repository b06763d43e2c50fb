import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^s\.lazada\.[a-z.]{2,6}\/s\.\w+/, undefined, {partial: true}],
  ['product', /^(?<h>(?:www\.)?lazada\.(?:com|[a-z]{2}|com?\.[a-z]{2}))(?<p>\/[^?#]*-i(?<id>\d+)(?:-s\d+)?\.html)/, 'https://{h}{p}'],
];

/** Lazada. */
export const lazada = definePlatform({
  name: 'lazada',
  label: 'Lazada',
  hosts: ['lazada.com', 'lazada.sg', 'lazada.vn', 'lazada.co.id', 'lazada.co.th', 'lazada.com.my', 'lazada.com.ph'],
  shortHosts: ['s.lazada.sg', 's.lazada.vn', 's.lazada.co.id', 's.lazada.co.th', 's.lazada.com.my', 's.lazada.com.ph'],
  brand: {color: '#0F146D'},
  match: url => readForm(forms, url),
});
