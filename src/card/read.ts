import * as z from 'zod/mini';
import {limits} from '../limits.js';
import {alike} from './alike.js';
import type {Card, CardFields} from './card.js';
import {app} from './kinds/app.js';
import {article} from './kinds/article.js';
import {collection} from './kinds/collection.js';
import {coupon} from './kinds/coupon.js';
import {document} from './kinds/document.js';
import {file} from './kinds/file.js';
import {image} from './kinds/image.js';
import {link} from './kinds/link.js';
import {livestream} from './kinds/livestream.js';
import {location} from './kinds/location.js';
import {meeting} from './kinds/meeting.js';
import {miniProgram} from './kinds/mini-program.js';
import {music} from './kinds/music.js';
import {note} from './kinds/note.js';
import {product} from './kinds/product.js';
import {profile} from './kinds/profile.js';
import {shop} from './kinds/shop.js';
import {token} from './kinds/token.js';
import {video} from './kinds/video.js';

/** One schema a kind. A host's own kinds are added to a copy of it by `createHutong({kinds})`. */
export const kinds = {
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
};
export type KindSchema = z.ZodMiniObject<{kind: z.ZodMiniLiteral<string>} & z.core.$ZodLooseShape>;
export type KindTable = Readonly<Record<string, KindSchema>>;

/** Reads a property of a stranger's object. Getters may throw, and a Proxy may answer twice differently. */
function own(value: object, key: string): unknown {
  try {
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

const entries = new WeakMap<KindSchema, [key: string, field: z.ZodMiniType][]>();
function entriesOf(schema: KindSchema): [key: string, field: z.ZodMiniType][] {
  let known = entries.get(schema);
  if (!known) entries.set(schema, (known = Object.entries(schema.shape as Record<string, z.ZodMiniType>).filter(([key]) => key !== 'kind')));
  return known;
}

function readFields(raw: object, schema: KindSchema, table: KindTable, depth: number, known: CardFields): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, field] of entriesOf(schema)) {
    const value = own(raw, key);
    if (value === undefined) continue;
    try {
      // What was read before reads the same: of new numbers of a stream only the numbers are read.
      const same = known[key as keyof CardFields];
      if (alike(value, same)) {
        fields[key] = same;
        continue;
      }
      const result = z.safeParse(field, value);
      const kept = result.success ? compact(result.data) : undefined;
      if (kept !== undefined) fields[key] = kept;
    } catch {
      // A getter deep inside threw: this field is absent, the others stand.
    }
  }
  const items = depth < 1 ? own(raw, 'items') : undefined;
  const length = isList(items) ? Math.min(items.length, limits.items) : 0;
  if (length > 0)
    fields['items'] = Array.from({length}, (_, i) => readCard(own(items as object, String(i)), table, {depth: depth + 1, known: known.items?.[i]}));
  return fields;
}

function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked Proxy
  }
}

/** Drops `undefined` members, which zod leaves behind where a soft field was refused, and what they leave empty. */
function compact(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // Nearly all are whole, and stay the objects that they are.
  if (Object.values(value).every(member => member !== undefined && typeof member !== 'object') && Object.keys(value).length > 0) return value;
  if (Array.isArray(value)) {
    const kept = value.map(compact).filter(item => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  const kept = Object.entries(value).flatMap(([key, member]) => {
    const inner = compact(member);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/**
 * Any value as a card: known fields that are well-formed, and nothing else. Never throws; what is no card
 * at all is an empty `link`. `known`: a card that was read before, from which fields that are alike are taken.
 */
export function readCard(raw: unknown, table: KindTable = kinds, {depth = 0, known}: {depth?: number; known?: Card | undefined} = {}): Card {
  if (typeof raw !== 'object' || raw === null) return {kind: 'link'};
  const kind = own(raw, 'kind');
  const name = typeof kind === 'string' && Object.hasOwn(table, kind) ? kind : 'link';
  const schema = table[name] ?? link;
  return {kind: name, ...readFields(raw, schema, table, depth, known?.kind === name ? known : {})} as Card;
}
