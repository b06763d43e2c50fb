import type {CardFields} from '../card/card.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

const cue = '我最近很喜欢美团外卖的「';
const end = '」，分享给你看看';
const liked = new RegExp(`(?<token>${cue}(?<title>(?:[^\\n「」]|「[^\\n「」]{1,20}」){1,60})${end})`, 'u');

/** 美团. Its short host is Dianping's too. Codes for log-in come signed 【美团】 and are no shares. */
export const meituan = definePlatform({
  name: 'meituan',
  label: {zh: '美团', en: 'Meituan'},
  hosts: ['meituan.com'],
  shortHosts: ['dpurl.cn'],
  // A mini-program's sentence, that often comes without its card.
  tokens: [{pattern: liked, signs: '「'}],
  brand: {color: '#FFD100'},
  forms: [
    ['link', /^dpurl\.cn\/\w{4,}/, undefined, {partial: true}],
    ['coupon', /^www\.meituan\.com\/deal\/(?<id>\d+)(?:\.html)?(?=[/?#]|$)/],
  ],

  card(target, share): CardFields {
    if (target.kind === 'token') return {kind: 'location', title: tidy(share.known.title), token: undefined, tokenType: undefined, partial: undefined};
    const title = share.lead(cue)?.rest.split(end)[0];
    return title === undefined ? {} : {title: tidy(title), kind: 'location'};
  },
});
