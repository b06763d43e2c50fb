import {field, text} from '../../payload/json.js';
import {parseUrl} from '../../security/url.js';
import {fetchJson, notFound} from '../page/fetch-page.js';
import {phone, itemPage} from '../page/recipe.js';
import {person, picture} from '../page/units.js';
import type {Recipe} from '../recipe.js';

/** 百度: the endpoint of a 好看视频, the pages of everything else. What a drive holds opens with its code alone. */
export const baidu: Recipe = {
  platform: 'baidu',
  hosts: {
    'haokan.baidu.com': {userAgent: phone},
    'tieba.baidu.com': {userAgent: phone},
    'baijiahao.baidu.com': {userAgent: phone},
    'pan.baidu.com': {ask: false},
    'yun.baidu.com': {ask: false},
  },
  async resolve(ref, context) {
    if (ref.kind !== 'video' || parseUrl(ref.url ?? '')?.hostname !== 'haokan.baidu.com') {
      return itemPage(ref, context, {wall: /^百度(?:安全验证|网盘|$)/u});
    }
    const data = await fetchJson(`https://haokan.baidu.com/v?_format=json&vid=${encodeURIComponent(ref.id ?? '')}`, context);
    const video = field(data, 'data', 'apiData', 'curVideoMeta');
    if (text(field(video, 'title')) === undefined) throw notFound();
    return {
      kind: 'video',
      title: text(field(video, 'title')),
      cover: picture(field(video, 'poster')),
      author: person(field(video, 'mth', 'author_name'), field(video, 'mth', 'author_photo')),
    };
  },
};
