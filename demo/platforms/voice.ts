import type {CardFields} from 'hutong/core';
import {encodeGbk} from './gbk.js';

/** What is asked of a drawn platform. */
export interface Asked {
  url: URL;
  host: string;
  path: string;
  query: URLSearchParams;
  method: string;
  body: string;
}

/** What it answers; `wait` in milliseconds, `Infinity` for one that never does. */
export interface Answer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  wait?: number;
}

/** What an item is, in nobody's words. */
export type Item = CardFields;

/** How a platform tells of an item that is asked about by its id, where its pages do not say it in everybody's way. */
export type Voice = (asked: Asked, find: (id: string | null | undefined) => Item | undefined) => Answer | undefined;

/** What is asked of the gateway about a card. */
export interface Ref {
  kind: string;
  platform?: string;
  id?: string;
  url?: string;
  sharedUrl?: string;
  token?: string;
}

export interface RecipeRow {
  /** A sentence: the test's title. */
  name: string;
  ref: Ref;
  /** All fields of the answer, or the code of the error. */
  expect: CardFields | {error: string};
  /** An operator's keys. */
  credentials?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the cases file of a recipe exports as `cases`: how the platform speaks, and what must be understood of it. */
export interface RecipeCases {
  voice?: Voice;
  /** By id. Invented. */
  items?: Readonly<Record<string, Item>>;
  /** Where its short links lead. */
  links?: Readonly<Record<string, string>>;
  /** What stands at an address word for word: `host/path?query`. */
  answers?: Readonly<Record<string, Answer>>;
  rows: readonly RecipeRow[];
}

const escaped = (words: unknown) => String(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const json = (value: unknown): Answer => ({headers: {'content-type': 'application/json; charset=utf-8'}, body: JSON.stringify(value)});
export const html = (body: string): Answer => ({headers: {'content-type': 'text/html; charset=utf-8'}, body});
/** A page as it was written twenty years ago, and is still. */
export const gbk = (body: string): Answer => ({headers: {'content-type': 'text/html'}, body: encodeGbk(body)});
/** Addresses stand in headers byte by byte, Chinese words in them too. */
export const redirect = (location: string): Answer => ({status: 302, headers: {location: String.fromCharCode(...new TextEncoder().encode(location))}});
/** A page whose script leads on: `var url = 'https:\/\/…\u0026…'`. */
export const inPage = (url: string): Answer =>
  html(
    `<!DOCTYPE html><html><head><script>var url = '${url.replaceAll('/', '\\/').replaceAll('&', '\\u0026')}'; location.replace(url);</script></head><body></body></html>`,
  );
/** A page whose script sets a state. */
export const state = (assignment: string, value: unknown): Answer =>
  html(
    `<!DOCTYPE html><html><head><title>…</title></head><body><script>${assignment}=${JSON.stringify(value).replaceAll('<', '\\u003c')}</script></body></html>`,
  );
export const script = (id: string, value: unknown): Answer =>
  html(`<!DOCTYPE html><html><body><script id="${id}" type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script></body></html>`);

const types: Readonly<Record<string, string>> = {
  product: 'product',
  video: 'video.other',
  article: 'article',
  music: 'music.song',
  profile: 'profile',
  collection: 'music.playlist',
};

/** What a page says of its item in everybody's way: a title, Open Graph, and for goods JSON-LD. */
export function pageOf(item: Item, suffix = ''): string {
  const {kind = 'link', title = '', description, cover, author, shop, price, originalPrice, duration, siteName} = item;
  const meta: [string, unknown][] = [
    ['og:type', types[kind] ?? 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', cover?.url],
    ['og:site_name', siteName],
    ['article:author', kind === 'article' || kind === 'note' ? author?.name : undefined],
    ['music:musician', kind === 'music' ? author?.name : undefined],
    ['video:duration', kind === 'video' ? duration : undefined],
    ['music:duration', kind === 'music' ? duration : undefined],
  ];
  const money = (minor: number) => (minor / 100).toFixed(2);
  const listed = originalPrice && {
    '@type': 'UnitPriceSpecification',
    priceType: 'https://schema.org/ListPrice',
    price: money(originalPrice.minor),
    priceCurrency: 'CNY',
  };
  const product = price && {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    image: cover?.url,
    offers: {
      '@type': 'Offer',
      price: money(price.minor),
      priceCurrency: price.currency,
      ...(shop && {seller: {'@type': 'Organization', name: shop.name}}),
      ...(listed && {priceSpecification: listed}),
    },
  };
  const {live, stats} = item;
  const day = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
  const video = (kind === 'video' || kind === 'livestream') && {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: title,
    ...(author && {author: {'@type': 'Person', name: author.name}}),
    ...(duration !== undefined && {duration: `PT${String(duration)}S`}),
    ...(stats?.views !== undefined && {
      interactionStatistic: {'@type': 'InteractionCounter', interactionType: {'@type': 'WatchAction'}, userInteractionCount: stats.views},
    }),
    ...(live && {
      publication: {
        '@type': 'BroadcastEvent',
        isLiveBroadcast: true,
        startDate: day(live.startsAt),
        endDate: live.status === 'ended' ? day(live.endsAt ?? 0) : undefined,
      },
    }),
  };
  const tags = meta.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [`<meta property="${name}" content="${escaped(content)}">`]));
  const document = product ?? video;
  const data = document ? `<script type="application/ld+json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>` : '';
  return `<!DOCTYPE html><html><head><title>${escaped(title + suffix)}</title>${tags.join('')}${data}</head><body><h1>${escaped(title)}</h1></body></html>`;
}
