import type {CardFields} from '../card/card.js';
import {events} from '../events.js';
import {limits} from '../limits.js';
import {textMessage, type Message, type ParseOptions} from '../message.js';
import type {Recogniser} from '../recognise.js';
import type {Reader} from './reader.js';
import {eventsOf, readText, type TextContext} from './text.js';

/** What an instance reads with; the same for every payload. */
export interface ParseContext extends TextContext {
  readonly recogniser: Recogniser;
  readonly readers: readonly Reader[];
  /** Those of them that read words without markup: a host's own, if any. */
  readonly plainReaders: readonly Reader[];
  readonly now: () => number;
  readonly failed: (reader: string, error: unknown) => void;
}

/** Most structured payloads are told by their first character, without looking at the others. */
const begins = /^[<{[]/;
/** What no structured payload lacks. */
const markup = events.escape | events.markup;

/** Finds the reader for a payload and reads it. Whatever the payload is, the answer is a message. */
export function parsePayload(payload: unknown, context: ParseContext, {sentAt}: ParseOptions = {}): Message {
  const {recogniser} = context;
  const found = typeof payload !== 'string' || begins.test(payload) ? undefined : eventsOf(payload, recogniser.registry);
  const reader = readerOf(payload, found === undefined || found & markup ? context.readers : context.plainReaders, context);
  if (reader && 'load' in reader) return {...textMessage(reader.format, ''), pending: true};
  try {
    if (reader)
      return reader.read(payload, {
        sentAt,
        now: context.now,
        share: (url, share) => recogniser.share(url, share),
        card: (fields: CardFields) => recogniser.card(fields),
        text: raw => readText(raw, context),
      });
    if (typeof payload === 'string') return found === 0 ? textMessage('text', payload.trim()) : readText(payload, context, found);
  } catch (error) {
    context.failed(reader?.format ?? 'text', error);
    const text = typeof payload === 'string' ? payload.slice(0, limits.text).toWellFormed() : '';
    return textMessage(reader?.format ?? 'text', text, [{code: 'unreadable', message: 'the payload could not be read and stands as text'}]);
  }
  if (typeof payload === 'number' && Number.isFinite(payload)) return textMessage('text', String(payload));
  return textMessage('text', '', payload == null ? [] : [{code: 'unknown-format', message: `no reader knows this ${typeof payload}`}]);
}

function readerOf(payload: unknown, readers: readonly Reader[], {failed}: ParseContext): Reader | undefined {
  for (const reader of readers) {
    try {
      if (reader.test(payload)) return reader;
    } catch (error) {
      failed(reader.format, error);
    }
  }
  return undefined;
}
