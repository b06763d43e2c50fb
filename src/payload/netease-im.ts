import type {CardFields} from '../card/card.js';
import {textMessage, type Message} from '../message.js';
import {fileOf, oneOf, place, sentBy, shareMessage, unread, wordsMessage} from './answer.js';
import {customCard} from './custom.js';
import {isNeteaseIm} from './foreign.js';
import {address, decimal, field, fields, structure, text, unpacked, whole, type Fields} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** NetEase IM (网易云信) V2: the kind of a message is a number, what it holds its `attachment`, an app's own JSON in `raw`. */
export const neteaseIm: LoadedReader = {format: 'netease-im', markup: true, test: isNeteaseIm, read};

function read(raw: unknown, context: ReadContext): Message {
  const envelope = fields(structure(raw));
  const type = String(whole(envelope?.['messageType']) ?? '');
  return sentBy(readBody(type, envelope, context), envelope?.['senderId']);
}

function readBody(type: string, envelope: Fields | undefined, context: ReadContext): Message {
  const words = text(envelope?.['text']);
  if (type === '0') return words === undefined ? textMessage('netease-im', '') : wordsMessage('netease-im', words, context);
  const attachment = fields(unpacked(envelope?.['attachment']));
  const card = attachment && Object.hasOwn(types, type) ? types[type]?.(attachment) : undefined;
  return card ? shareMessage('netease-im', card, context) : unread('netease-im', `messageType ${type}`, words);
}

/** Attachments may be the SDK's object, or the JSON that it was made of in `raw`. */
const own = (attachment: Fields): Fields => ({...fields(unpacked(attachment['raw'])), ...attachment});

const types: Readonly<Record<string, (attachment: Fields) => CardFields | undefined>> = {
  '1': attachment => {
    const url = address(own(attachment)['url']);
    return url === undefined ? undefined : {kind: 'image', cover: {url}};
  },
  '3': attachment => {
    const video = own(attachment);
    const mediaUrl = address(video['url']);
    const ms = oneOf(video, ['duration', 'dur'], whole);
    return mediaUrl === undefined ? undefined : {kind: 'video', title: text(video['name']), mediaUrl, duration: ms === undefined ? undefined : ms / 1000};
  },
  '4': attachment => {
    const at = own(attachment);
    return place(oneOf(at, ['latitude', 'lat'], decimal), oneOf(at, ['longitude', 'lng'], decimal), {name: oneOf(at, ['address', 'title'], text)});
  },
  '6': attachment => {
    const one = own(attachment);
    const file = fileOf(text(one['name']), whole(one['size']), text(one['ext'])?.replace(/^\./, ''));
    return file && {...file, sharedUrl: address(one['url'])};
  },
  '100': attachment => customCard(field(attachment, 'raw') ?? attachment),
};
