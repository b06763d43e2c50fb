import {definePlatform} from '../platform.js';

/** App Store. The name in the path follows the language and may be missing; the country belongs to the address. */
export const apple = definePlatform({
  name: 'apple',
  label: 'App Store',
  hosts: ['apps.apple.com'],
  brand: {color: '#0D84FF'},
  forms: [['app', /^apps\.apple\.com(?<cc>\/[a-z]{2})?\/app\/(?:[^/?#]+\/)?id(?<id>\d+)/, 'https://apps.apple.com{cc}/app/id{id}']],
});
