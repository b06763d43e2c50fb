import {imageSize} from 'image-size';
import {LRUCache} from 'lru-cache';
import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import type {CardFields} from '../card/card.js';
import type {Image, Party} from '../card/common.js';
import {ResolveError} from '../resolve.js';
import {parseUrl} from '../security/url.js';
import {bareHost} from './address.js';
import {upstream} from './failure.js';
import type {HostRule, SafeFetch} from './fetch.js';
import {listed} from './hosts.js';

export interface ImageOptions {
  fetch: SafeFetch;
  /** By host. Pictures of a host whose rule has a `referrer` refuse to be shown elsewhere: they go through the gateway. */
  rules: Readonly<Record<string, HostRule>>;
  /** Signs with the first, takes any: a new one is put before the old. Of 16 characters or more; one of this process alone when there is none. */
  keys?: readonly string[] | undefined;
  now?: () => number;
}

export interface Picture {
  bytes: Uint8Array;
  /** By its bytes, whatever its host said. */
  type: string;
}

export interface Images {
  /** The card with the addresses of such pictures led through `origin`. */
  rewrite(card: CardFields, origin: string): CardFields;
  /** Path and query of a picture through the gateway. */
  sign(address: string): string;
  /** The address of a query of ours: `forbidden` when we did not write it, `expired` when it is too old. */
  verify(query: URLSearchParams): {address: string; seconds: number} | 'forbidden' | 'expired';
  /** Throws `ResolveError`. */
  load(address: string, signal: AbortSignal): Promise<Picture>;
}

const week = 7 * 86_400;
const hour = 3600;
const mostBytes = 5 * 1_048_576;
const mostPixels = 16_800_000;
/** Raster images that every browser draws, by their first bytes. SVG is a document. */
const types: readonly (readonly [type: string, signature: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBPVP8/],
];

export function createImages({fetch, rules, keys = [], now = Date.now}: ImageOptions): Images {
  const weak = keys.find(key => key.length < 16);
  if (weak !== undefined) throw new TypeError('Cannot sign images: a key needs 16 characters or more');
  const signers = (keys.length > 0 ? keys : [randomBytes(32).toString('hex')]).map(
    key => (address: string, expires: string) => createHmac('sha256', key).update(`image\n${expires}\n${address}`).digest('base64url'),
  );
  // One fetch for all who wait; `ttl` is short, the browser keeps it for longer.
  const loaded = new LRUCache<string, Picture>({
    maxSize: 32 * 1_048_576,
    sizeCalculation: ({bytes}) => bytes.length + 200,
    ttl: hour * 1000,
    fetchMethod: async (address, _, {signal}) => {
      const {status, bytes} = await fetch(address, {accept: 'image', maxBytes: mostBytes, signal});
      if (status !== 200) throw upstream(new Error(`it answered ${String(status)}`));
      return readPicture(bytes);
    },
  });

  const sign = (address: string) => {
    // The same for an hour, so that a browser does not load a picture again with each answer.
    const expires = String(Math.ceil((now() / 1000 + week) / hour) * hour);
    return `/v1/image?url=${encodeURIComponent(address)}&expires=${expires}&signature=${signers[0]?.(address, expires) ?? ''}`;
  };
  const guarded = (address: string) => {
    const url = parseUrl(address);
    const name = url && listed(bareHost(url), rules);
    return name !== undefined && rules[name]?.referrer !== undefined;
  };

  const anyGuarded = Object.values(rules).some(({referrer}) => referrer !== undefined);

  return {
    sign,
    rewrite(card, origin) {
      if (!anyGuarded) return card;
      const led = (address: string) => (guarded(address) ? origin + sign(address) : address);
      const image = <T extends Image | undefined>(one: T): T => (one?.url === undefined ? one : {...one, url: led(one.url)});
      const party = <T extends Party | undefined>(one: T): T => (one?.avatarUrl === undefined ? one : {...one, avatarUrl: led(one.avatarUrl)});
      const walk = <T extends CardFields>(one: T): T => ({
        ...one,
        ...(one.cover && {cover: image(one.cover)}),
        ...(one.images && {images: one.images.map(image)}),
        ...(one.author && {author: party(one.author)}),
        ...(one.shop && {shop: party(one.shop)}),
        ...(one.items && {items: one.items.map(walk)}),
      });
      return walk(card);
    },
    verify(query) {
      const [address = '', expires = '', signature = ''] = ['url', 'expires', 'signature'].map(name => query.get(name) ?? '');
      const given = Buffer.from(signature);
      // All of them, in equal time: which key it was, and how much of it was right, is not to be heard.
      const good = signers.map(one => Buffer.from(one(address, expires))).filter(wanted => wanted.length === given.length && timingSafeEqual(wanted, given));
      if (good.length === 0) return 'forbidden';
      const seconds = Number(expires) - Math.floor(now() / 1000);
      return seconds > 0 ? {address, seconds} : 'expired';
    },
    async load(address, signal) {
      const picture = await loaded.fetch(address, {signal, ignoreFetchAbort: true});
      if (!picture) throw upstream(new Error('the picture did not come'));
      return picture;
    },
  };
}

/** What the bytes are, if they are a picture that may be passed on. */
function readPicture(bytes: Uint8Array): Picture {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const [type] = types.find(([, signature]) => signature.test(head)) ?? [];
  if (type === undefined) throw new ResolveError('unsupported', 'this is no picture');
  let pixels;
  try {
    const {width, height} = imageSize(bytes);
    pixels = width * height;
  } catch (cause) {
    throw new ResolveError('unsupported', 'this is no whole picture', {cause});
  }
  if (!(pixels > 0)) throw new ResolveError('unsupported', 'this is no whole picture');
  // 48 KB of PNG can be 400 million pixels, and a telephone draws them all.
  if (pixels > mostPixels) throw new ResolveError('too-large', `a picture has at most ${String(mostPixels)} pixels`);
  return {bytes, type};
}
