import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['meeting', /^meeting\.tencent\.com\/(?:dm|s|p)\/(?<id>\w{4,})/, 'https://meeting.tencent.com/dm/{id}'],
];

/** 腾讯会议. */
export const tencentMeeting = definePlatform({
  name: 'tencent-meeting',
  label: {zh: '腾讯会议', en: 'Tencent Meeting'},
  hosts: ['meeting.tencent.com'],
  brand: {color: '#006EFF', mark: '会'},
  match: url => readForm(forms, url),
});
