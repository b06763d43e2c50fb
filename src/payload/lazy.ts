import type {LazyReader} from './reader.js';

/** Whether a string may hold WeChat's XML, escaped or not, within the first part of it. */
export function isAppmsg(raw: unknown): boolean {
  const text = typeof raw === 'string' ? raw : typeof raw === 'object' && raw !== null && 'message_content' in raw ? raw.message_content : undefined;
  return typeof text === 'string' && /(?:<|&lt;)appmsg[\s>&]/i.test(text.slice(0, 4096));
}

/** Readers whose code, an XML parser most of all, comes when the first payload of their format does. */
export const lazyReaders: readonly LazyReader[] = [{format: 'wechat-appmsg', test: isAppmsg, load: async () => (await import('./appmsg.js')).appmsg}];
