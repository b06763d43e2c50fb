import {definePlatform} from '../platform.js';

/** Spotify. */
export const spotify = definePlatform({
  name: 'spotify',
  label: 'Spotify',
  hosts: ['open.spotify.com'],
  shortHosts: ['spotify.link'],
  brand: {color: '#1ED760'},
  forms: [
    ['link', /^spotify\.link\/\w+/, undefined, {partial: true}],
    ['music', /^open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?(?<t>track|episode)\/(?<id>[0-9A-Za-z]{22})/, 'https://open.spotify.com/{t}/{id}'],
    ['collection', /^open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?(?<t>album|playlist|show)\/(?<id>[0-9A-Za-z]{22})/, 'https://open.spotify.com/{t}/{id}'],
    ['profile', /^open\.spotify\.com\/(?:intl-\w+\/)?(?<t>artist|user)\/(?<id>\w+)/, 'https://open.spotify.com/{t}/{id}'],
  ],
  embed: ({kind, url}) => (kind === 'music' || kind === 'collection' ? url?.replace('.com/', '.com/embed/') : undefined),
});
