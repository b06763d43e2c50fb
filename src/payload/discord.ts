import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {below, cardMessage, cardOf, named, sentBy, unread} from './answer.js';
import {isDiscord} from './foreign.js';
import {address, field, fields, list, structure, text, whole, type Fields} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** A Discord embed, or a message with some. */
export const discord: LoadedReader = {format: 'discord-embed', markup: true, test: isDiscord, read};

const kinds: Readonly<Record<string, CardFields['kind']>> = {image: 'image', gifv: 'image', video: 'video', article: 'article'};

function read(raw: unknown, context: ReadContext): Message {
  const outer = fields(structure(raw));
  const embeds = Array.isArray(outer?.['embeds']) ? list(outer['embeds'], 10) : [outer];
  const cards = embeds.flatMap(one => embed(fields(one)) ?? []).map(card => cardOf(card, context));
  const words = text(outer?.['content']);
  if (cards.length === 0) return unread('discord-embed', 'an embed without title, description and address', words);
  const message = cardMessage('discord-embed', cards);
  // The content repeats the link that the embed is of.
  const said = words !== undefined && cards.every(({sharedUrl}) => sharedUrl !== words) ? words : '';
  return sentBy(below(said, message), field(outer, 'author', 'id'));
}

function embed(raw: Fields | undefined): CardFields | undefined {
  const type = text(raw?.['type']) ?? 'rich';
  const title = text(raw?.['title']) ?? text(field(raw, 'author', 'name'));
  const description = text(raw?.['description']);
  const sharedUrl = address(raw?.['url']);
  const cover = picture(raw?.['image']) ?? picture(raw?.['thumbnail']);
  if (title === undefined && description === undefined && sharedUrl === undefined && !cover) return undefined;
  const rows = list(raw?.['fields'], 25).flatMap(row => {
    const [name, value] = [text(field(row, 'name')), text(field(row, 'value'))];
    return name === undefined || value === undefined ? [] : [[name, value] satisfies [string, string]];
  });
  const kind = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? 'link';
  return {
    kind,
    title,
    description,
    siteName: text(field(raw, 'provider', 'name')) ?? text(field(raw, 'footer', 'text')),
    author: named(text(field(raw, 'author', 'name')), {avatarUrl: address(field(raw, 'author', 'icon_url')), url: address(field(raw, 'author', 'url'))}),
    sharedUrl,
    cover,
    fields: rows.length > 0 ? rows : undefined,
    ...(kind === 'video' && player(address(field(raw, 'video', 'url')))),
  };
}

/** `attachment://` is a file of the message itself. */
function picture(value: unknown): CardFields['cover'] {
  const url = address(field(value, 'url')) ?? address(field(value, 'proxy_url'));
  return url === undefined
    ? undefined
    : {url, width: whole(field(value, 'width')), height: whole(field(value, 'height')), alt: text(field(value, 'description'))};
}

const player = (url: string | undefined): CardFields => (url !== undefined && /\.(?:mp4|webm|mov)(?:[?#]|$)/i.test(url) ? {mediaUrl: url} : {embedUrl: url});
