import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['product', /^(?:www\.|m\.)?(?<d>amazon\.(?:com|cn|co\.jp))\/(?:[^?#]*\/)?(?:dp|gp\/product|gp\/aw\/d)\/(?<id>[A-Za-z0-9]{10})(?:[\/?#]|$)/, 'https://www.{d}/dp/{id}'],
  ['link', /^(?:amzn\.asia|a\.co)\/d\/\w{4,}/, undefined, {partial: true}],
  ['link', /^amzn\.to\/\w{4,}/, undefined, {partial: true}],
];

/** 亚马逊. */
export const amazon = definePlatform({
  name: 'amazon',
  label: {zh: '亚马逊', en: 'Amazon'},
  hosts: ['amazon.com', 'amazon.cn', 'amazon.co.jp', 'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.it', 'amazon.es', 'amazon.ca', 'amazon.in', 'amazon.nl', 'amazon.pl', 'amazon.se', 'amazon.sg', 'amazon.ae', 'amazon.sa', 'amazon.com.au', 'amazon.com.br', 'amazon.com.mx', 'amazon.com.tr', 'amazon.com.be'],
  shortHosts: ['amzn.asia', 'a.co', 'amzn.to'],
  brand: {color: '#FF9900', mark: 'a'},
  match: url => readForm(forms, url),
});
