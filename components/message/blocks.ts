import type {Card} from '../../src/card/card.js';
import type {Risk} from '../../src/card/common.js';
import {limits} from '../../src/limits.js';
import type {Message} from '../../src/message.js';
import type {Hutong} from '../../src/hutong.js';
import {otherHost} from '../../src/security/claim.js';

/** A link among the words of a bubble. */
export interface WordLink {
  text: string;
  url: string;
  risk?: Risk | undefined;
}
export type Word = string | WordLink;
export type MessageRecord = NonNullable<Message['record']>;
export type Notice = NonNullable<Message['notice']>;
/** What is drawn below one another: a bubble of words, a card, what was forwarded in one piece, or what the app itself says. */
export type Block =
  {type: 'bubble'; words: Word[]} | {type: 'card'; card: unknown} | {type: 'record'; record: MessageRecord} | {type: 'notice'; notice: Notice};

/** Twice what `parse` makes at most. */
const mostSegments = limits.shares * 4;

/**
 * A message as blocks in reading order: words and links that follow one another are one bubble, each card a block of
 * its own. A link that the next card stands for is not said twice. A message from a host's store may hold anything.
 */
export function blocksOf(message: Pick<Message, 'segments' | 'cards' | 'record' | 'notice'>, hutong: Hutong | undefined): Block[] {
  const [segments, cards] = [listOf(message.segments), listOf(message.cards)];
  const blocks: Block[] = [];
  let words: Word[] = [];
  const flush = () => {
    const trimmed = trim(words);
    words = [];
    if (trimmed.length > 0) blocks.push({type: 'bubble', words: trimmed});
  };
  for (const segment of segments.slice(0, mostSegments)) {
    if (segment?.type === 'card') {
      const card = cards[segment.index];
      const [only, ...others] = words;
      if (typeof only === 'object' && others.length === 0 && card?.kind === 'link' && card.sharedUrl === only.text) words = [];
      flush();
      if (card) blocks.push({type: 'card', card});
    } else if (typeof segment?.text === 'string') {
      const text = segment.text.toWellFormed();
      words.push((segment.type === 'link' ? wordLink(text, segment.url, segment.risk, hutong) : undefined) ?? text);
    }
  }
  flush();
  const {record, notice} = message as {record?: MessageRecord | null; notice?: Notice | null};
  if (Array.isArray(record?.items)) blocks.push({type: 'record', record});
  if (typeof notice?.type === 'string') blocks.push({type: 'notice', notice});
  return blocks;
}

/** A link among words, which may hide where it leads; `undefined` when it may not be opened. */
export function wordLink(text: string, address: unknown, known: Risk | undefined, hutong: Hutong | undefined): WordLink | undefined {
  const found = typeof address === 'string' ? hutong?.checkLink(address, known) : undefined;
  if (!found || found.risk) return found && {text, ...found};
  const {hostname: host} = new URL(found.url);
  const like = otherHost(text, host);
  const asked = like === undefined ? found : hutong?.checkLink(found.url, {code: 'mismatch', host, like});
  return asked && {text, ...asked};
}

/** Money has a card of its own, and what was said aloud a bubble; every other notice is a line of the app's, without a sender. */
export const isMoney = ({type}: Notice): boolean => /^(?:transfer|red-packet|bill)$/.test(type);

/** The line that a message is, when it is nothing else. */
export function lineAlone([only, other]: readonly Block[]): Notice | undefined {
  return only?.type === 'notice' && !other && !isMoney(only.notice) && !/^(?:voice|call)$/.test(only.notice.type) ? only.notice : undefined;
}

/** A quote that may need a second line, or has a picture: told by what it holds, so that its box is there before it is drawn. */
export const isTall = ({sender = '', text = '', card}: NonNullable<Message['quote']>): boolean => card !== undefined || sender.length + text.length > 16;

/** What events say about a link in a bubble. */
export const linkCard = ({text, url, risk}: WordLink): Card & {kind: 'link'} => ({kind: 'link', sharedUrl: text, openUrl: url, ...(risk && {risk})});

const listOf = <T>(list: readonly T[] | undefined): readonly (T | null | undefined)[] => (Array.isArray(list) ? (list as T[]) : []);

/** White space at a bubble's edges was there for the sake of what stood beside it. */
function trim(words: Word[]): Word[] {
  return words
    .map((word, i) => {
      if (typeof word === 'object') return word;
      const text = i === 0 ? word.replace(/^\s*\n|^\s+/u, '') : word;
      return i === words.length - 1 ? text.trimEnd() : text;
    })
    .filter(word => word !== '');
}
