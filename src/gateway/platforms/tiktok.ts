import type {CardFields} from '../../card/card.js';
import {field, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {fetchPage, unreadable} from '../page/fetch-page.js';
import {desk, openAddress, itemPage, type ItemPageOptions} from '../page/recipe.js';
import {readScript} from '../page/state.js';
import {person} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

const states: Readonly<Record<string, NonNullable<CardFields['live']>['status']>> = {2: 'live', 4: 'ended'};

const pages: ItemPageOptions = {wall: /^TikTok(?:$|\s-\sMake Your Day)/iu, suffix: /\s\|\sTikTok$/iu};

/** TikTok: the state in a room's page; works have Open Graph. */
export const tiktok: Recipe = {
  platform: 'tiktok',
  hosts: {'tiktok.com': {userAgent: desk}},
  resolve: (ref, context) => (ref.kind === 'livestream' ? room(ref, context) : itemPage(ref, context, pages)),
};

async function room(ref: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(openAddress(ref, context), context);
  const info = field(readScript(html, 'SIGI_STATE'), 'LiveRoom', 'liveRoomUserInfo');
  const user = field(info, 'user');
  if (text(field(user, 'uniqueId')) === undefined) throw unreadable();
  return {
    kind: 'livestream',
    title: text(field(info, 'liveRoom', 'title')),
    author: person(field(user, 'nickname'), undefined, field(user, 'uniqueId')),
    live: {status: states[String(field(user, 'status'))] ?? 'unknown'},
  };
}
