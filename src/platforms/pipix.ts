import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^h5\.pipix\.com\/s\/[\w-]+/, undefined, {partial: true}],
  ['video', /^h5\.pipix\.com\/item\/(?<id>\d+)/, 'https://h5.pipix.com/item/{id}'],
];

/** 皮皮虾. */
export const pipix = definePlatform({
  name: 'pipix',
  label: {zh: '皮皮虾', en: 'Pipixia'},
  hosts: ['h5.pipix.com'],
  brand: {color: '#FF5C7F'},
  match: url => readForm(forms, url),
});
