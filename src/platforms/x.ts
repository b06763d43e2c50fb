import {definePlatform} from '../platform.js';

/** X. `t.co` shortens any address: what it points at is known only to a resolver. A post and its video have two ids. */
export const x = definePlatform({
  name: 'x',
  label: 'X',
  hosts: ['x.com', 'twitter.com'],
  shortHosts: ['t.co'],
  brand: {color: '#000000', dark: '#F2F2F2', tint: '#536471'},
  forms: [
    ['link', /^t\.co\/\w{6,}/, undefined, {partial: true}],
    ['note', /^(?:www\.|m\.|mobile\.)?(?:twitter|x)\.com\/i\/(?:web\/)?status\/(?<id>\d+)/, 'https://x.com/i/status/{id}'],
    ['note', /^(?:www\.|m\.|mobile\.)?(?:twitter|x)\.com\/(?<user>\w{1,20})\/status(?:es)?\/(?<id>\d+)/, 'https://x.com/{user}/status/{id}'],
    ['livestream', /^(?:www\.|mobile\.)?(?:twitter|x)\.com\/i\/(?:spaces|broadcasts)\/(?<id>\w{13})/, 'https://x.com/i/spaces/{id}', {surface: 'space'}],
  ],
});
