import type {CardFields} from '../../card/card.js';
import {field, fields, list} from '../../payload/json.js';
import {fetchPage, unreadable} from '../page/fetch-page.js';
import {phone} from '../page/recipe.js';
import {readState} from '../page/state.js';
import {person, picture} from '../page/units.js';
import {text} from '../../payload/json.js';
import type {Recipe} from '../recipe.js';

/** 西瓜视频: the share page of a video; it has a sister's shape, without lengths. */
export const xigua: Recipe = {
  platform: 'xigua',
  hosts: {'ixigua.com': {userAgent: phone}},
  async resolve({id = ''}, context): Promise<CardFields> {
    const {html} = await fetchPage(`https://m.ixigua.com/douyin/share/video/${encodeURIComponent(id)}`, context, {wall: /^西瓜视频$/u});
    const data = fields(field(readState(html, 'window._ROUTER_DATA'), 'loaderData')) ?? {};
    const item = Object.values(data)
      .map(one => list(field(one, 'videoInfoRes', 'item_list'))[0])
      .find(one => one !== undefined);
    if (item === undefined) throw unreadable();
    return {
      kind: 'video',
      title: text(field(item, 'desc')),
      cover: picture(field(item, 'video', 'cover', 'url_list', '0')),
      author: person(field(item, 'author', 'nickname'), field(item, 'author', 'avatar_thumb', 'url_list', '0'), field(item, 'author', 'user_id')),
    };
  },
};
