import type {Hutong} from '../../src/hutong.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Message} from '../../src/message.js';
import {toText} from '../../src/to-text.js';
import type {ChatItem} from '../message/item.js';
import {originalText} from '../message/original.js';

/** An item is a host's, and a Proxy may throw wherever it is touched. */
function ask<T>(item: ChatItem, question: (item: ChatItem) => T): T | undefined {
  try {
    return question(item);
  } catch {
    return undefined;
  }
}

export const isOutgoing = (item: ChatItem): boolean => ask(item, ({outgoing}) => outgoing) === true;

/** A message that needs no code which is not here yet. */
export function readNow(item: ChatItem, hutong: Hutong | undefined): Message | undefined {
  return ask(item, ({message, payload, sentAt}) => {
    if (message ?? payload === undefined) return message;
    const read = hutong?.parse(payload, {sentAt});
    return read?.pending ? undefined : read;
  });
}

/** A message as it is said aloud. */
export function spoken(item: ChatItem, hutong: Hutong | undefined, locale: Locale): string {
  const message = readNow(item, hutong);
  const words = ask(item, () => message && toText(message, locale)) ?? '';
  const name = ask(item, ({author}) => author?.name);
  const said = words === '' ? locale.newMessages(1) : words;
  return typeof name === 'string' && name !== '' ? locale.says(name, said) : said;
}

/** What was sent, as it was sent. */
export const original = (item: ChatItem, hutong: Hutong | undefined, locale: Locale): string =>
  ask(item, ({payload}) => originalText({payload, message: readNow(item, hutong), hutong, locale})) ?? '';
