import type {CardFields} from '../../card/card.js';
import {field, fields, list, text} from '../../payload/json.js';
import type {CardRef} from '../../resolve.js';
import {fetchPage, loginWall, unreadable} from '../page/fetch-page.js';
import {desk, openAddress, itemPage, pictures, type ItemPageOptions} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {person, picture, seconds, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

/** Its own name, or what a note without its token gets; a note that is gone gets the same. */
const wall = /^小红书(?:$|[\s_-])|你访问的页面不见了/u;

const pages: ItemPageOptions = {wall, suffix: /\s-\s小红书$/u};

/** 小红书: the state in a note's page, which opens with its `xsec_token` alone; the page of a room. */
export const xiaohongshu: Recipe = {
  platform: 'xiaohongshu',
  hosts: {'xiaohongshu.com': {userAgent: desk}, 'rednote.com': {userAgent: desk}, 'xhscdn.com': pictures('https://www.xiaohongshu.com/')},
  resolve: (ref, context) => {
    if (ref.kind === 'note' && ref.id !== undefined) return note(ref, context);
    return ref.kind === 'livestream' ? room(ref, context) : itemPage(ref, context, pages);
  },
};

async function note(ref: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html, url} = await fetchPage(openAddress(ref, context), context, {wall});
  if (new URL(url).pathname === '/404') throw loginWall();
  const state = readState(html, 'window.__INITIAL_STATE__');
  const desktop = field(state, 'note', 'noteDetailMap', ref.id ?? '', 'note');
  const found = fields(desktop) ?? fields(field(state, 'noteData', 'data', 'noteData'));
  if (!found) throw unreadable();
  const images = list(field(found, 'imageList')).flatMap(image => picture(field(image, 'urlDefault')) ?? picture(field(image, 'url')) ?? []);
  const streams = ['h264', 'h265', 'av1'].map(codec => field(found, 'video', 'media', 'stream', codec, '0', 'duration'));
  // Titles may be empty: then the first words are the text's.
  const [title, words] = [text(field(found, 'title')), text(field(found, 'desc'))];
  return {
    kind: 'note',
    title: title ?? words,
    description: title === undefined ? undefined : words,
    cover: images[0],
    images: field(found, 'type') === 'video' ? undefined : images,
    duration: seconds(
      streams.find(one => one !== undefined),
      true,
    ),
    tags: list(field(found, 'tagList')).flatMap(tag => text(field(tag, 'name')) ?? []),
    stats: {
      likes: tally(field(found, 'interactInfo', 'likedCount')),
      comments: tally(field(found, 'interactInfo', 'commentCount')),
      shares: tally(field(found, 'interactInfo', 'shareCount')),
    },
    // The page for telephones writes it with a capital.
    author: person(field(found, 'user', 'nickname') ?? field(found, 'user', 'nickName'), field(found, 'user', 'avatar'), field(found, 'user', 'userId')),
  };
}

async function room(ref: CardRef, context: RecipeContext): Promise<CardFields> {
  const {html} = await fetchPage(openAddress(ref, context), context, {wall});
  const stream = field(readState(html, 'window.__INITIAL_STATE__'), 'liveStream');
  const info = field(stream, 'roomData', 'roomInfo');
  const title = text(field(info, 'roomTitle'));
  if (title === undefined) throw unreadable();
  const deepLink = text(field(info, 'deeplink')) ?? '';
  const host = URL.canParse(deepLink) ? new URL(deepLink).searchParams.get('host_nickname') : undefined;
  const on = field(stream, 'liveStatus') === 'success';
  return {kind: 'livestream', title, author: person(host), live: {status: !on ? 'ended' : title.includes('回放') ? 'replay' : 'live'}};
}
