import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {hostAddress, address, decimal, field, fields, structure, text} from './json.js';
import {named, shareMessage, unread} from './answer.js';
import {isTelegram} from './foreign.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** Telegram's `webPage`, by itself or as a message's media. Its pictures are files of Telegram's own servers. */
export const telegram: LoadedReader = {format: 'telegram-webpage', markup: true, test: isTelegram, read};

const kinds: Readonly<Record<string, CardFields['kind']>> = {
  photo: 'image',
  gif: 'video',
  video: 'video',
  article: 'article',
  profile: 'profile',
  document: 'file',
  app: 'app',
  telegram_user: 'profile',
  telegram_channel: 'profile',
  telegram_bot: 'profile',
  telegram_megagroup: 'profile',
};

function read(raw: unknown, context: ReadContext): Message {
  const outer = structure(raw);
  const page = fields(field(outer, 'webpage')) ?? fields(outer);
  const title = words(page?.['title']);
  const sharedUrl = address(page?.['url']) ?? hostAddress(page?.['display_url']);
  if (title === undefined && sharedUrl === undefined) return unread('telegram-webpage', 'a page that is empty or pending');
  const type = text(page?.['type']) ?? '';
  const kind = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? 'link';
  return shareMessage(
    'telegram-webpage',
    {
      kind,
      title,
      description: words(page?.['description']),
      siteName: text(page?.['site_name']),
      author: named(text(page?.['author'])),
      sharedUrl,
      ...(kind === 'video' && {duration: decimal(page?.['duration']), embedUrl: address(page?.['embed_url'])}),
    },
    context,
  );
}

/** TDLib wraps words that may be formatted. */
const words = (value: unknown): string | undefined => text(value) ?? text(field(value, 'text'));
