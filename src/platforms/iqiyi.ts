import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['video', /^(?:www|m|tw)\.iqiyi\.com\/(?<id>[vw]_\w+)\.html/, 'https://www.iqiyi.com/{id}.html'],
  ['collection', /^(?:www|m)\.iqiyi\.com\/(?<id>a_\w+)\.html/, 'https://www.iqiyi.com/{id}.html'],
  ['video', /^(?:www\.)?iq\.com\/play\/(?:[^/?#]*-)?(?<id>\w+)/, 'https://www.iq.com/play/{id}'],
  ['collection', /^(?:www\.)?iq\.com\/album\/(?:[^/?#]*-)?(?<id>\w+)/, 'https://www.iq.com/album/{id}'],
  ['collection', /^(?:www\.)?iq\.com\/album\/$/],
  ['video', /^(?:www\.)?iq\.com\/play\/$/],
];

/**
 * 爱奇艺. An id in the address is none of those that its player works with. Slugs of iq.com hold Chinese
 * letters, and a link in a text ends where Chinese begins: the rest of it stands behind it.
 */
export const iqiyi = definePlatform({
  name: 'iqiyi',
  label: {zh: '爱奇艺', en: 'iQIYI'},
  hosts: ['iqiyi.com', 'iq.com'],
  brand: {color: '#00BE06'},

  match(url) {
    const target = readForm(forms, url);
    return target && !target.id ? {...target, sharedUrl: url.href} : target;
  },

  card(target, share): CardFields | undefined {
    if (target.id !== undefined) return {};
    const id = share.tail(/^[^\s/?#]{1,100}-(?<id>[0-9a-z]{8,})/u)?.['id'];
    const sharedUrl = `${target.sharedUrl ?? ''}${share.after.slice(0, share.takenAfter)}`;
    return id === undefined ? undefined : {id, sharedUrl, url: `https://www.iq.com/${target.kind === 'video' ? 'play' : 'album'}/${id}`};
  },
});
