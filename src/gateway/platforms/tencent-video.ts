import {field, list, text} from '../../payload/json.js';
import {fetchJson, notFound} from '../page/fetch-page.js';
import {desk, itemPage} from '../page/recipe.js';
import {picture, seconds} from '../page/units.js';
import type {Recipe} from '../recipe.js';

/** 腾讯视频: the player's endpoint of a video, by its eleven letters; series say what they are on their pages. */
export const tencentVideo: Recipe = {
  platform: 'tencent-video',
  hosts: {'v.qq.com': {userAgent: desk}, 'vv.video.qq.com': {userAgent: desk, referrer: 'https://v.qq.com/'}},
  async resolve(ref, context) {
    const {id = ''} = ref;
    if (ref.kind !== 'video' || !/^\w{11}$/.test(id)) {
      return itemPage(ref, context, {wall: /^腾讯视频$/u, suffix: /_腾讯视频$/u});
    }
    const video = list(field(await fetchJson(`https://vv.video.qq.com/getinfo?vids=${id}&otype=json`, context), 'vl', 'vi'))[0];
    if (text(field(video, 'ti')) === undefined) throw notFound();
    return {
      kind: 'video',
      title: text(field(video, 'ti')),
      cover: picture(`https://puui.qpic.cn/vpic_cover/${id}/${id}_hz.jpg/496`),
      duration: seconds(field(video, 'td')),
    };
  },
};
