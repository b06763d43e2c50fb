import type {CardFields} from '../../card/card.js';
import {field, list, text} from '../../payload/json.js';
import {momentOf} from '../../payload/json-ld-values.js';
import type {CardRef} from '../../resolve.js';
import {fetchJson, loginWall, notFound, unreadable} from '../page/fetch-page.js';
import {desk, itemPage, pictures, type ItemPageOptions} from '../page/recipe.js';
import {person, picture, seconds, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

const api = {userAgent: desk, referrer: 'https://www.bilibili.com/'};
/** Invisible, in review, the owner's alone. */
const gone = [-404, 62002, 62004, 62012];
/** 2 plays old videos in a loop. */
const states: Readonly<Record<string, NonNullable<CardFields['live']>['status']>> = {0: 'ended', 1: 'live', 2: 'replay'};

const pages: ItemPageOptions = {suffix: /\s?[_-]\s?哔哩哔哩(?:[_-]bilibili)?$/i};

/** 哔哩哔哩: open endpoints for videos and rooms; everything else says what it is on its page. */
export const bilibili: Recipe = {
  platform: 'bilibili',
  hosts: {'api.bilibili.com': api, 'api.live.bilibili.com': api, 'hdslb.com': pictures(api.referrer)},
  resolve: (ref, context) => {
    const {id = ''} = ref;
    if (ref.kind === 'livestream' && /^\d+$/.test(id)) return live(id, context);
    if (/^BV\w{10}$/.test(id)) return video(`bvid=${id}`, ref, context);
    return /^av\d+$/i.test(id) ? video(`aid=${id.slice(2)}`, ref, context) : itemPage(ref, context, pages);
  },
};

async function data(url: string, context: RecipeContext): Promise<unknown> {
  const answer = await fetchJson(url, context);
  const code = field(answer, 'code');
  if (gone.includes(code as number)) throw notFound();
  if (code === -403) throw loginWall();
  if (code !== 0) throw unreadable();
  return field(answer, 'data');
}

async function video(query: string, ref: CardRef, context: RecipeContext): Promise<CardFields> {
  const item = await data(`https://api.bilibili.com/x/web-interface/view?${query}`, context);
  const part = Number(/[?&]p=(\d{1,4})/.exec(ref.url ?? '')?.[1] ?? 1);
  const pages = list(field(item, 'pages'), 1000);
  return {
    kind: 'video',
    title: text(field(item, 'title')),
    description: text(field(item, 'desc')),
    cover: picture(field(item, 'pic')),
    // A video of several parts is as long as the part that is shared.
    duration: seconds(field(pages[part - 1], 'duration')) ?? seconds(field(item, 'duration')),
    stats: {
      views: tally(field(item, 'stat', 'view')),
      likes: tally(field(item, 'stat', 'like')),
      comments: tally(field(item, 'stat', 'reply')),
      shares: tally(field(item, 'stat', 'share')),
    },
    author: person(field(item, 'owner', 'name'), field(item, 'owner', 'face'), field(item, 'owner', 'mid')),
  };
}

async function live(id: string, context: RecipeContext): Promise<CardFields> {
  const room = await data(`https://api.live.bilibili.com/room/v1/Room/get_info?room_id=${id}`, context);
  const host = await owner(text(field(room, 'uid')), context);
  return {
    kind: 'livestream',
    title: text(field(room, 'title')),
    cover: picture(field(room, 'user_cover')) ?? picture(field(room, 'keyframe')),
    author: person(field(host, 'uname'), field(host, 'face'), field(room, 'uid')),
    // `online` is a figure of heat, not of people.
    live: {status: states[String(field(room, 'live_status'))] ?? 'unknown', startsAt: momentOf(field(room, 'live_time'))},
  };
}

/** The room knows its owner's number alone. A room without a name is a room. */
async function owner(uid: string | undefined, context: RecipeContext): Promise<unknown> {
  if (uid === undefined) return undefined;
  try {
    return field(await data(`https://api.live.bilibili.com/live_user/v1/Master/info?uid=${uid}`, context), 'info');
  } catch {
    context.signal.throwIfAborted();
    return undefined;
  }
}
