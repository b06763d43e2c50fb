import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['location', /^surl\.amap\.com\/\w{6,}/, undefined, {partial: true}],
  ['location', /^(?:www|ditu)\.amap\.com\/place\/(?<id>B\w+)/, 'https://www.amap.com/place/{id}'],
];

/** 高德地图. */
export const amap = definePlatform({
  name: 'amap',
  label: {zh: '高德地图', en: 'Amap'},
  hosts: ['amap.com'],
  brand: {color: '#0091FF'},
  match: url => readForm(forms, url),
});
