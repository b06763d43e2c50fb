import {definePlatform} from '../platform.js';

/** Instagram. */
export const instagram = definePlatform({
  name: 'instagram',
  label: 'Instagram',
  hosts: ['instagram.com', 'instagr.am'],
  brand: {color: '#FF0069'},
  forms: [
    ['note', /^(?:www\.)?instagr(?:am\.com|\.am)\/(?:[\w.]+\/)?p\/(?<id>[\w-]+)/, 'https://www.instagram.com/p/{id}/'],
    ['video', /^(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:reels?|tv)\/(?!audio)(?<id>[\w-]+)/, 'https://www.instagram.com/reel/{id}/'],
    ['note', /^(?:www\.)?instagram\.com\/stories\/[\w.]+\/(?<id>\d+)/, undefined, {surface: 'story'}],
    [
      'profile',
      /^(?:www\.)?instagram\.com\/(?!(?:explore|accounts|direct|stories|reels?|p|tv|about|legal|share)(?:[/?#]|$))(?<id>[\w.]{2,30})\/?(?:[?#]|$)/,
      'https://www.instagram.com/{id}/',
    ],
  ],
  embed: ({url}) => (/\/(?:p|reel)\//.test(url ?? '') ? `${url ?? ''}embed/` : undefined),
});
