import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['video', /^(?:www\.)?huya\.com\/video\/play\/(?<id>\d+)\.html/, 'https://www.huya.com/video/play/{id}.html'],
  ['video', /^(?:m\.)?v\.huya\.com\/(?:m\/)?play\/(?:fans\/)?(?<id>\d+)\.html/, 'https://www.huya.com/video/play/{id}.html'],
  ['livestream', /^liveshare\.huya\.com\/iframe\/(?<id>\w+)/, 'https://www.huya.com/{id}'],
  ['livestream', /^(?:www\.|m\.)?huya\.com\/(?!(?:video|g|l|m|download|index|search|about|cache)(?:[\/?#.]|$))(?<id>[\w-]+)\/?(?:[?#]|$)/, 'https://www.huya.com/{id}'],
];

/** 虎牙直播. */
export const huya = definePlatform({
  name: 'huya',
  label: {zh: '虎牙直播', en: 'Huya'},
  hosts: ['huya.com'],
  brand: {color: '#FF9600'},
  match: url => readForm(forms, url),
});
