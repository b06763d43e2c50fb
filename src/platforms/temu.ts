import {definePlatform} from '../platform.js';

/** Temu. The id ends the path; the words before it are the site's own and needed to open it. */
export const temu = definePlatform({
  name: 'temu',
  label: 'Temu',
  hosts: ['temu.com'],
  shortHosts: ['share.temu.com'],
  brand: {color: '#FB7701'},
  forms: [
    ['product', /^(?:www\.)?temu\.com(?<p>\/[^?#]*-g-(?<id>\d+)\.html)/, 'https://www.temu.com{p}'],
    ['link', /^share\.temu\.com\/\w{6,}/, undefined, {partial: true}],
  ],
});
