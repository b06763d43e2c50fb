import {textMessage, type Message} from '../message.js';
import {field, structure} from './json.js';
import {contentOf, isWechatMsg} from './lazy.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {assemble, notice, type Parts} from './wechat/parts.js';
import {readPlain} from './wechat/plain.js';
import {openEnvelope} from './wechat/xml.js';
import {readXml} from './xml.js';

/**
 * WeChat messages that are no appmsg: pictures, clips, places, name cards, digests and the app's own lines;
 * as XML, or as a row of a database export (`local_type`, `message_content`).
 */
export const wechatMsg: LoadedReader = {format: 'wechat-msg', test: isWechatMsg, read};

/** The low half of a row's type; the high half is the appmsg's. `>>` would cut it to 32 bit. */
const outerType = (raw: unknown): number | undefined => {
  const type = Number(field(raw, 'local_type'));
  return Number.isSafeInteger(type) && type >= 0 ? type % 2 ** 32 : undefined;
};

/** What stands for a row whose content is not in it, or is compressed. */
const bare: Readonly<Record<number, Parts>> = {
  3: {card: {kind: 'image'}},
  34: {notice: notice('voice')},
  42: {card: {kind: 'profile'}},
  43: {card: {kind: 'video'}},
  47: {card: {kind: 'image'}},
  48: {card: {kind: 'location'}},
  50: {notice: notice('call')},
  62: {card: {kind: 'video'}},
};

function read(raw: unknown, context: ReadContext): Message {
  const source = contentOf(raw) ?? '';
  const type = outerType(structure(raw));
  if (type === 1) {
    const [, sender, words] = /^([\w@.-]{1,64}):\n(.*)$/s.exec(source.toWellFormed()) ?? [];
    return assemble('wechat-msg', {text: words ?? source}, context, [], sender);
  }
  if (type === 10000 && !/^\s*</.test(source)) return assemble('wechat-msg', {notice: notice('system', source)}, context, []);
  const {sender, words} = openEnvelope(source);
  const root = readXml(words);
  const parts = (root && readPlain(root, context)) ?? (type === undefined ? undefined : bare[type]);
  if (parts) return assemble('wechat-msg', parts, context, [], sender);
  const message = root ? 'the message has no element that is drawn' : 'the XML is too large, too deep, or declares entities';
  return {...textMessage('wechat-msg', '', [{code: root ? 'msg-type' : 'xml-refused', message}]), ...(sender !== undefined && {sender})};
}
