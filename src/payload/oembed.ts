import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {named, shareMessage, unread} from './answer.js';
import {isOembed} from './foreign.js';
import {address, decimal, field, structure, text, whole} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {childText, find, readXml} from './xml.js';

/** oEmbed 1.0, as JSON or XML. Its `html` is a stranger's markup and stays unread. */
export const oembed: LoadedReader = {format: 'oembed', markup: true, test: isOembed, read};

const kinds: Readonly<Record<string, CardFields['kind']>> = {photo: 'image', video: 'video'};

function read(raw: unknown, context: ReadContext): Message {
  const get = getter(raw);
  if (!get) return unread('oembed', 'XML that is too large, too deep, declares entities, or holds no oembed');
  const type = text(get('type')) ?? '';
  const kind = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? 'link';
  const url = address(get('url'));
  const thumbnail = address(get('thumbnail_url'));
  const title = text(get('title'));
  const shown = kind === 'image' && url !== undefined ? {url, width: whole(get('width')), height: whole(get('height'))} : undefined;
  // The standard names no page; providers do, in `url` for all but photos.
  const sharedUrl = kind === 'image' ? address(get('web_page')) : url;
  if (title === undefined && sharedUrl === undefined && shown === undefined && thumbnail === undefined)
    return unread('oembed', 'an answer without title, address and picture');
  return shareMessage(
    'oembed',
    {
      kind,
      title,
      description: text(get('description')),
      siteName: text(get('provider_name')),
      author: named(text(get('author_name')), {url: address(get('author_url'))}),
      sharedUrl,
      cover: shown ?? (thumbnail === undefined ? undefined : {url: thumbnail, width: whole(get('thumbnail_width')), height: whole(get('thumbnail_height'))}),
      duration: kind === 'video' ? decimal(get('duration')) : undefined,
    },
    context,
  );
}

/** Both forms have the same names. */
function getter(raw: unknown): ((name: string) => unknown) | undefined {
  if (typeof raw === 'string' && !/^\s*\{/.test(raw)) {
    const root = readXml(raw);
    const node = root && find(root, 'oembed');
    return node && (name => childText(node, name));
  }
  const answer = structure(raw);
  return name => field(answer, name);
}
