import type {Risk} from '../../src/card/common.js';
import {limits} from '../../src/limits.js';
import type {Message} from '../../src/message.js';
import {safeUrl} from '../../src/security/url.js';

/** A link among the words of a bubble. */
export interface WordLink {
  text: string;
  url: string;
  risk?: Risk | undefined;
}
/** What is drawn below one another: a bubble of words, or a card. */
export type Block = {type: 'bubble'; words: (string | WordLink)[]} | {type: 'card'; card: unknown};

/** Twice what `parse` makes at most. */
const mostSegments = limits.shares * 4;

/**
 * A message as blocks in reading order: words and links that follow one another are one bubble, each card a block of
 * its own. A link that the next card stands for is not said twice. A message from a host's store may hold anything.
 */
export function blocksOf(message: Pick<Message, 'segments' | 'cards'>): Block[] {
  const [segments, cards] = [listOf(message.segments), listOf(message.cards)];
  const blocks: Block[] = [];
  let words: (string | WordLink)[] = [];
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
      const url = segment.type === 'link' ? safeUrl(segment.url) : undefined;
      words.push(segment.type === 'link' && url !== undefined ? {text: segment.text, url, risk: segment.risk} : segment.text);
    }
  }
  flush();
  return blocks;
}

const listOf = <T>(list: readonly T[] | undefined): readonly (T | null | undefined)[] => (Array.isArray(list) ? (list as T[]) : []);

/** White space at a bubble's edges was there for the sake of what stood beside it. */
function trim(words: (string | WordLink)[]): (string | WordLink)[] {
  return words
    .map((word, i) => {
      if (typeof word === 'object') return word;
      const text = i === 0 ? word.replace(/^\s*\n|^\s+/u, '') : word;
      return i === words.length - 1 ? text.trimEnd() : text;
    })
    .filter(word => word !== '');
}
