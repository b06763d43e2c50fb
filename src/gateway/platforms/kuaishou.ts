import type {CardFields} from '../../card/card.js';
import {field, fields, list, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {fetchPage, loginWall, unreadable} from '../page/fetch-page.js';
import {phone, itemPage, type ItemPageOptions} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {person, picture, seconds, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

const wall = /^快手(?:$|[-\s])/u;

const pages: ItemPageOptions = {wall, suffix: /-快手$/u};

/** 快手: the share page of a work, the page of a room. */
export const kuaishou: Recipe = {
  platform: 'kuaishou',
  hosts: {'chenzhongtech.com': {userAgent: phone}, 'gifshow.com': {userAgent: phone}, 'kuaishou.com': {userAgent: phone}},
  resolve: (ref, context) => {
    if (ref.kind === 'video' || ref.kind === 'note') return work(ref, context);
    return ref.kind === 'livestream' ? room(ref, context) : itemPage(ref, context, pages);
  },
};

async function work({id = ''}: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(`https://v.m.chenzhongtech.com/fw/photo/${encodeURIComponent(id)}`, context);
  const state = fields(readState(html, 'window.INIT_STATE')) ?? {};
  const found = Object.values(state).find(one => field(one, 'result') !== undefined && field(one, 'photo') !== undefined);
  if (!found && Object.values(state).some(one => field(one, 'result') === 2)) throw loginWall();
  if (field(found, 'result') !== 1) throw unreadable();
  const photo = field(found, 'photo');
  const images = atlas(field(photo, 'ext_params', 'atlas'));
  return {
    kind: images.length > 0 ? 'note' : 'video',
    title: text(field(photo, 'caption')),
    cover: images[0] ?? picture(field(photo, 'coverUrls', '0', 'url')),
    images: images.length > 0 ? images : undefined,
    duration: images.length > 0 ? undefined : seconds(field(photo, 'duration'), true),
    stats: {views: tally(field(photo, 'viewCount'))},
    author: person(field(photo, 'userName'), field(photo, 'headUrl')),
  };
}

/** Pictures as paths, and the hosts that have them. */
function atlas(value: unknown): NonNullable<CardFields['images']> {
  const host = text(field(value, 'cdn', '0')) ?? text(field(value, 'cdnList', '0', 'cdn'));
  if (host === undefined || !/^[\w.-]+$/.test(host)) return [];
  return list(field(value, 'list')).flatMap(path => picture(`https://${host}/${(text(path) ?? '').replace(/^\//, '')}`) ?? []);
}

async function room({id = ''}: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(`https://live.kuaishou.com/u/${encodeURIComponent(id)}`, context);
  const found = field(readState(html, 'window.__INITIAL_STATE__'), 'liveroom', 'playList', '0');
  if (found === undefined || field(found, 'author', 'name') === undefined) throw unreadable();
  const stream = field(found, 'liveStream');
  return {
    kind: 'livestream',
    title: text(field(stream, 'caption')),
    cover: picture(field(stream, 'coverUrl')) ?? picture(field(stream, 'poster')),
    author: person(field(found, 'author', 'name')),
    live: {
      status: field(found, 'isLiving') === true ? 'live' : 'ended',
      viewers: tally(field(stream, 'watcherCount')) ?? tally(field(found, 'gameInfo', 'watchingCount')),
    },
  };
}
