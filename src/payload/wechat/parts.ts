import type {Card, CardFields} from '../../card/card.js';
import {words} from '../../card/text.js';
import {limits} from '../../limits.js';
import {textMessage, type Format, type Message, type Warning} from '../../message.js';
import {cardOf} from '../answer.js';
import type {ReadContext} from '../reader.js';
import type {XmlNode} from '../xml.js';

/** What one message says, before it is put together. */
export interface Parts {
  /** A card's fields; with `sharedUrl` the host decides whose card it is. */
  card?: CardFields | undefined;
  /** What the person wrote. It may hold links. */
  text?: string | undefined;
  quote?: Message['quote'] | undefined;
  record?: Message['record'] | undefined;
  notice?: Message['notice'] | undefined;
}

/** What a type's reader may use. */
export interface Around {
  context: ReadContext;
  /** The app that the share names; never a platform. */
  appname?: string | undefined;
  /** Whether this message stands inside another: what it quotes in turn is not told. */
  inside: boolean;
  /** Reads a message inside this one. */
  inner(root: XmlNode): Parts | undefined;
}
export type TypeReader = (node: XmlNode, around: Around) => Parts | undefined;

/** A member of a quote or a record: words, or a card. */
export interface Said {
  sender?: string;
  text?: string;
  card?: Card;
}

/** One without empty members. */
export function said(sender: string | undefined, text: string | undefined, card?: Card): Said {
  const name = sender === undefined ? undefined : words(sender, limits.name);
  const own = text === undefined ? undefined : words(text, limits.description);
  return {...(name !== undefined && {sender: name}), ...(own !== undefined && {text: own}), ...(card && {card})};
}

/** A notice with its words cleaned. */
export function notice(type: string, text?: string, amount?: NonNullable<Message['notice']>['amount']): NonNullable<Message['notice']> {
  const own = text === undefined ? undefined : words(text, limits.description);
  return {type, ...(own !== undefined && {text: own}), ...(amount && {amount})};
}

/** The message of a format. */
export function assemble(format: Format, {card, text, quote, record, notice}: Parts, context: ReadContext, warnings: Warning[], sender?: string): Message {
  const own: Message = text === undefined ? textMessage(format, '') : {...context.text(text), format};
  const drawn: Message = card
    ? {...own, segments: [...own.segments, {type: 'card', index: own.cards.length}], cards: [...own.cards, cardOf(card, context)]}
    : own;
  return {
    ...drawn,
    ...(sender !== undefined && {sender}),
    ...(quote && {quote}),
    ...(record && {record}),
    ...(notice && {notice}),
    warnings: [...own.warnings, ...warnings],
  };
}
