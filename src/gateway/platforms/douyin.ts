import type {CardFields} from '../../card/card.js';
import {field, fields, list, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {parseUrl} from '../../security/url.js';
import {fetchJson, fetchPage, notFound, unreadable} from '../page/fetch-page.js';
import {phone, itemPage, type ItemPageOptions} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {person, picture, seconds, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

/** The app's name in place of a title: its pages without state, and its walls. */
const wall = /^(?:抖音|验证码中间页)(?:$|[-\s])/u;
const states: Readonly<Record<string, NonNullable<CardFields['live']>['status']>> = {2: 'live', 4: 'ended'};

const pages: ItemPageOptions = {wall, suffix: /\s?-\s?抖音$/u};

/** 抖音: the share page of a work, and the share page's endpoint of a room. */
export const douyin: Recipe = {
  platform: 'douyin',
  hosts: {'iesdouyin.com': {userAgent: phone}, 'webcast.amemv.com': {userAgent: phone}, 'douyin.com': {userAgent: phone}},
  resolve: (ref, context) => {
    if ((ref.kind === 'video' || ref.kind === 'note') && /^\d+$/.test(ref.id ?? '')) return work(ref, context);
    if (ref.kind === 'livestream' && ref.url?.startsWith('https://webcast.amemv.com/')) return room(ref, context);
    return itemPage(ref, context, pages);
  },
};

async function work({kind, id = ''}: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(`https://www.iesdouyin.com/share/${kind}/${id}/`, context, {wall});
  const data = fields(field(readState(html, 'window._ROUTER_DATA'), 'loaderData')) ?? {};
  // The key of a note's page is another one.
  const info = Object.values(data)
    .map(one => field(one, 'videoInfoRes'))
    .find(one => one !== undefined);
  const item = list(field(info, 'item_list'))[0];
  if (item === undefined && list(field(info, 'filter_list')).length > 0) throw notFound();
  if (item === undefined) throw unreadable();
  return workFields(item);
}

function workFields(item: unknown): CardFields {
  const images = list(field(item, 'images')).flatMap(image => picture(field(image, 'url_list', '0')) ?? []);
  return {
    // A link of a video that turns out to hold pictures.
    kind: images.length > 0 ? 'note' : 'video',
    title: text(field(item, 'desc')),
    cover: images[0] ?? picture(field(item, 'video', 'cover', 'url_list', '0')),
    images: images.length > 0 ? images : undefined,
    duration: images.length > 0 ? undefined : seconds(field(item, 'video', 'duration'), true),
    stats: {
      likes: tally(field(item, 'statistics', 'digg_count')),
      comments: tally(field(item, 'statistics', 'comment_count')),
      shares: tally(field(item, 'statistics', 'share_count')),
    },
    author: person(field(item, 'author', 'nickname'), field(item, 'author', 'avatar_thumb', 'url_list', '0'), field(item, 'author', 'sec_uid')),
  };
}

async function room({id = '', sharedUrl}: CardRef, context: RecipeContext): Promise<CardFields> {
  const user = parseUrl(sharedUrl ?? '')?.searchParams.get('sec_user_id') ?? '';
  const query = new URLSearchParams({type_id: '0', live_id: '1', app_id: '1128', room_id: id, sec_user_id: user});
  const found = field(await fetchJson(`https://webcast.amemv.com/webcast/room/reflow/info/?${query.toString()}`, context), 'data', 'room');
  if (found === undefined) throw unreadable();
  const name = text(field(found, 'owner', 'web_rid'));
  return {
    kind: 'livestream',
    // What opens in a browser is the room's own page.
    ...(name !== undefined && /^\w+$/.test(name) && {id: name, url: `https://live.douyin.com/${name}`}),
    title: text(field(found, 'title')),
    cover: picture(field(found, 'cover', 'url_list', '0')),
    author: person(field(found, 'owner', 'nickname'), field(found, 'owner', 'avatar_thumb', 'url_list', '0')),
    live: {
      status: states[String(field(found, 'status'))] ?? 'unknown',
      viewers: tally(field(found, 'room_view_stats', 'display_value')) ?? tally(field(found, 'user_count_str')),
    },
  };
}
