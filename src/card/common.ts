import * as z from 'zod/mini';
import {limits} from '../limits.js';
import {safeUrl} from '../security/url.js';
import {words} from './text.js';

/** A field that is dropped, not the object around it, when its value is no good. */
export const soft = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

const present = <T>(read: (value: string) => T | undefined) =>
  z.pipe(
    z.string(),
    z.transform((value, context): T => {
      const result = read(value);
      if (result !== undefined) return result;
      context.issues.push({code: 'custom', message: 'nothing usable', input: value});
      return z.NEVER;
    }),
  );

/** Words to be drawn, cleaned and bounded; never empty. Newlines stay. */
export const line = (max: number) => present(value => words(value, max));
/** An http(s) address that passed the gate, normalised. */
export const webUrl = present(safeUrl);
/** A non-negative integer that a double holds exactly. */
export const count = z.int().check(z.nonnegative());
/** Epoch milliseconds, within what a `Date` holds: past it `Intl` throws. */
export const time = z.int().check(z.nonnegative(), z.maximum(8.64e15));
/** Ids are strings: Douyin's and WeChat's exceed 2^53. */
export const id = line(200);

export const list = <T extends z.core.$ZodType>(item: T, max: number) =>
  z.pipe(
    // `z.array` would visit all four billion places of a sparse list.
    z.custom<unknown[]>(Array.isArray),
    z.transform(values =>
      values.slice(0, max).flatMap(value => {
        const result = z.safeParse(item, value);
        return result.success ? [result.data] : [];
      }),
    ),
  );

/** An amount in the currency's minor unit (fen, cents; JPY has none). */
export const money = z.object({
  minor: count,
  /** ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** The lowest of several: "¥99 起". */
  from: soft(z.boolean()),
  /** The highest of several, in minor units. */
  max: soft(count),
  observedAt: soft(time),
  label: soft(z.enum(['after-coupon', 'flash', 'group', 'member'])),
});
export type Money = z.infer<typeof money>;

/** A picture: an address, or a reference that only the host can turn into one (`mxc:`, an image key). */
export const image = z.object({
  url: soft(webUrl),
  ref: soft(line(500)),
  width: soft(count),
  height: soft(count),
  alt: soft(line(limits.title)),
});
export type Image = z.infer<typeof image>;

/** A person, channel or shop. */
export const party = z.object({
  name: line(limits.name),
  avatarUrl: soft(webUrl),
  url: soft(webUrl),
  id: soft(id),
});
export type Party = z.infer<typeof party>;

/** Why opening must ask first. `host` is where the link really leads, `like` what it imitates. */
export const risk = z.object({code: line(40), host: line(260), like: soft(line(260))});
export type Risk = z.infer<typeof risk>;

/** Where a mini-program opens inside its own app. A browser cannot open it. */
export const miniProgramTarget = z.object({appId: soft(line(60)), username: soft(line(60)), pagePath: soft(line(1024))});

export const stats = z.object({views: soft(count), likes: soft(count), comments: soft(count), shares: soft(count)});

/** What every card may hold. What is not known is absent. */
export const cardBase = {
  /** Id of the platform, the name of its file. Decided by the link's host, never by a name in the text. */
  platform: soft(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  /** The part of the platform that people know by another name: `mall`, `live`, `pan`. */
  surface: soft(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  id: soft(id),
  /** Identity: canonical, https, without a tracking parameter. For comparing, caching and logs. */
  url: soft(webUrl),
  /** The link as it stands in the payload. Never an href. */
  sharedUrl: soft(line(limits.url)),
  /** What a click opens. Absent when nothing may be opened. */
  openUrl: soft(webUrl),
  token: soft(line(120)),
  /** Only `passphrase` (口令) and `access-code` (提取码) are ever shown or copied. */
  tokenType: soft(z.enum(['passphrase', 'access-code', 'query'])),
  /** A resolver can add more. */
  partial: soft(z.literal(true)),
  title: soft(line(limits.title)),
  description: soft(line(limits.description)),
  siteName: soft(line(limits.name)),
  tags: soft(list(line(60), limits.tags)),
  badges: soft(list(line(40), limits.badges)),
  author: soft(party),
  shop: soft(party),
  cover: soft(image),
  images: soft(list(image, limits.images)),
  stats: soft(stats),
  fields: soft(list(z.tuple([line(60), line(limits.title)]), 20)),
  risk: soft(risk),
};
