import {field, text} from '../../payload/json.js';
import {fetchPage, unreadable} from '../page/fetch-page.js';
import {desk, openAddress} from '../page/recipe.js';
import {readScript} from '../page/state.js';
import {person} from '../page/units.js';
import type {Recipe} from '../recipe.js';

/** 网易 CC: the state in a room's page. */
export const cc: Recipe = {
  platform: 'cc',
  hosts: {'cc.163.com': {userAgent: desk}},
  async resolve(ref, context) {
    const {html} = await fetchPage(openAddress(ref, context), context);
    const room = field(readScript(html, '__NEXT_DATA__'), 'props', 'pageProps', 'roomInfoInitData', 'live');
    if (text(field(room, 'title')) === undefined) throw unreadable();
    return {
      kind: 'livestream',
      title: text(field(room, 'title')),
      author: person(field(room, 'nickname')),
      live: {status: field(room, 'status') === 1 ? 'live' : 'ended'},
    };
  },
};
