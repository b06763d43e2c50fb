import type {CardKind} from '../../src/card/card.js';
import {link, plain, token} from './link.js';
import {livestream} from './livestream.js';
import {product} from './product.js';
import type {View} from './view.js';
import {note, video} from './video.js';

/** How each kind is drawn. Those without a view of their own stand in the link's words. */
const views = {
  product,
  video,
  livestream,
  link,
  note,
  article: link,
  collection: link,
  image: link,
  shop: link,
  token,
  coupon: plain,
  music: plain,
  'mini-program': plain,
  file: plain,
  location: plain,
  profile: plain,
  app: plain,
  document: plain,
  meeting: plain,
} satisfies Record<CardKind, View>;

/** The view of a kind; a host's own kind, which has none here, is drawn as a link. */
export const viewOf = (kind: string): View => (Object.hasOwn(views, kind) ? views[kind as CardKind] : link);
