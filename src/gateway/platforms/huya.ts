import type {CardFields} from '../../card/card.js';
import {field, list, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {fetchJson, fetchPage, notFound, unreadable} from '../page/fetch-page.js';
import {desk, openAddress, itemPage} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {person, picture, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

/** 虎牙直播: the stream in a room's page, by number or by name; the endpoint of a clip. */
export const huya: Recipe = {
  platform: 'huya',
  hosts: {'huya.com': {userAgent: desk}},
  resolve: (ref, context) => {
    if (ref.kind === 'livestream') return room(ref, context);
    return ref.kind === 'video' ? clip(ref, context) : itemPage(ref, context);
  },
};

async function room(ref: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(openAddress(ref, context), context);
  const data = field(readState(html, 'stream'), 'data', '0');
  const info = field(data, 'gameLiveInfo');
  if (info === undefined) throw unreadable();
  return {
    kind: 'livestream',
    title: text(field(info, 'introduction')) ?? text(field(info, 'roomName')),
    cover: picture(field(info, 'screenshot')),
    author: person(field(info, 'nick'), field(info, 'avatar180'), field(info, 'uid')),
    live: {status: list(field(data, 'gameStreamInfoList')).length > 0 ? 'live' : 'ended', viewers: tally(field(info, 'totalCount'))},
  };
}

async function clip({id = ''}: CardRef, context: RecipeContext): Promise<CardFields> {
  const info = field(
    await fetchJson(`https://liveapi.huya.com/moment/getMomentContent?videoId=${encodeURIComponent(id)}`, context),
    'data',
    'moment',
    'videoInfo',
  );
  if (text(field(info, 'videoTitle')) === undefined) throw notFound();
  return {
    kind: 'video',
    title: text(field(info, 'videoTitle')),
    cover: picture(field(info, 'videoCover')),
    author: person(field(info, 'actorNick'), field(info, 'actorAvatarUrl'), field(info, 'uid')),
  };
}
