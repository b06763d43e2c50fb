import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {airlineCode, tidy} from '../grammars/shop.js';
import {nested} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const item = 'https://detail.1688.com/offer/{id}.html';
const forms: Form[] = [
  ['product', /^(?:detail|m)\.1688\.com\/offer\/(?<id>\d{1,20})\.html/, item],
  ['product', /^m\.1688\.com\/[^?#]*\?(?:[^#]*&)?(?:offerId|offer_id|id)=/, item, {query: 'offerId offer_id id'}],
  ['link', /^qr\.1688\.com\/s\/\w{4,}/, undefined, {partial: true}],
];

/** `复制￥…￥，打开【手机阿里】查看：` */
const copyThis = /复制￥(?<token>[A-Za-z0-9]{13})￥[，,]打开【手机阿里】查看[：:]\s{0,3}$/gu;

/** 1688. The title stands in 【】 before the 口令, machine-translated at times; the id in the path wins over the query's. */
export const alibaba1688 = definePlatform({
  name: '1688',
  label: '1688',
  hosts: ['1688.com'],
  shortHosts: ['qr.1688.com'],
  schemes: ['wireless1688'],
  tokens: [{pattern: /复制￥(?<token>[A-Za-z0-9]{13})￥[，,]打开【手机阿里】(?:查看[：:]?)?/u, signs: '￥'}],
  brand: {color: '#FF6A00'},
  match: url => readForm(forms, nested(url, 'url')),

  card(target, share): CardFields {
    const token = target.token ?? share.lead(copyThis)?.groups['token'];
    if (token === undefined) return {};
    share.tail(airlineCode);
    return {title: tidy(share.enclosed('【', '】') ?? share.lead('【')?.rest.split('】')[0]), kind: 'product', token, tokenType: 'passphrase'};
  },

  deepLink: ({id}) => id && `wireless1688://ma.m.1688.com/plugin?url=https%3A%2F%2Fm.1688.com%2Foffer%2F${id}.html`,
});
