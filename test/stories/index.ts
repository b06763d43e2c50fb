/** Every kind in every state, as data: what tests draw, what contact sheets show, what the demo offers. */
import type {CardKind} from '../../src/card/card.js';
import {app} from './app.js';
import {article} from './article.js';
import {collection} from './collection.js';
import {coupon} from './coupon.js';
import {document} from './document.js';
import {file} from './file.js';
import {image} from './image.js';
import {link} from './link.js';
import {livestream} from './livestream.js';
import {location} from './location.js';
import {meeting} from './meeting.js';
import {miniProgram} from './mini-program.js';
import {music} from './music.js';
import {note} from './note.js';
import {product} from './product.js';
import {profile} from './profile.js';
import {shop} from './shop.js';
import type {Stage, Story} from './story.js';
import {token} from './token.js';
import {video} from './video.js';

export * from './story.js';

const kinds = {
  product,
  video,
  livestream,
  article,
  note,
  music,
  'mini-program': miniProgram,
  file,
  location,
  profile,
  shop,
  coupon,
  collection,
  app,
  document,
  meeting,
  image,
  token,
  link,
} satisfies Record<CardKind, (stage: Stage) => Story[]>;

/** The stories of one kind, or all of them, kind by kind. */
export const stories = (stage: Stage, ...wanted: CardKind[]): Story[] =>
  (Object.keys(kinds) as CardKind[]).filter(kind => wanted.length === 0 || wanted.includes(kind)).flatMap(kind => kinds[kind](stage));
