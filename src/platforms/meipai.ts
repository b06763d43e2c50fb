import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['video', /^(?:www\.)?meipai\.com\/(?:media|video\/\d+)\/(?<id>\d+)/],
];

/** 美拍. */
export const meipai = definePlatform({
  name: 'meipai',
  label: {zh: '美拍', en: 'Meipai'},
  hosts: ['meipai.com'],
  brand: {color: '#FF4C7D', mark: '拍'},
  match: url => readForm(forms, url),
});
