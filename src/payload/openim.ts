import type {CardFields} from '../card/card.js';
import {limits} from '../limits.js';
import {textMessage, type Message} from '../message.js';
import {fileOf, inside, lines, oneOf, picture, place, recordMessage, sentBy, shareMessage, unread, wordsMessage} from './answer.js';
import {customCard} from './custom.js';
import {isOpenim} from './foreign.js';
import {address, decimal, field, fields, list, structure, text, unpacked, whole, type Fields} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** OpenIM: `contentType` says which element holds the message; its server keeps the element as JSON in `content`. */
export const openim: LoadedReader = {format: 'openim', markup: true, test: isOpenim, read};

function read(raw: unknown, context: ReadContext): Message {
  const envelope = fields(structure(raw));
  return sentBy(readEnvelope(envelope, context, 0), envelope?.['sendID']);
}

function readEnvelope(envelope: Fields | undefined, context: ReadContext, depth: number): Message {
  const type = String(whole(envelope?.['contentType']) ?? '');
  const name = Object.hasOwn(elements, type) ? elements[type] : undefined;
  const element = name === undefined ? undefined : (fields(envelope?.[name]) ?? fields(unpacked(envelope?.['content'])));
  switch (type) {
    case '101':
    case '106': {
      const words = oneOf(element, ['content', 'text'], text);
      return words === undefined ? textMessage('openim', '') : wordsMessage('openim', words, context);
    }
    case '107':
      return record(element, context, depth);
    case '114': {
      const words = text(element?.['text']);
      const message = words === undefined ? textMessage('openim', '') : wordsMessage('openim', words, context);
      const quoted = fields(element?.['quoteMessage']);
      return quoted && depth === 0 ? {...message, quote: item(quoted, context, depth)} : message;
    }
    case '2101':
      return {...textMessage('openim', ''), notice: {type: 'recall'}};
  }
  const card = element && Object.hasOwn(types, type) ? types[type]?.(element) : undefined;
  return card ? shareMessage('openim', card, context) : unread('openim', `contentType ${type}`, text(element?.['description']));
}

/** A message inside another one. */
function item(envelope: Fields, context: ReadContext, depth: number): NonNullable<Message['quote']> {
  const sender = text(envelope['senderNickname']) ?? text(envelope['sendID']);
  return inside(readEnvelope(envelope, context, depth + 1), sender);
}

function record(element: Fields | undefined, context: ReadContext, depth: number): Message {
  const messages = element?.['multiMessage'];
  const items =
    depth < 2 && Array.isArray(messages)
      ? list(messages, limits.record).flatMap(one => (fields(one) ? [item(one as Fields, context, depth)] : []))
      : lines(element?.['abstractList']);
  return recordMessage('openim', text(element?.['title']), Array.isArray(messages) ? messages.length : items.length, items);
}

const elements: Readonly<Record<string, string>> = {
  '101': 'textElem',
  '102': 'pictureElem',
  '104': 'videoElem',
  '105': 'fileElem',
  '106': 'atTextElem',
  '107': 'mergeElem',
  '108': 'cardElem',
  '109': 'locationElem',
  '110': 'customElem',
  '114': 'quoteElem',
};

const types: Readonly<Record<string, (element: Fields) => CardFields | undefined>> = {
  '102': element => {
    const url = address(field(element, 'sourcePicture', 'url')) ?? address(field(element, 'snapshotPicture', 'url'));
    return url === undefined ? undefined : {kind: 'image', cover: {url}};
  },
  '104': element => {
    const mediaUrl = address(element['videoUrl']);
    return mediaUrl === undefined
      ? undefined
      : {kind: 'video', mediaUrl, cover: picture(address(element['snapshotUrl'])), duration: whole(element['duration'])};
  },
  '105': element => {
    const file = fileOf(text(element['fileName']), whole(element['fileSize']));
    return file && {...file, sharedUrl: address(element['sourceUrl'])};
  },
  '108': element => {
    const [title, id] = [text(element['nickname']), text(element['userID'])];
    return title === undefined && id === undefined ? undefined : {kind: 'profile', title, id, cover: picture(address(element['faceURL']))};
  },
  '109': element => {
    // The app's map writes its own JSON, or just words, into the description.
    const words = text(element['description']);
    const about = fields(unpacked(words));
    return place(decimal(element['latitude']), decimal(element['longitude']), {
      name: about ? oneOf(about, ['name', 'title'], text) : words,
      address: text(about?.['addr']) ?? text(about?.['address']),
    });
  },
  '110': element => customCard(element['data']) ?? customCard(element['extension']),
};
