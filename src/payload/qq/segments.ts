import type {CardFields} from '../../card/card.js';
import {textMessage, type Format, type Message, type Segment, type Warning} from '../../message.js';
import {cardOf, fileOf, place} from '../answer.js';
import {address, decimal, field, fields, hostAddress, id, readJson, text, unpacked, whole} from '../json.js';
import type {ReadContext} from '../reader.js';
import {notice, type Parts} from '../wechat/parts.js';
import {readArk} from './ark.js';
import {readServiceXml} from './xml.js';

/** One piece of a OneBot message: a segment as it is, or a CQ code whose parameters were unescaped. */
export interface Piece {
  type: string;
  data: unknown;
}

/** Words in which nothing is looked for: somebody's code. No segment has this type. */
export const verbatim = '(verbatim)';

/** What bots send as `[CQ:music,type=163,id=…]`: the page that such an id has. */
const songs: Readonly<Record<string, (id: string) => string>> = {
  '163': id => `https://music.163.com/#/song?id=${id}`,
  qq: id => `https://i.y.qq.com/v8/playsong.html?songid=${id}`,
};

const picture = (value: unknown): CardFields['cover'] => {
  const url = hostAddress(value);
  return url === undefined ? undefined : {url};
};

/** The kinds of piece that say something. `undefined` for one that is broken. */
const kinds: Readonly<Record<string, (data: unknown, context: ReadContext) => Parts | undefined>> = {
  text: data => ({text: words(field(data, 'text'))}),
  at: data => {
    const who = text(field(data, 'name')) ?? text(field(data, 'qq'));
    return {text: who === undefined ? '' : `@${who === 'all' ? '全体成员' : who} `};
  },
  json: (data, context) => readArk(unpackedTwice(field(data, 'data')), context),
  xml: data => readServiceXml(words(field(data, 'data'))),
  share: data => {
    const fields = {
      title: text(field(data, 'title')),
      description: text(field(data, 'content')),
      sharedUrl: hostAddress(field(data, 'url')),
      cover: picture(field(data, 'image')),
    };
    return fields.title === undefined && fields.sharedUrl === undefined ? undefined : {card: {kind: 'link', ...fields}};
  },
  music,
  location: data => {
    const title = text(field(data, 'title'));
    const content = text(field(data, 'content'));
    const fields = place(decimal(field(data, 'lat')), decimal(field(data, 'lon') ?? field(data, 'lng')), {name: title, address: content});
    return fields && {card: {...fields, description: content}};
  },
  contact: data => ({card: {kind: 'profile', id: id(data, 'id')}}),
  image: data => ({card: {kind: 'image', cover: picture(address(field(data, 'url')) ?? address(field(data, 'file')))}}),
  video: data => ({
    card: {kind: 'video', mediaUrl: address(field(data, 'url')) ?? address(field(data, 'file')), cover: picture(address(field(data, 'cover')))},
  }),
  record: () => ({notice: notice('voice')}),
  file: data => {
    const fields = fileOf(
      text(field(data, 'name')) ?? text(field(data, 'file_name')) ?? text(field(data, 'file')),
      whole(field(data, 'file_size') ?? field(data, 'size')),
    );
    return fields && {card: fields};
  },
  poke: () => ({notice: notice('pat')}),
  forward: data => ({record: {count: Array.isArray(field(data, 'content')) ? (field(data, 'content') as unknown[]).length : 0, items: []}}),
  // A reaction, a reference and what only the app can draw say nothing to read.
  face: () => ({}),
  mface: () => ({}),
  reply: () => ({}),
  dice: () => ({}),
  rps: () => ({}),
  shake: () => ({}),
  anonymous: () => ({}),
};

/** White space at a piece's ends is the person's. */
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
/** JSON that a bridge wrote into a string once more. */
const unpackedTwice = (value: unknown): unknown => {
  const once = unpacked(value);
  return typeof once === 'string' ? readJson(once) : once;
};

function music(data: unknown): Parts | undefined {
  const type = text(field(data, 'type')) ?? '';
  const song = id(data, 'id');
  const known = Object.hasOwn(songs, type) && song !== undefined && /^\d{1,20}$/.test(song) ? songs[type]?.(song) : undefined;
  const singer = text(field(data, 'content')) ?? text(field(data, 'singer'));
  const facts = {
    title: text(field(data, 'title')),
    sharedUrl: known ?? hostAddress(field(data, 'url')),
    audioUrl: hostAddress(field(data, 'audio')),
    cover: picture(field(data, 'image')),
    author: singer === undefined ? undefined : {name: singer},
  };
  return facts.title === undefined && facts.sharedUrl === undefined && facts.audioUrl === undefined ? undefined : {card: {kind: 'music', ...facts}};
}

/** Puts a message together: the words between the codes are read for links, as those of any message are. */
export function readPieces(format: Format, pieces: readonly Piece[], context: ReadContext, more: readonly Warning[] = []): Message {
  const message: Message = {v: 1, format, segments: [], text: '', cards: [], warnings: [...more]};
  let said = '';
  // White space beside a card or at either end was there for the code's sake.
  const speak = () => {
    if (said.trim() !== '') join(message, context.text(said.trim()));
    said = '';
  };
  for (const {type, data} of pieces) {
    if (type === verbatim) {
      speak();
      join(message, textMessage(format, words(data)));
      continue;
    }
    const parts = Object.hasOwn(kinds, type) ? kinds[type]?.(fields(data), context) : undefined;
    if (!parts)
      message.warnings.push({code: 'piece', message: `a piece of type \`${type.slice(0, 30).replace(/[^\w-]/g, '?')}\` is not read, or holds nothing`});
    if (parts?.text !== undefined) said += parts.text;
    if (parts?.card) {
      speak();
      message.segments.push({type: 'card', index: message.cards.push(cardOf(parts.card, context)) - 1});
    }
    if (parts?.record) message.record ??= parts.record;
    if (parts?.notice) message.notice ??= parts.notice;
  }
  speak();
  return {...message, text: message.text.trim()};
}

function join(message: Message, {segments, cards, text: words, warnings}: Message): void {
  const before = message.cards.length;
  message.segments.push(...segments.map((segment): Segment => (segment.type === 'card' ? {type: 'card', index: segment.index + before} : segment)));
  message.cards.push(...cards);
  message.text += message.text !== '' && words !== '' ? ` ${words}` : words;
  message.warnings.push(...warnings);
}
