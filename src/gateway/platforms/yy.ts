import {field, text} from '../../payload/json.js';
import {parseUrl} from '../../security/url.js';
import {fetchJson, unreadable} from '../page/fetch-page.js';
import {desk, itemPage} from '../page/recipe.js';
import type {Recipe} from '../recipe.js';

/** YY: the endpoint of a room by the two numbers of its address. Whether it is on air is not told. */
export const yy: Recipe = {
  platform: 'yy',
  hosts: {'yy.com': {userAgent: desk, referrer: 'https://www.yy.com/'}},
  async resolve(ref, context) {
    const [, room, part] = /^\/(\d+)\/(\d+)/.exec(parseUrl(ref.sharedUrl ?? '')?.pathname ?? '') ?? [];
    if (room === undefined || part === undefined) {
      return itemPage(ref, context);
    }
    const title = text(field(await fetchJson(`https://www.yy.com/live/detail?sid=${room}&ssid=${part}`, context), 'data', 'roomName'));
    if (title === undefined) throw unreadable();
    return {kind: 'livestream', title, live: {status: 'unknown'}};
  },
};
