import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['music', /^(?:www\.)?kuwo\.cn\/(?:yinyue|play_detail)\/(?<id>\d+)/, 'https://www.kuwo.cn/play_detail/{id}'],
];

/** 酷我音乐. */
export const kuwo = definePlatform({
  name: 'kuwo',
  label: {zh: '酷我音乐', en: 'Kuwo'},
  hosts: ['kuwo.cn'],
  brand: {color: '#FFB800', mark: '我'},
  match: url => readForm(forms, url),
});
