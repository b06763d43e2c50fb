import type {CardFields} from '../card/card.js';
import {textMessage, type Message} from '../message.js';
import {ShareText} from '../share-text.js';
import {contentOf, isAppmsg} from './lazy.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {feed, gift, live, nameCard, product, shopWindow} from './wechat/channels.js';
import {announcement, pat, redPacket, transfer} from './wechat/notice.js';
import {assemble, type Parts, type TypeReader} from './wechat/parts.js';
import {readPlain} from './wechat/plain.js';
import {quote} from './wechat/quote.js';
import {note, record} from './wechat/record.js';
import {coupon, file, link, miniProgram, music} from './wechat/shares.js';
import {openEnvelope, usable} from './wechat/xml.js';
import {child, childText, find, readXml, type XmlNode} from './xml.js';

/**
 * WeChat appmsg: the XML inside every shared link, mini-program, Channels video, live and store product, in
 * quotes, records, transfers and announcements.
 *
 * A client writes some twenty empty feature blocks into each of them, so the direct `<type>` decides and a
 * block counts only with its id. `<title>` and `<url>` of the newer types tell old clients to upgrade.
 */
export const appmsg: LoadedReader = {format: 'wechat-appmsg', test: isAppmsg, read};

function read(raw: unknown, context: ReadContext): Message {
  const {sender, words} = openEnvelope(contentOf(raw) ?? '');
  const root = readXml(words);
  const node = root && find(root, 'appmsg');
  if (!node) return textMessage('wechat-appmsg', '', [{code: 'xml-refused', message: 'the XML is too large, too deep, declares entities, or holds no appmsg'}]);
  const parts = readAppmsg(root, node, context, false);
  if (parts) return assemble('wechat-appmsg', parts, context, [], sender);
  const warning = {code: 'appmsg-type', message: `appmsg type \`${typeOf(node) ?? 'none'}\` is not read, or its block is empty`};
  return assemble('wechat-appmsg', {text: usable(childText(node, 'title'))}, context, [warning], sender);
}

const typeOf = (node: XmlNode) => childText(node, 'type')?.replace(/\.0$/, '');

function readAppmsg(root: XmlNode, node: XmlNode, context: ReadContext, inside: boolean): Parts | undefined {
  const type = typeOf(node) ?? '';
  const appname = childText(find(root, 'appinfo'), 'appname');
  const inner = (one: XmlNode) => {
    const message = find(one, 'appmsg');
    return message ? readAppmsg(one, message, context, true) : readPlain(one, context);
  };
  return (Object.hasOwn(types, type) ? types[type]?.(node, {context, appname, inside, inner}) : undefined) ?? page(node, appname);
}

/** A type that is not known, or whose block is empty, is still a link where it has a title and an address that leads somewhere. */
function page(node: XmlNode, appname: string | undefined): Parts | undefined {
  const fields = link(node, appname);
  return fields?.sharedUrl === undefined || fields.title === undefined ? undefined : {card: fields};
}

const card = (fields: CardFields | undefined): Parts | undefined => fields && {card: fields};
const text: TypeReader = node => ({text: usable(childText(node, 'title'))});
const linked: TypeReader = (node, {appname}) => card(link(node, appname));
const played: TypeReader = (node, {appname}) => card(music(node, appname));
const goods: TypeReader = (node, {appname}) => {
  const fields = link(node, appname);
  return fields && {card: {...fields, kind: 'product'}};
};
const program: TypeReader = node => card(miniProgram(node));
const streamed: TypeReader = (node, {context}) => card(live(child(node, 'finderLive'), context));

/** A clip that an app shared; of a host that nobody knows it is a link. */
const clip: TypeReader = (node, {context, appname}) => {
  const fields = link(node, appname);
  const known = fields?.sharedUrl !== undefined && context.share(fields.sharedUrl, new ShareText('', '', fields)) !== undefined;
  return fields && {card: {...fields, kind: known ? 'video' : 'link'}};
};

/** What each `<type>` holds. */
const types: Readonly<Record<string, TypeReader>> = {
  '1': text,
  '2': () => ({card: {kind: 'image'}}),
  '3': played,
  '4': clip,
  '5': linked,
  '6': node => card(file(node)),
  '7': linked,
  '8': () => ({card: {kind: 'image'}}),
  '10': goods,
  '13': goods,
  '16': (node, {appname}) => card(coupon(node, appname)),
  '17': node => ({card: {kind: 'location', title: usable(childText(node, 'title'))}}),
  '19': record,
  '24': note,
  '33': program,
  '36': program,
  '40': record,
  '50': node => card(nameCard(child(node, 'findernamecard'))),
  '51': (node, {context}) => card(feed(child(node, 'finderFeed'), context)),
  '53': text,
  '57': quote,
  '62': pat,
  '63': streamed,
  '68': linked,
  '74': node => card(file(node)),
  '76': played,
  '82': node => card(product(child(node, 'finderLiveProductShare'))),
  '87': announcement,
  '88': streamed,
  '92': played,
  '111': node => card(shopWindow(child(node, 'finderShopWindowShare'))),
  '115': node => card(gift(node)),
  '2000': transfer,
  '2001': redPacket,
};
