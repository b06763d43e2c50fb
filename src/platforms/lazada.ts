import {hostsOf} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

/** Lazada. `-i` begins the item, `-s` its variant. */
export const lazada = definePlatform({
  name: 'lazada',
  label: 'Lazada',
  hosts: hostsOf('lazada.*', 'com sg vn co.id co.th com.my com.ph'),
  shortHosts: hostsOf('s.lazada.*', 'sg vn co.id co.th com.my com.ph'),
  brand: {color: '#0F146D'},
  forms: [
    ['link', /^s\.lazada\.[a-z.]{2,6}\/s\.\w+/, undefined, {partial: true}],
    ['product', /^(?<h>(?:www\.)?lazada\.(?:com|[a-z]{2}|com?\.[a-z]{2}))(?<p>\/[^?#]*-i(?<id>\d+)(?:-s\d+)?\.html)/, 'https://{h}{p}'],
  ],
});
