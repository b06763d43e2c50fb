import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['livestream', /^[a-z]{2}\.shp\.ee\/(?<id>\w{4,})\?(?=[^#]*uid=)(?=[^#]*session=)/],
  ['link', /^(?:s\.shopee\.[a-z.]{2,6}|[a-z]{2}\.shp\.ee|shope\.ee)\/\w{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
  ['product', /^(?<h>(?:www\.)?shopee\.(?:com|[a-z]{2}|com?\.[a-z]{2}))\/(?:product\/|[^?#]*-i\.)(?<shop>\d+)[.\/](?<id>\d+)/, 'https://{h}/product/{shop}/{id}'],
];

/** Shopee. */
export const shopee = definePlatform({
  name: 'shopee',
  label: 'Shopee',
  hosts: ['shopee.com', 'shopee.sg', 'shopee.tw', 'shopee.vn', 'shopee.ph', 'shopee.cn', 'shopee.cl', 'shopee.co.id', 'shopee.co.th', 'shopee.com.my', 'shopee.com.br', 'shopee.com.mx', 'shopee.com.co', 'shp.ee'],
  shortHosts: ['shope.ee', 's.shopee.sg', 's.shopee.tw', 's.shopee.vn', 's.shopee.ph', 's.shopee.co.id', 's.shopee.co.th', 's.shopee.com.my', 's.shopee.com.br'],
  brand: {color: '#EE4D2D'},
  match: url => readForm(forms, url),
});
