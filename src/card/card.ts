import type * as z from 'zod/mini';
import type {app} from './kinds/app.js';
import type {article} from './kinds/article.js';
import type {collection} from './kinds/collection.js';
import type {coupon} from './kinds/coupon.js';
import type {document} from './kinds/document.js';
import type {file} from './kinds/file.js';
import type {image} from './kinds/image.js';
import type {link} from './kinds/link.js';
import type {livestream} from './kinds/livestream.js';
import type {location} from './kinds/location.js';
import type {meeting} from './kinds/meeting.js';
import type {miniProgram} from './kinds/mini-program.js';
import type {music} from './kinds/music.js';
import type {note} from './kinds/note.js';
import type {product} from './kinds/product.js';
import type {profile} from './kinds/profile.js';
import type {shop} from './kinds/shop.js';
import type {token} from './kinds/token.js';
import type {video} from './kinds/video.js';

interface Holder {
  /** Goods of a livestream, articles of a digest; one level deep. */
  items?: Card[] | undefined;
}
type Of<T extends z.core.$ZodType> = z.infer<T> & Holder;

/** Every kind by its name. A host adds its own by declaration merging. */
export interface CardKinds {
  product: Of<typeof product>;
  video: Of<typeof video>;
  livestream: Of<typeof livestream>;
  article: Of<typeof article>;
  note: Of<typeof note>;
  music: Of<typeof music>;
  'mini-program': Of<typeof miniProgram>;
  file: Of<typeof file>;
  location: Of<typeof location>;
  profile: Of<typeof profile>;
  shop: Of<typeof shop>;
  coupon: Of<typeof coupon>;
  collection: Of<typeof collection>;
  app: Of<typeof app>;
  document: Of<typeof document>;
  meeting: Of<typeof meeting>;
  image: Of<typeof image>;
  token: Of<typeof token>;
  link: Of<typeof link>;
}
export type CardKind = keyof CardKinds;
export type Card = CardKinds[CardKind];
export type ProductCard = CardKinds['product'];
export type VideoCard = CardKinds['video'];
export type LivestreamCard = CardKinds['livestream'];
export type LinkCard = CardKinds['link'];

type Fields<T> = T extends unknown ? Omit<T, 'kind'> : never;
type Intersect<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer U) => void ? U : never;
/** Any fields of any kind: what a platform or a resolver knows before the kind is settled. */
export type CardFields = Partial<Intersect<Fields<Card>>> & {kind?: CardKind | undefined};
