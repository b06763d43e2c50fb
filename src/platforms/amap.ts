import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {param} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['location', /^surl\.amap\.com\/\w{6,}/, undefined, {partial: true}],
  ['location', /^(?:www|ditu)\.amap\.com\/place\/(?<id>B\w+)/, 'https://www.amap.com/place/{id}'],
  ['location', /^www\.amap\.com\/\?(?:[^#]*&)?p=(?<id>B\w+)(?=(?:(?:,|%2C)\d{1,3}\.\d+){2}(?:,|%2C|&|$))/i, 'https://www.amap.com/place/{id}'],
];

/** The name on a line, the address on the next, and the link glued to it. */
const glued = /(?<![^\n])(?<name>[^\n]{1,80})\n(?<address>[^\n]{2,120}[^\s：:，,])$/gu;

/** 高德地图. The address that the app writes before its link is glued to it; the mail address behind a position's 口令 is no link. */
export const amap = definePlatform({
  name: 'amap',
  label: {zh: '高德地图', en: 'Amap'},
  hosts: ['amap.com'],
  tokens: [{pattern: /我的高德位置口令为(?<token>\d{6})(?:，复制此消息，打开高德[^\s@]{0,40}(?:\s{0,3}a@amap\.com)?)?/u, signs: '德'}],
  brand: {color: '#0091FF'},

  match(url) {
    const target = readForm(forms, url);
    // `?p=ID,LAT,LNG,NAME,ADDRESS`
    const [, latitude, longitude, title, address] = param(url, 'p')?.split(',') ?? [];
    return target && latitude && longitude
      ? {...target, title, location: {latitude: Number(latitude), longitude: Number(longitude), datum: 'gcj02', address}}
      : target;
  },

  card(target, share): CardFields {
    const {name, address} = share.lead(glued)?.groups ?? {};
    return name === undefined ? {} : {title: tidy(name), description: address};
  },
});
