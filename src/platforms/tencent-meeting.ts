import type {CardFields} from '../card/card.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

const subject = /会议主题[：:]\s?(?<title>[^\n]{1,200})/gu;
const number = /^\s{0,3}(?:会议号[：:]\s?)?#腾讯会议[：:]\s?(?<number>\d{3}-\d{3}-\d{3,4})(?!\d)/u;

/** 腾讯会议. The number is what people type into the app: it stands behind the link, or alone. */
export const tencentMeeting = definePlatform({
  name: 'tencent-meeting',
  label: {zh: '腾讯会议', en: 'Tencent Meeting'},
  hosts: ['meeting.tencent.com'],
  tokens: [{pattern: /#腾讯会议[：:]\s?(?<token>\d{3}-\d{3}-\d{3,4})(?!\d)/u, signs: '#'}],
  brand: {color: '#006EFF', mark: '会'},
  forms: [['meeting', /^meeting\.tencent\.com\/(?:dm|s|p)\/(?<id>\w{4,})/, 'https://meeting.tencent.com/dm/{id}']],

  card(target, share): CardFields {
    const said = share.lead(subject);
    if (said && /邀请您参加腾讯会议\s{0,3}$/u.test(share.rest)) share.line();
    const token = target.token ?? share.tail(number)?.['number'];
    return {
      kind: 'meeting',
      partial: undefined,
      title: tidy(said?.groups['title']),
      description: /^\s?(?:会议)?时间[：:]\s?([^\n]{1,80})/u.exec(said?.rest ?? '')?.[1],
      ...(token && {token, tokenType: 'passphrase'}),
    };
  },
});
