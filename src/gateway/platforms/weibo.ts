import type {CardFields} from '../../card/card.js';
import {field, list, text} from '../../payload/json.js';
import {fetchJson, notFound, unreadable} from '../page/fetch-page.js';
import {plainText} from '../page/html.js';
import {phone, itemPage, pictures, type ItemPageOptions} from '../page/recipe.js';
import {person, picture, seconds, tally} from '../page/units.js';
import type {Recipe, RecipeContext} from '../recipe.js';

const wall = /^(?:微博|Sina Visitor System|Visitor System|新浪通行证)(?:$|[-\s])/iu;

const pages: ItemPageOptions = {wall, suffix: /\s?-\s?微博$/u};

/** 微博: the mobile site's endpoint of a post, by any of its ids; those of videos and rooms. Its pictures want its own referrer. */
export const weibo: Recipe = {
  platform: 'weibo',
  hosts: {
    'm.weibo.cn': {userAgent: phone, referrer: 'https://m.weibo.cn/'},
    'h5.video.weibo.com': {userAgent: phone, referrer: 'https://h5.video.weibo.com/'},
    'sinaimg.cn': pictures('https://weibo.com/'),
  },
  resolve: (ref, context) => {
    const {kind, id = ''} = ref;
    if (kind === 'note' && /^\w{6,}$/.test(id) && !ref.url?.includes('oasis')) return post(id, context);
    if (kind === 'video' && id.includes(':')) return video(id, context);
    return kind === 'livestream' ? room(id, context) : itemPage(ref, context, pages);
  },
};

async function post(id: string, context: RecipeContext): Promise<CardFields> {
  const answer = await fetchJson(`https://m.weibo.cn/statuses/show?id=${id}`, context);
  const data = field(answer, 'data');
  if (field(answer, 'ok') !== 1) throw notFound();
  const media = field(data, 'page_info', 'media_info');
  const images = list(field(data, 'pics')).flatMap(image => picture(field(image, 'large', 'url')) ?? picture(field(image, 'url')) ?? []);
  const words = plainText(text(field(data, 'text')) ?? '');
  return {
    kind: 'note',
    title: words || text(field(data, 'status_title')) || text(field(data, 'page_info', 'title')),
    cover: images[0] ?? picture(field(data, 'page_info', 'page_pic', 'url')),
    images: images.length > 0 ? images : undefined,
    duration: seconds(field(media, 'duration')),
    stats: {likes: tally(field(data, 'attitudes_count')), comments: tally(field(data, 'comments_count')), shares: tally(field(data, 'reposts_count'))},
    author: person(
      field(data, 'user', 'screen_name'),
      field(data, 'user', 'avatar_large') ?? field(data, 'user', 'profile_image_url'),
      field(data, 'user', 'id'),
    ),
  };
}

async function video(id: string, context: RecipeContext): Promise<CardFields> {
  const body = new URLSearchParams({data: JSON.stringify({Component_Play_Playinfo: {oid: id}})}).toString();
  const answer = await fetchJson(`https://h5.video.weibo.com/api/component?page=${encodeURIComponent(`/show/${id}`)}`, context, {
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded'},
    body,
  });
  const found = field(answer, 'data', 'Component_Play_Playinfo');
  if (text(field(found, 'title')) === undefined) throw unreadable();
  return {
    kind: 'video',
    title: text(field(found, 'title')),
    cover: picture(field(found, 'cover_image')),
    stats: {views: tally(field(found, 'play_count'))},
    author: person(field(found, 'author'), field(found, 'avatar')),
  };
}

async function room(id: string, context: RecipeContext): Promise<CardFields> {
  const data = field(await fetchJson(`https://weibo.com/l/pc/anchor/live?live_id=${encodeURIComponent(id)}`, context), 'data');
  if (field(data, 'item') === undefined) throw unreadable();
  return {
    kind: 'livestream',
    title: text(field(data, 'item', 'desc')),
    author: person(field(data, 'user_info', 'name')),
    live: {status: field(data, 'item', 'status') === 1 ? 'live' : 'ended'},
  };
}
