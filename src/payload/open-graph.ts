import type {CardFields} from '../card/card.js';
import type {Money} from '../card/common.js';
import type {Message} from '../message.js';
import {named, shareMessage, unread} from './answer.js';
import {isMatrixPreview, isOpenGraph} from './foreign.js';
import {address, decimal, structure, text, whole} from './json.js';
import {get, pictures, readMeta, resolved, type Meta} from './meta.js';
import {amount} from './money.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** Open Graph: a page's `og:*` properties, as a flat map or as pairs. */
export const openGraph: LoadedReader = {
  format: 'open-graph',
  markup: true,
  test: isOpenGraph,
  read: (raw, context) => readPage('open-graph', readMeta(structure(raw)), context),
};

/** Matrix' `preview_url`: the same map, its picture an `mxc:` address that only the host's own server resolves. */
export const matrixPreview: LoadedReader = {
  format: 'matrix-preview',
  markup: true,
  test: isMatrixPreview,
  read: (raw, context) => readPage('matrix-preview', readMeta(structure(raw)), context),
};

function readPage(format: string, meta: Meta, context: ReadContext): Message {
  const page = address(get(meta, 'og:url'));
  const title = get(meta, 'og:title', 'twitter:title');
  if (title === undefined && page === undefined) return unread(format, 'a page without title and address');
  const kind = kindOf(meta);
  const images = pictures(meta, page, 'og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image');
  return shareMessage(
    format,
    {
      kind,
      title,
      description: get(meta, 'og:description', 'twitter:description', 'description'),
      siteName: get(meta, 'og:site_name'),
      sharedUrl: page,
      cover: cover(meta, images[0]),
      images: kind === 'note' ? images : undefined,
      tags: meta.get('article:tag')?.flatMap(tag => text(tag) ?? []),
      author: author(meta),
      ...media(meta, page, kind),
      ...(kind === 'product' && offer(meta)),
    },
    context,
  );
}

function cover(meta: Meta, image: {url?: string | undefined} | undefined): CardFields['cover'] {
  const ref = get(meta, 'og:image');
  if (!image) return ref !== undefined && /^mxc:\/\//i.test(ref) ? {ref} : undefined;
  return {...image, width: whole(get(meta, 'og:image:width')), height: whole(get(meta, 'og:image:height')), alt: get(meta, 'og:image:alt')};
}

const kinds: Readonly<Record<string, CardFields['kind']>> = {
  article: 'article',
  profile: 'profile',
  product: 'product',
  'og:product': 'product',
  'product.item': 'product',
  'music.album': 'collection',
  'music.playlist': 'collection',
};

function kindOf(meta: Meta): NonNullable<CardFields['kind']> {
  const type = get(meta, 'og:type')?.toLowerCase() ?? '';
  const exact = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (exact) return exact;
  if (type.startsWith('video')) return 'video';
  if (type.startsWith('music')) return 'music';
  // A page without a type that brings a player is there for it.
  return type === '' && meta.has('og:video') ? 'video' : 'link';
}

/** An author's property is a name, or the address of a profile. */
function author(meta: Meta): CardFields['author'] {
  const found = get(meta, 'music:musician:name', 'music:musician', 'article:author', 'profile:username', 'author');
  return found === undefined || address(found) !== undefined ? undefined : named(found);
}

function media(meta: Meta, page: string | undefined, kind: CardFields['kind']): CardFields {
  if (kind === 'music')
    return {
      duration: decimal(get(meta, 'music:duration')),
      audioUrl: resolved(get(meta, 'og:audio:secure_url', 'og:audio:url', 'og:audio'), page),
      album: album(meta),
    };
  if (kind !== 'video') return {};
  const url = resolved(get(meta, 'og:video:secure_url', 'og:video:url', 'og:video'), page);
  const type = get(meta, 'og:video:type') ?? '';
  // `og:video` is a file or a page with a player in it; a Flash film is neither.
  const file = type.startsWith('video/') || (url !== undefined && /\.(?:mp4|webm|m4v|mov)(?:[?#]|$)/i.test(url));
  return {
    duration: decimal(get(meta, 'video:duration', 'og:video:duration')),
    ...(file ? {mediaUrl: url} : type === '' || type === 'text/html' ? {embedUrl: url} : {}),
  };
}

function album(meta: Meta): string | undefined {
  const found = get(meta, 'music:album:title', 'music:album');
  return address(found) === undefined ? found : undefined;
}

const spellings = ['product:price', 'og:price', 'og:product:price'];
const availabilities: Readonly<Record<string, CardFields['availability']>> = {
  instock: 'in-stock',
  oos: 'sold-out',
  outofstock: 'sold-out',
  soldout: 'sold-out',
  discontinued: 'off-shelf',
  preorder: 'preorder',
  backorder: 'preorder',
  pending: 'preorder',
};

function offer(meta: Meta): CardFields {
  const money = (name: string): Money | undefined =>
    amount(get(meta, `${name}:amount`), get(meta, `${name}:currency`, ...spellings.map(one => `${one}:currency`)));
  const price = spellings.map(money).find(found => found !== undefined);
  const sale = money('product:sale_price');
  const original = money('product:original_price') ?? (sale && price);
  const now = sale ?? price;
  const stock =
    get(meta, 'product:availability', 'og:availability', 'og:product:availability')
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? '';
  return {
    price: now,
    originalPrice: now && original?.currency === now.currency && original.minor > now.minor ? original : undefined,
    availability: Object.hasOwn(availabilities, stock) ? availabilities[stock] : undefined,
    shop: named(get(meta, 'product:brand', 'og:brand')),
  };
}
