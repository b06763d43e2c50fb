import {definePlatform} from '../platform.js';

/** TikTok. Names may be numbers, and the `@` in front of `/video/` may stand alone: the id is enough. */
export const tiktok = definePlatform({
  name: 'tiktok',
  label: 'TikTok',
  hosts: ['tiktok.com', 'tiktokv.com'],
  shortHosts: ['vm.tiktok.com', 'vt.tiktok.com'],
  brand: {color: '#161823', dark: '#F2F2F2', tint: '#FE2C55'},
  ratios: {video: 3 / 4, note: 3 / 4},
  forms: [
    ['link', /^v[mt]\.tiktok\.com\/\w{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
    ['link', /^(?:www\.)?tiktok\.com\/t\/\w{4,}/, undefined, {partial: true}],
    ['video', /^(?:www\.|m\.)?tiktok\.com\/@(?<user>[\w.-]+)\/video\/(?<id>\d+)/, 'https://www.tiktok.com/@{user}/video/{id}'],
    ['note', /^(?:www\.|m\.)?tiktok\.com\/@(?<user>[\w.-]+)\/photo\/(?<id>\d+)/, 'https://www.tiktok.com/@{user}/photo/{id}'],
    [
      'video',
      /^(?:www\.|m\.|t\.)?tiktokv?\.com\/(?:i18n\/)?(?:@\/video|share\/video|embed(?:\/v2)?|player\/v1|v)\/(?<id>\d+)/,
      'https://www.tiktok.com/@/video/{id}',
    ],
    ['livestream', /^(?:www\.|m\.)?tiktok\.com\/@(?<id>[\w.-]+)\/live/, 'https://www.tiktok.com/@{id}/live'],
    ['livestream', /^m\.tiktok\.com\/share\/live\/(?<id>\d+)/, 'https://m.tiktok.com/share/live/{id}'],
    ['music', /^(?:www\.)?tiktok\.com\/music\/[^/?#]*-(?<id>\d+)/],
    ['collection', /^(?:www\.)?tiktok\.com\/@[\w.-]+\/collection\/[^/?#]*-(?<id>\d+)/],
    ['profile', /^(?:www\.)?tiktok\.com\/@(?<id>[\w.-]+)\/?(?:[?#]|$)/, 'https://www.tiktok.com/@{id}'],
  ],
  embed: ({kind, id}) => (kind === 'video' && id ? `https://www.tiktok.com/embed/v2/${id}` : undefined),
  player: {at: 'https://www.tiktok.com/embed/'},
});
