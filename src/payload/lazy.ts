import {foreignReaders} from './foreign.js';
import {field, structure} from './structure.js';
import {isOnebotCq, isOnebotSegment, isQqArk, isQqXml} from './qq.js';
import type {LazyReader} from './reader.js';

/** XML from the first character on, but for a group's sender: what stands in a sentence is somebody's code. */
const begins = /^\s*(?:[\w@.-]{1,64}:\s{0,2}(?:<br ?\/?>)?\s*)?(?:<|&lt;)(?:[?!]|msg|appmsg|sysmsg|voipmsg)/i;

/** The text of a message, or of a row of a client's database. */
export function contentOf(raw: unknown): string | undefined {
  const row = structure(raw);
  const text = row === undefined ? raw : field(row, 'message_content');
  return typeof text === 'string' ? text : undefined;
}
const holds = (raw: unknown, root: RegExp): boolean => {
  const head = contentOf(raw)?.slice(0, 4096);
  return head !== undefined && begins.test(head) && root.test(head);
};

/** Whether a string holds an appmsg, escaped or not. */
export const isAppmsg = (raw: unknown): boolean => holds(raw, /(?:<|&lt;)appmsg[\s>&]/i);
/** Any other of WeChat's messages; a row of a database also where its content is no XML. */
export function isWechatMsg(raw: unknown): boolean {
  const row = structure(raw);
  return row === undefined
    ? holds(raw, /(?:<|&lt;)(?:msg|sysmsg|voipmsg)[\s>&]/i)
    : typeof field(row, 'local_type') === 'number' && contentOf(row) !== undefined;
}

/** Readers whose code, an XML parser most of all, comes when the first payload of their format does. */
export const lazyReaders: readonly LazyReader[] = [
  {format: 'wechat-appmsg', markup: true, test: isAppmsg, load: async () => (await import('./appmsg.js')).appmsg},
  {format: 'qq-xml', markup: true, test: isQqXml, load: async () => (await import('./qq-xml.js')).qqXml},
  {format: 'wechat-msg', markup: true, test: isWechatMsg, load: async () => (await import('./wechat-msg.js')).wechatMsg},
  {format: 'onebot-cq', markup: true, test: isOnebotCq, load: async () => (await import('./onebot-cq.js')).onebotCq},
  {format: 'qq-ark', markup: true, test: isQqArk, load: async () => (await import('./qq-ark.js')).qqArk},
  {format: 'onebot-segment', markup: true, test: isOnebotSegment, load: async () => (await import('./onebot-segment.js')).onebotSegment},
  ...foreignReaders,
];
