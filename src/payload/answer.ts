import type {Card, CardFields} from '../card/card.js';
import {cut} from '../card/text.js';
import {limits} from '../limits.js';
import {textMessage, type Format, type Message, type Warning} from '../message.js';
import {ShareText} from '../share-text.js';
import {field, list, text, type Fields} from './json.js';
import type {ReadContext} from './reader.js';

/** The platform's own card where its host is the link's, else what the carrier says. */
export function cardOf(fields: CardFields, context: ReadContext): Card {
  const shared = fields.sharedUrl === undefined ? undefined : context.share(fields.sharedUrl, new ShareText('', '', fields));
  return shared ?? context.card(fields);
}

/** A message with who sent it: the first of the carrier's names for that. */
export function sentBy(message: Message, ...candidates: readonly unknown[]): Message {
  const sender = candidates.map(text).find(found => found !== undefined);
  return sender === undefined ? message : {...message, sender: cut(sender, limits.name)};
}

/** A message inside another one: what it says, and its first card. */
export function inside({text: said, cards: [card]}: Message, sender?: string): NonNullable<Message['quote']> {
  return {...(sender !== undefined && {sender: cut(sender, limits.name)}), ...(said && {text: cut(said, limits.description)}), ...(card && {card})};
}

/** Messages forwarded as one: `count` of them, of which those that the carrier brought along are the items. */
export function recordMessage(format: Format, title: string | undefined, count: number, items: readonly NonNullable<Message['quote']>[]): Message {
  return {...textMessage(format, ''), record: {...(title !== undefined && {title: cut(title, limits.title)}), count, items: items.slice(0, limits.record)}};
}

/** Forwarded messages of which only a line each is known. */
export const lines = (value: unknown): NonNullable<Message['quote']>[] =>
  list(value, limits.record)
    .flatMap(line => text(line) ?? [])
    .map(line => ({text: cut(line, limits.description)}));

/** A message that is cards and nothing else. */
export function cardMessage(format: Format, cards: readonly Card[], warnings: Warning[] = []): Message {
  return {v: 1, format, segments: cards.map((_, index) => ({type: 'card', index})), text: '', cards: [...cards], warnings};
}

/** What a person said above the cards. */
export const below = (said: string, message: Message): Message =>
  said === '' ? message : {...message, segments: [{type: 'text', text: said}, ...message.segments], text: said};

/** A message of one card. */
export const shareMessage = (format: Format, fields: CardFields, context: ReadContext): Message => cardMessage(format, [cardOf(fields, context)]);

/** A digest: the headline's card, with the others in it. */
export function digestMessage(format: Format, articles: readonly CardFields[], context: ReadContext): Message | undefined {
  const [headline, ...others] = articles;
  if (!headline) return undefined;
  return shareMessage(format, others.length > 0 ? {...headline, items: others.map(fields => cardOf(fields, context))} : headline, context);
}

/** A person's words, with the links in them. */
export const wordsMessage = (format: Format, words: string, context: ReadContext): Message => ({...context.text(words), format});

/** What a type that is not read, or an empty one, leaves: its words, if it has any. */
export function unread(format: Format, what: string, words = ''): Message {
  return textMessage(format, words, [{code: 'unread', message: `${what} is not read, or holds nothing`}]);
}

/** Any of several spellings: the first that `read` makes something of. */
export function oneOf<T>(value: Fields | undefined, keys: readonly string[], read: (value: unknown) => T | undefined): T | undefined {
  for (const key of keys) {
    const found = read(field(value, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

export const picture = (url: string | undefined): CardFields['cover'] => (url === undefined ? undefined : {url});
/** A picture that only the host can fetch. */
export const reference = (ref: string | undefined): CardFields['cover'] => (ref === undefined ? undefined : {ref});
export const named = (name: string | undefined, more: Partial<NonNullable<CardFields['author']>> = {}): CardFields['author'] =>
  name === undefined ? undefined : {...more, name};

/** A place; without both of its coordinates it is an address. */
export function place(
  latitude: number | undefined,
  longitude: number | undefined,
  words: {name?: string | undefined; address?: string | undefined; datum?: 'gcj02' | 'wgs84'},
): CardFields | undefined {
  const {name, address, datum} = words;
  const known = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!known && name === undefined && address === undefined) return undefined;
  return {
    kind: 'location',
    title: name ?? address,
    description: known ? undefined : address,
    location: known ? {latitude, longitude, datum, address} : undefined,
  };
}

/** `name.tar.gz` has the extension `gz`; a dot in front makes none. */
export function fileOf(name: string | undefined, size: number | undefined, extension?: string): CardFields | undefined {
  if (name === undefined) return undefined;
  return {kind: 'file', title: name, file: {name, size, extension: (extension ?? /[^.]\.([a-z\d]{1,8})$/i.exec(name)?.[1])?.toLowerCase()}};
}
