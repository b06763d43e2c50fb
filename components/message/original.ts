import {cut} from '../../src/card/text.js';
import {limits} from '../../src/limits.js';
import {toText} from '../../src/to-text.js';
import type {HutongMessage} from './class.js';

/**
 * A message as it was sent: a share text to the letter, so that it opens the app of whoever it is pasted for. What was
 * no text is told in words, with the addresses that it led to.
 */
export function originalText({payload, message, locale, hutong}: HutongMessage['source']): string {
  if (typeof payload === 'string' && (message?.format ?? 'text') === 'text') return cut(payload, limits.text);
  if (!message) return '';
  try {
    const told = toText(message, locale);
    // A host's store may say anything of what opens: the gate and the host's policy have the last word here too.
    const urls = message.cards.flatMap(({openUrl}: {openUrl?: unknown}) => (typeof openUrl === 'string' ? hutong?.checkLink(openUrl)?.url : undefined) ?? []);
    return [told, ...urls.filter(url => !told.includes(url))].filter(Boolean).join('\n');
  } catch {
    return ''; // a host's store may hold anything
  }
}
