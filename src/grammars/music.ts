import type {CardFields} from '../card/card.js';
import type {Target} from '../platform.js';
import type {ShareText} from '../share-text.js';
import {tidy} from './shop.js';

const work = /^(?<name>[^\n《「]{1,80}?)(?:创建)?的(?<type>单曲|专辑|歌单)[《「](?<title>[^\n]+)[》」][:：]?\s*$/u;

/**
 * The share text of the music apps: `分享A的单曲《S》: LINK (来自@网易云音乐)`, for a playlist
 * `分享U创建的歌单「P」LINK (@QQ音乐)`. Other players name the app too, with `S - A` on the line above the link.
 */
export function musicShare(app: string): (target: Target, share: ShareText) => CardFields {
  const credit = new RegExp(`^\\s{0,3}[(（](?:来自)?@${app}[)）]`, 'u');
  return ({kind}, share) => {
    const credited = share.tail(credit);
    const {name, type, title} =
      (share.lead(/分享/gu, work) ?? share.lead(/来自/gu, work))?.groups ?? (credited && share.lead(/ - /gu, /^(?<name>[^\n]+)\n*$/u)?.groups) ?? {};
    if (name === undefined) return {};
    return {
      title: tidy(title ?? share.line()),
      author: {name: name.trim()},
      kind: kind !== 'link' || type === undefined ? kind : type === '单曲' ? 'music' : 'collection',
    };
  };
}
