import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^share\.huoshan\.com\/hotsoon\/s\/\w+/, undefined, {partial: true}],
];

/** 抖音火山版. */
export const huoshan = definePlatform({
  name: 'huoshan',
  label: {zh: '抖音火山版', en: 'Huoshan'},
  hosts: ['share.huoshan.com'],
  brand: {color: '#FF4E33', mark: '火'},
  match: url => readForm(forms, url),
});
