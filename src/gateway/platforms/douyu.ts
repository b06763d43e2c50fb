import type {CardFields} from '../../card/card.js';
import {field, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {fetchJson, fetchPage, notFound, unreadable} from '../page/fetch-page.js';
import {plainText} from '../page/html.js';
import {desk, openAddress, itemPage} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {person, picture, seconds, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

/** 斗鱼: the endpoint of a room by its number, and the state in a video's page. */
export const douyu: Recipe = {
  platform: 'douyu',
  hosts: {'douyu.com': {userAgent: desk, referrer: 'https://www.douyu.com/'}},
  resolve: (ref, context) => {
    if (ref.kind === 'livestream' && /^\d+$/.test(ref.id ?? '')) return room(ref, context);
    return ref.kind === 'video' ? video(ref, context) : itemPage(ref, context);
  },
};

async function room({id = ''}: CardRef, context: RecipeContext): Promise<CardFields> {
  const found = field(await fetchJson(`https://www.douyu.com/betard/${id}`, context), 'room');
  if (found === undefined) throw notFound();
  const replay = field(found, 'videoLoop') === 1;
  return {
    kind: 'livestream',
    title: plainText(text(field(found, 'room_name')) ?? '') || undefined,
    cover: picture(field(found, 'room_pic')),
    author: person(field(found, 'nickname'), field(found, 'owner_avatar')),
    // `room_biz_all.hot` is a figure of heat, not of people.
    live: {status: field(found, 'show_status') !== 1 ? 'ended' : replay ? 'replay' : 'live'},
  };
}

async function video(ref: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(openAddress(ref, context), context);
  const found = field(readState(html, '$DATA'), 'content');
  if (text(field(found, 'title')) === undefined) throw unreadable();
  return {
    kind: 'video',
    title: text(field(found, 'title')),
    cover: picture(field(found, 'video_pic')),
    duration: seconds(field(found, 'video_duration')),
    stats: {views: tally(field(found, 'view_num'))},
    author: person(field(found, 'author'), undefined, field(found, 'up_id')),
  };
}
