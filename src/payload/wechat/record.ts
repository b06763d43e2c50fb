import type {CardFields} from '../../card/card.js';
import {limits} from '../../limits.js';
import type {Message} from '../../message.js';
import {cardOf, fileOf, place as placed} from '../answer.js';
import {decimal, whole} from '../json.js';
import {child, childText, find, type XmlNode} from '../xml.js';
import {feed, live, nameCard} from './channels.js';
import {said, type Around, type Parts, type Said} from './parts.js';
import {address, cover, innerXml, named, some, usable} from './xml.js';

/** 聊天记录, of both generations: what was forwarded in one piece, each entry by its own `datatype`. */
export function record(node: XmlNode, around: Around): Parts | undefined {
  const title = usable(childText(node, 'title'));
  const read = readRecord(recordOf(node), title, around) ?? listed(title, childText(node, 'des'));
  return read && {record: read};
}

const recordOf = (node: XmlNode): XmlNode | undefined => {
  const root = innerXml(child(node, 'recorditem'));
  return root && (find(root, 'recordinfo') ?? (child(root, 'datalist') ? root : undefined));
};

function readRecord(info: XmlNode | undefined, title: string | undefined, around: Around): Message['record'] {
  const list = child(info, 'datalist');
  const entries = entriesOf(list);
  if (!list || entries.length === 0) return undefined;
  const own = said(title ?? childText(info, 'title'), undefined).sender;
  // The count of a record that was cut short is what its sender saw.
  const count = Math.max(whole(list.attributes.get('count')) ?? 0, entries.length);
  return {...(own !== undefined && {title: own}), count, items: entries.slice(0, limits.record).map(entry => item(entry, around))};
}

const entriesOf = (list: XmlNode | undefined) => list?.children.filter(({name}) => name === 'dataitem') ?? [];

/** What is left of a record without its list: `甲: 你好` on a line each. */
function listed(title: string | undefined, lines: string | undefined): Message['record'] {
  if (title === undefined && lines === undefined) return undefined;
  const items = (lines ?? '')
    .split('\n')
    .slice(0, limits.record)
    .flatMap(line => (line.trim() ? [spoken(line)] : []));
  const own = said(title, undefined).sender;
  return {...(own !== undefined && {title: own}), count: items.length, items};
}

/** `甲: 你好`. */
export function spoken(line: string): Said {
  const [, name, text] = /^([^:：\n]{1,60})[:：]\s{0,4}(\S.*)$/su.exec(line.trim()) ?? [];
  return text === undefined ? said(undefined, line) : said(name, text);
}

function item(entry: XmlNode, {context}: Around): Said {
  const sender = childText(entry, 'sourcename');
  const type = entry.attributes.get('datatype') ?? '1';
  const card = Object.hasOwn(entryKinds, type)
    ? entryKinds[type]?.(entry)
    : type === '22'
      ? feed(child(entry, 'finderFeed'), context)
      : type === '23'
        ? live(child(entry, 'finderLive'), context)
        : undefined;
  if (card) return said(sender, undefined, cardOf(card, context));
  return said(sender, childText(entry, 'datadesc') ?? childText(entry, 'datatitle'));
}

const title = (entry: XmlNode) => childText(entry, 'datatitle');
const media = (entry: XmlNode) => cover(childText(entry, 'streamweburl'), childText(entry, 'thumburl'));
const fileSize = (entry: XmlNode) => some(childText(entry, 'datasize') ?? childText(entry, 'fullsize'));

/** What an entry is, by its `datatype`; 1 text, 17 a record inside and everything else is words. */
const entryKinds: Readonly<Record<string, (entry: XmlNode) => CardFields | undefined>> = {
  '2': entry => ({kind: 'image', title: title(entry), cover: media(entry)}),
  '4': entry => ({
    kind: 'video',
    title: title(entry),
    duration: some(childText(entry, 'duration')),
    mediaUrl: address(childText(entry, 'streamweburl')),
    file: {size: fileSize(entry)},
  }),
  '5': webPage,
  '6': place,
  '8': entry => fileOf(title(entry), fileSize(entry), childText(entry, 'datafmt')?.replace(/^\./, '')),
  '16': entry => ({kind: 'profile', title: title(entry) ?? childText(entry, 'datadesc')}),
  '19': program,
  '21': entry => ({kind: 'note', platform: 'wechat-note', title: title(entry), description: childText(entry, 'datadesc')}),
  '26': entry => nameCard(child(entry, 'finderShareNameCard')),
  '32': entry => ({
    ...webPage(entry),
    kind: 'music',
    author: named(childText(entry, 'datadesc')),
    description: undefined,
    audioUrl: address(childText(entry, 'streamdataurl')),
  }),
  '37': () => ({kind: 'image'}),
};

/** `<link>`, or `<weburlitem><link>`: two generations of names. */
function webPage(entry: XmlNode): CardFields | undefined {
  const page = child(entry, 'weburlitem');
  const sharedUrl = address(childText(page, 'link') ?? childText(entry, 'link') ?? childText(entry, 'streamweburl'));
  const name = title(entry) ?? childText(page, 'title');
  if (sharedUrl === undefined && name === undefined) return undefined;
  return {
    kind: 'link',
    title: name,
    description: childText(page, 'desc') ?? childText(entry, 'datadesc'),
    sharedUrl,
    cover: cover(childText(page, 'thumburl'), childText(entry, 'thumburl')),
  };
}

function place(entry: XmlNode): CardFields | undefined {
  const at = child(entry, 'locitem');
  return position(childText(at, 'lat'), childText(at, 'lng'), childText(at, 'poiname') ?? title(entry), childText(at, 'label'));
}

/** A pin, where both of its numbers are on the globe, and the address below its name. Its datum is not told, and not guessed. */
export function position(
  latitude: string | undefined,
  longitude: string | undefined,
  name: string | undefined,
  address: string | undefined,
): CardFields | undefined {
  const fields = placed(decimal(latitude), decimal(longitude), {name, address});
  return fields && {...fields, description: address};
}

function program(entry: XmlNode): CardFields | undefined {
  const app = child(entry, 'appbranditem');
  const [username, appId] = [childText(app, 'username'), childText(app, 'appid')];
  if (username === undefined && appId === undefined) return {kind: 'mini-program', platform: 'wechat-miniprogram', title: title(entry)};
  return {
    kind: 'mini-program',
    platform: 'wechat-miniprogram',
    title: title(entry),
    author: named(childText(app, 'sourcedisplayname'), childText(app, 'iconurl')),
    miniProgram: {username, appId, pagePath: childText(app, 'pagepath')},
  };
}

/** 收藏笔记: its list begins with the page that holds the layout. */
export function note(node: XmlNode): Parts | undefined {
  const info = recordOf(node);
  const words = entriesOf(child(info, 'datalist')).flatMap(entry => (entry.attributes.get('datatype') === '1' ? (childText(entry, 'datadesc') ?? []) : []));
  const name = usable(childText(node, 'title')) ?? childText(info, 'title');
  const description = words.length > 0 ? words.join('\n') : (childText(info, 'desc') ?? childText(node, 'des'));
  return name === undefined && description === undefined ? undefined : {card: {kind: 'note', platform: 'wechat-note', title: name, description}};
}
