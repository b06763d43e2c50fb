import type {CardFields} from '../../card/card.js';
import {field, list, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {fetchJson, notFound} from '../page/fetch-page.js';
import {desk, itemPage, type ItemPageOptions} from '../page/recipe.js';
import {person, picture, seconds} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

const pages: ItemPageOptions = {wall: /^网易云音乐$/u, suffix: /(?:\s-\s[^-]{1,20}){0,2}\s-\s网易云音乐$/u};

/** 网易云音乐: the endpoint of a song; lists and programmes say what they are on their pages. */
export const neteaseMusic: Recipe = {
  platform: 'netease-music',
  hosts: {'music.163.com': {userAgent: desk, referrer: 'https://music.163.com/'}},
  resolve: (ref, context) =>
    ref.kind === 'music' && ref.url?.includes('/song?') && /^\d+$/.test(ref.id ?? '') ? song(ref, context) : itemPage(ref, context, pages),
};

async function song({id = ''}: CardRef, context: RecipeContext): Promise<CardFields> {
  const answer = await fetchJson(`https://music.163.com/api/v3/song/detail?c=${encodeURIComponent(`[{"id":${id}}]`)}`, context);
  const found = list(field(answer, 'songs'))[0];
  if (found === undefined) throw notFound();
  const singers = list(field(found, 'ar')).flatMap(one => text(field(one, 'name')) ?? []);
  const cover = picture(field(found, 'al', 'picUrl'));
  return {
    kind: 'music',
    title: text(field(found, 'name')),
    // Originals may have 3,000 pixels a side.
    cover: cover?.url === undefined ? undefined : {url: `${cover.url}?param=640y640`},
    author: person(singers.join(' / ')),
    album: text(field(found, 'al', 'name')),
    duration: seconds(field(found, 'dt'), true),
  };
}
