import type {CardFields} from '../../src/card/card.js';
import {cut} from '../../src/card/text.js';
import {limits} from '../../src/limits.js';
import {toText} from '../../src/to-text.js';
import type {HutongMessage} from './class.js';

/**
 * A message as it was sent: a share text to the letter, so that it opens the app of whoever it is pasted for. What was
 * no text is told in words, with the addresses that it led to.
 */
export function originalText({payload, message, locale}: HutongMessage['source']): string {
  if (typeof payload === 'string' && (message?.format ?? 'text') === 'text') return cut(payload, limits.text);
  if (!message) return '';
  try {
    const told = toText(message, locale);
    const urls = message.cards.flatMap(({openUrl}: CardFields) => (openUrl === undefined || told.includes(openUrl) ? [] : [openUrl]));
    return [told, ...urls].filter(Boolean).join('\n');
  } catch {
    return ''; // a host's store may hold anything
  }
}
