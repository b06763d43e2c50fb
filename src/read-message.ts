import * as z from 'zod/mini';
import type {Card} from './card/card.js';
import {line, money, risk, soft, webUrl} from './card/common.js';
import {kinds, readCard, type KindTable} from './card/read.js';
import {cut} from './card/text.js';
import {limits} from './limits.js';
import type {Message, Segment, Warning} from './message.js';

/**
 * A message that was stored as JSON: a value, or its text. Takes every `v` that there has been, field by field:
 * what is no good is left out, what is left still is a whole message. Never throws.
 *
 * Addresses have been through the gate again, but who owns one only an instance knows: `platform` is a name
 * here, and `hutong.readCard` keeps it when the card is drawn only where its host bears it out.
 */
export function readMessage(json: unknown, table: KindTable = kinds): Message {
  const stored = typeof json === 'string' ? parsed(json) : json;
  const given = membersOf(own(stored, 'cards'), limits.shares).map(card => readCard(card, table));
  const {segments, cards} = inOrder(membersOf(own(stored, 'segments'), 3 * limits.shares).flatMap(readSegment), given);
  const words = textOf(own(stored, 'text'));
  const message: Message = {
    v: 1,
    format: read(format, own(stored, 'format')) ?? 'text',
    segments: segments.length > 0 || words === '' ? segments : [{type: 'text', text: words}],
    text: words,
    cards,
    warnings: membersOf(own(stored, 'warnings'), 20).flatMap(warning => read(warningSchema, warning) ?? []) satisfies Warning[],
  };
  const sender = read(name, own(stored, 'sender'));
  const quote = readItem(own(stored, 'quote'), table);
  const record = readRecord(own(stored, 'record'), table);
  const notice = readNotice(own(stored, 'notice'));
  return {
    ...message,
    ...(sender !== undefined && {sender}),
    ...(quote && {quote}),
    ...(record && {record}),
    ...(notice && {notice}),
    ...(own(stored, 'pending') === true && {pending: true}),
  };
}

/** A store's own text may be larger than a payload: 100,000 units of words stand in it twice. */
const mostJson = 4_194_304;

function parsed(json: string): unknown {
  try {
    return json.length > mostJson ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}

const name = line(limits.name);
const format = z.string().check(z.regex(/^[a-z\d][\w.-]{0,39}$/i));
const warningSchema = z.object({code: line(40), message: line(limits.title)});
const linkSchema = z.object({url: webUrl, risk: soft(risk)});
const noticeSchema = z.object({type: line(40)});

/** Getters may throw, and so may a Proxy that was revoked. */
function own(value: unknown, key: string): unknown {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

function read<T extends z.core.$ZodType>(schema: T, value: unknown): z.output<T> | undefined {
  if (value === undefined) return undefined;
  try {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown, most: number): unknown[] {
  try {
    return Array.isArray(value) ? Array.from({length: Math.min(value.length, most)}, (_, at) => own(value, String(at))) : [];
  } catch {
    return [];
  }
}

/** What a person wrote: tabs, newlines and white space at its ends are theirs. */
function textOf(value: unknown): string {
  return typeof value === 'string'
    ? cut(value, limits.text)
        .toWellFormed()
        .replace(/[\0-\u0008\v\f\u000e-\u001f\u007f]/g, ' ')
    : '';
}

function readSegment(value: unknown): Segment[] {
  const words = textOf(own(value, 'text'));
  switch (own(value, 'type')) {
    case 'text':
      return words === '' ? [] : [{type: 'text', text: words}];
    case 'link': {
      const link = read(linkSchema, {url: own(value, 'url'), risk: own(value, 'risk')});
      // An address that may not be opened was words all along.
      if (words === '') return [];
      return link ? [{type: 'link', text: words, url: link.url, ...(link.risk && {risk: compactRisk(link.risk)})}] : [{type: 'text', text: words}];
    }
    case 'card': {
      const index = own(value, 'index');
      return typeof index === 'number' ? [{type: 'card', index}] : [];
    }
    default:
      return [];
  }
}

const compactRisk = ({code, host, like}: z.infer<typeof risk>) => ({code, host, ...(like !== undefined && {like})});

/** Each card stands in the segments once, in the order of the cards: those that stand nowhere come last. */
function inOrder(segments: readonly Segment[], given: readonly Card[]): {segments: Segment[]; cards: Card[]} {
  const cards: Card[] = [];
  const left = new Set(given.keys());
  const put = (index: number): Segment[] => {
    const card = given[index];
    return card && left.delete(index) ? [{type: 'card', index: cards.push(card) - 1}] : [];
  };
  const placed = segments.flatMap(segment => (segment.type === 'card' ? put(segment.index) : [segment]));
  return {segments: [...placed, ...[...left].flatMap(put)], cards};
}

function readItem(value: unknown, table: KindTable): NonNullable<Message['quote']> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const sender = read(name, own(value, 'sender'));
  const words = textOf(own(value, 'text'));
  const card = own(value, 'card');
  return {
    ...(sender !== undefined && {sender}),
    ...(words !== '' && {text: words}),
    ...(typeof card === 'object' && card !== null && {card: readCard(card, table)}),
  };
}

function readRecord(value: unknown, table: KindTable): Message['record'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const items = membersOf(own(value, 'items'), limits.record).flatMap(item => readItem(item, table) ?? []);
  const title = read(line(limits.title), own(value, 'title'));
  return {...(title !== undefined && {title}), count: read(z.int().check(z.nonnegative()), own(value, 'count')) ?? items.length, items};
}

function readNotice(value: unknown): Message['notice'] {
  const notice = read(noticeSchema, {type: own(value, 'type')});
  if (!notice) return undefined;
  const words = textOf(own(value, 'text'));
  const amount = read(money, own(value, 'amount'));
  return {
    type: notice.type,
    ...(words !== '' && {text: words}),
    ...(amount && {amount: Object.fromEntries(Object.entries(amount).filter(([, member]) => member !== undefined)) as typeof amount}),
  };
}
