import {hostsOf} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

/** Shopee. A short link with `session` is a livestream's; an item is known by its shop and its own number. */
export const shopee = definePlatform({
  name: 'shopee',
  label: 'Shopee',
  hosts: [...hostsOf('shopee.*', 'com sg tw vn ph cn cl co.id co.th com.my com.br com.mx com.co'), 'shp.ee'],
  shortHosts: ['shope.ee', ...hostsOf('s.shopee.*', 'sg tw vn ph co.id co.th com.my com.br')],
  brand: {color: '#EE4D2D'},
  forms: [
    ['livestream', /^[a-z]{2}\.shp\.ee\/\w{4,20}\?(?:[^#]*&)?session=/, undefined, {partial: true}],
    ['link', /^(?:s\.shopee\.[a-z.]{2,6}|[a-z]{2}\.shp\.ee|shope\.ee)\/\w{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
    [
      'product',
      /^(?<h>(?:www\.)?shopee\.(?:com|[a-z]{2}|com?\.[a-z]{2}))\/(?:product\/|[^?#]*-i\.)(?<shop>\d+)[./](?<id>\d+)/,
      'https://{h}/product/{shop}/{id}',
    ],
  ],
});
