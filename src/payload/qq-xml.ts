import type {Message} from '../message.js';
import {unread} from './answer.js';
import {isQqXml} from './qq.js';
import {readServiceXml} from './qq/xml.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {assemble} from './wechat/parts.js';
import {openEnvelope} from './wechat/xml.js';

/** QQ's service messages, the carrier before the ark: shares, songs and merged records as XML. */
export const qqXml: LoadedReader = {format: 'qq-xml', markup: true, test: isQqXml, read};

function read(raw: unknown, context: ReadContext): Message {
  const parts = readServiceXml(openEnvelope(typeof raw === 'string' ? raw : '').words);
  return parts ? assemble('qq-xml', parts, context, []) : unread('qq-xml', 'the XML');
}
