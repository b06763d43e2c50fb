import type {Message} from '../message.js';
import {cardMessage, cardOf, oneOf, unread} from './answer.js';
import {isShareTarget} from './foreign.js';
import {address, fields, structure, text} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/**
 * What a system's share sheet hands over: the Web Share Target's `{title, text, url}`, Android's extras, iOS' items.
 *
 * Android puts the address into the text, and some apps the title too.
 */
export const shareTarget: LoadedReader = {format: 'share-target', markup: true, test: isShareTarget, read};

function read(raw: unknown, context: ReadContext): Message {
  const shared = fields(structure(raw));
  const title = oneOf(shared, ['title', 'android.intent.extra.SUBJECT', 'android.intent.extra.TITLE'], text);
  const words = oneOf(shared, ['text', 'android.intent.extra.TEXT', 'public.plain-text'], text);
  const sharedUrl = oneOf(shared, ['url', 'public.url'], address) ?? address(words !== undefined && !/\s/.test(words) ? words : undefined);
  // A share text is read as one: its app wrote the title into it.
  if (words !== undefined && words !== sharedUrl && (sharedUrl === undefined || words.includes(sharedUrl)))
    return {...context.text(title === undefined || words.includes(title) || /https?:\/\//i.test(words) ? words : `${title}\n${words}`), format: 'share-target'};
  if (sharedUrl === undefined) return title === undefined ? unread('share-target', 'an empty share') : {...context.text(title), format: 'share-target'};

  const link = cardMessage('share-target', [cardOf({kind: 'link', title, sharedUrl}, context)]);
  if (words === undefined || words === sharedUrl || words === title) return link;
  const said = context.text(words);
  return {
    ...said,
    format: 'share-target',
    segments: [...said.segments, {type: 'card', index: said.cards.length}],
    cards: [...said.cards, ...link.cards],
  };
}
