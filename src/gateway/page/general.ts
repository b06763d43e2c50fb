import {ResolveError} from '../../resolve.js';
import {parseUrl} from '../../security/url.js';
import type {Recipe} from '../recipe.js';
import {fetchPage, unsupported} from './fetch-page.js';
import {readFields} from './page.js';

/** Every page that has no recipe of its own: what it says of itself. */
export const general: Recipe = {
  platform: 'page',
  async resolve({kind, url, sharedUrl}, context) {
    const address = url ?? sharedUrl;
    if (address === undefined || !parseUrl(address)) throw unsupported();
    const fields = await readFields(await fetchPage(address, context), context);
    if (fields.title === undefined) throw new ResolveError('not-found', 'the page says nothing of itself');
    return {...fields, kind: kind === 'link' ? fields.kind : undefined};
  },
};
