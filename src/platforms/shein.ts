import {definePlatform} from '../platform.js';

/** SHEIN. Invitations to a game come with its short links: those words are nobody's title. */
export const shein = definePlatform({
  name: 'shein',
  label: 'SHEIN',
  hosts: ['shein.com'],
  shortHosts: ['onelink.shein.com'],
  brand: {color: '#222222'},
  forms: [
    ['link', /^onelink\.shein\.com\/\d+\/\w{6,}/, undefined, {partial: true}],
    ['link', /^api-shein\.shein\.com\/h5\/sharejump\/appjump\?(?:[^#]*&)?shc=\w+/, undefined, {partial: true}],
    ['product', /^(?<sub>[\w-]+)\.shein\.com(?<p>\/[^?#]*-p-(?<id>\d+)(?:-cat-\d+)?\.html)/, 'https://{sub}.shein.com{p}'],
  ],
});
