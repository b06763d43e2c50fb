import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^(?:detail|m)\.1688\.com\/offer\/(?<id>\d{1,20})\.html/, 'https://detail.1688.com/offer/{id}.html'],
  ['product', /^m\.1688\.com\/[^?#]*\?/, 'https://detail.1688.com/offer/{id}.html', {query: 'offerId offer_id id'}],
  ['link', /^qr\.1688\.com\/s\/\w{4,}/, undefined, {partial: true}],
];

/** 1688. */
export const alibaba1688 = definePlatform({
  name: '1688',
  label: '1688',
  hosts: ['1688.com'],
  shortHosts: ['qr.1688.com'],
  brand: {color: '#FF6A00'},
  match: url => readForm(forms, url),
});
