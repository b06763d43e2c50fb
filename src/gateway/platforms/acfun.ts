import {field, text} from '../../payload/json.js';
import {fetchJson, notFound} from '../page/fetch-page.js';
import {desk, itemPage} from '../page/recipe.js';
import {person} from '../page/units.js';
import type {Recipe} from '../recipe.js';

/** AcFun: who is on air, by the endpoint of the person; videos and articles say what they are on their pages. */
export const acfun: Recipe = {
  platform: 'acfun',
  hosts: {'acfun.cn': {userAgent: desk}},
  async resolve(ref, context) {
    if (ref.kind !== 'livestream') {
      return itemPage(ref, context, {wall: /^AcFun弹幕视频网/iu, suffix: /\s-\sAcFun弹幕视频网(?:\s-\s[^-]{1,40})?$/iu});
    }
    const profile = field(await fetchJson(`https://live.acfun.cn/rest/pc-direct/user/userInfo?userId=${encodeURIComponent(ref.id ?? '')}`, context), 'profile');
    if (text(field(profile, 'name')) === undefined) throw notFound();
    return {kind: 'livestream', author: person(field(profile, 'name')), live: {status: text(field(profile, 'liveId')) === undefined ? 'ended' : 'live'}};
  },
};
