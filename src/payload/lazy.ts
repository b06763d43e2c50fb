import {foreignReaders} from './foreign.js';
import type {LazyReader} from './reader.js';

/** XML from the first character on, but for a group's sender: what stands in a sentence is somebody's code. */
const begins = /^[\s\ufeff]*(?:[\w@.-]{1,64}:\s{0,2}(?:<br ?\/?>)?\s*)?(?:<|&lt;)(?:[?!]|msg|appmsg)/i;

/** Whether a string holds WeChat's XML, escaped or not. */
export function isAppmsg(raw: unknown): boolean {
  const text = typeof raw === 'string' ? raw : typeof raw === 'object' && raw !== null && 'message_content' in raw ? raw.message_content : undefined;
  if (typeof text !== 'string') return false;
  const head = text.slice(0, 4096);
  return begins.test(head) && /(?:<|&lt;)appmsg[\s>&]/i.test(head);
}

/** Readers whose code, an XML parser most of all, comes when the first payload of their format does. */
export const lazyReaders: readonly LazyReader[] = [{format: 'wechat-appmsg', markup: true, test: isAppmsg, load: async () => (await import('./appmsg.js')).appmsg}, ...foreignReaders];
