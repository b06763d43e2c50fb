import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['livestream', /^(?:www\.)?huajiao\.com\/l\/(?<id>\d+)/, 'https://www.huajiao.com/l/{id}'],
];

/** 花椒直播. */
export const huajiao = definePlatform({
  name: 'huajiao',
  label: {zh: '花椒直播', en: 'Huajiao'},
  hosts: ['huajiao.com'],
  brand: {color: '#FF4A5C'},
  match: url => readForm(forms, url),
});
