import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^h5\.pipix\.com\/s\/[\w-]+/, undefined, {partial: true}],
  ['video', /^h5\.pipix\.com\/item\/(?<id>\d+)/, 'https://h5.pipix.com/item/{id}'],
];

/** 皮皮虾. Its short links lead to videos, by the words that the app puts around them. */
export const pipix = definePlatform({
  name: 'pipix',
  label: {zh: '皮皮虾', en: 'Pipixia'},
  hosts: ['h5.pipix.com'],
  brand: {color: '#FF5C7F'},
  ratios: {video: 3 / 4},
  // LINK# [皮皮虾] TITLE 【长按复制】到浏览器观看: the `#` is glued to the link and not its own.
  match(url) {
    const target = readForm(forms, url);
    return target && url.href.endsWith('#') ? {...target, sharedUrl: url.href.slice(0, -1)} : target;
  },

  card(target, share): CardFields {
    const said = share.tail(/^\s{0,3}#?\s{0,3}\[皮皮虾\](?<title>[^\n]{0,300}?)【长按复制】到浏览器观看/u);
    return said
      ? {kind: target.kind === 'link' ? 'video' : target.kind, title: tidy(said['title']), ...(target.sharedUrl && {sharedUrl: target.sharedUrl})}
      : {};
  },
});
