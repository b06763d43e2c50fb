import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {named, shareMessage, unread} from './answer.js';
import {isTwitterCard} from './foreign.js';
import {address, structure, whole} from './json.js';
import {get, pictures, readMeta, resolved, type Meta} from './meta.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** X's card markup, of a page that has no Open Graph. Its player is an address to know, not a frame to draw. */
export const twitterCard: LoadedReader = {format: 'twitter-card', markup: true, test: isTwitterCard, read};

const kinds: Readonly<Record<string, CardFields['kind']>> = {player: 'video', app: 'app', product: 'product', gallery: 'note', photo: 'image'};

function read(raw: unknown, context: ReadContext): Message {
  const meta = readMeta(structure(raw));
  const card = get(meta, 'twitter:card') ?? '';
  const page = address(get(meta, 'twitter:url', 'og:url', 'canonical'));
  const title = get(meta, 'twitter:title', 'twitter:app:name:iphone', 'twitter:app:name:googleplay', 'title');
  if (title === undefined && page === undefined) return unread('twitter-card', 'a page without title and address');
  const image = pictures(meta, page, 'twitter:image', 'twitter:image:src')[0];
  const labels = ['1', '2'].flatMap(at => label(meta, at));
  return shareMessage(
    'twitter-card',
    {
      kind: (Object.hasOwn(kinds, card) ? kinds[card] : undefined) ?? 'link',
      title,
      description: get(meta, 'twitter:description', 'description'),
      siteName: get(meta, 'twitter:site'),
      author: named(get(meta, 'twitter:creator')),
      sharedUrl: page,
      cover: image && {
        ...image,
        width: whole(get(meta, 'twitter:image:width')),
        height: whole(get(meta, 'twitter:image:height')),
        alt: get(meta, 'twitter:image:alt'),
      },
      fields: labels.length > 0 ? labels : undefined,
      ...(card === 'player' && {embedUrl: resolved(get(meta, 'twitter:player'), page), mediaUrl: resolved(get(meta, 'twitter:player:stream'), page)}),
    },
    context,
  );
}

/** Often a price, but its owner's words: no amount is taken from them. */
function label(meta: Meta, at: string): [string, string][] {
  const [name, value] = [get(meta, `twitter:label${at}`), get(meta, `twitter:data${at}`)];
  return name === undefined || value === undefined ? [] : [[name, value]];
}
