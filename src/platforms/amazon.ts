import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {hostsOf} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  [
    'product',
    /^(?:www\.|m\.)?(?<d>amazon\.[a-z.]{2,6})\/(?:[^?#]*\/)?(?:dp|gp\/product|gp\/aw\/d)\/(?<id>[A-Za-z0-9]{10})(?:[/?#]|$)/,
    'https://www.{d}/dp/{id}',
  ],
  ['link', /^(?:(?:amzn\.asia|a\.co)\/d|amzn\.to)\/\w{4,}/, undefined, {partial: true}],
];

const pageTitle = /(?=Amazon\.[a-z.]{2,6} ?: )/gu;

/** 亚马逊. An id is capital letters and digits, at times written small; an ISBN-10 is one too. */
export const amazon = definePlatform({
  name: 'amazon',
  label: {zh: '亚马逊', en: 'Amazon'},
  hosts: hostsOf('amazon.*', 'com cn co.jp co.uk de fr it es ca in nl pl se sg ae sa com.au com.br com.mx com.tr com.be'),
  shortHosts: ['amzn.asia', 'a.co', 'amzn.to'],
  brand: {color: '#FF9900', mark: 'a'},

  match(url) {
    const target = readForm(forms, url);
    const id = target?.id?.toUpperCase();
    return id === undefined ? target : {...target, kind: 'product', id, url: `${target?.url?.slice(0, -id.length) ?? ''}${id}`};
  },

  card: (_, share): CardFields => ({title: tidy(share.lead(pageTitle)?.rest)}),
});
