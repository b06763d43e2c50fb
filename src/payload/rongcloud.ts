import type {CardFields} from '../card/card.js';
import {textMessage, type Message} from '../message.js';
import {digestMessage, fileOf, inside, oneOf, picture, place, sentBy, shareMessage, unread, wordsMessage} from './answer.js';
import {isRongcloud} from './foreign.js';
import {address, decimal, field, fields, list, structure, text, unpacked, whole, type Fields} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** RongCloud (融云): `{messageType: 'RC:…', content}`, `objectName` on its server side, where the content is a string. */
export const rongcloud: LoadedReader = {format: 'rongcloud', markup: true, test: isRongcloud, read};

function read(raw: unknown, context: ReadContext): Message {
  const envelope = fields(structure(raw));
  const type = oneOf(envelope, ['messageType', 'objectName'], text) ?? '';
  return sentBy(readContent(type, fields(unpacked(envelope?.['content'])), context, 0), envelope?.['senderUserId'], envelope?.['fromUserId']);
}

function readContent(type: string, content: Fields | undefined, context: ReadContext, depth: number): Message {
  switch (type) {
    case 'RC:TxtMsg': {
      const words = text(content?.['content']);
      return words === undefined ? textMessage('rongcloud', '') : wordsMessage('rongcloud', words, context);
    }
    case 'RC:PSImgTxtMsg':
    case 'RC:PSMultiImgTxtMsg': {
      const articles = list(content?.['articles']).flatMap(one => article(fields(one)) ?? []);
      return digestMessage('rongcloud', articles, context) ?? unread('rongcloud', 'a digest without articles');
    }
    case 'RC:ReferenceMsg':
      return quote(content, context, depth);
    case 'RC:RcCmd':
    case 'RC:RcNtf':
      return {...textMessage('rongcloud', ''), notice: {type: 'recall'}};
  }
  const card = content && Object.hasOwn(types, type) ? types[type]?.(content) : undefined;
  return card ? shareMessage('rongcloud', card, context) : unread('rongcloud', `the type \`${type.slice(0, 40)}\``);
}

function quote(content: Fields | undefined, context: ReadContext, depth: number): Message {
  const said = text(content?.['content']);
  const message = said === undefined ? textMessage('rongcloud', '') : wordsMessage('rongcloud', said, context);
  if (depth > 0) return message;
  const quoted = readContent(text(content?.['objName']) ?? '', fields(unpacked(content?.['referMsg'])), context, depth + 1);
  return {...message, quote: inside(quoted, text(content?.['referMsgUserId']))};
}

const types: Readonly<Record<string, (content: Fields) => CardFields | undefined>> = {
  'RC:ImgTextMsg': article,
  // `content` of the next three is a thumbnail as bare base64: a card takes pictures by their address alone.
  'RC:SightMsg': content => {
    const mediaUrl = address(content['sightUrl']);
    return mediaUrl === undefined ? undefined : {kind: 'video', title: text(content['name']), mediaUrl, duration: whole(content['duration'])};
  },
  'RC:ImgMsg': content => {
    const url = address(content['imageUri']);
    return url === undefined ? undefined : {kind: 'image', cover: {url}};
  },
  'RC:LBSMsg': content => place(decimal(content['latitude']), decimal(content['longitude']), {name: text(content['poi'])}),
  'RC:FileMsg': content => {
    const file = fileOf(text(content['name']), whole(content['size']), text(content['type']));
    return file && {...file, sharedUrl: address(content['fileUrl'])};
  },
  'RC:CardMsg': content => {
    const title = text(content['name']);
    return title === undefined ? undefined : {kind: 'profile', title, id: text(content['userId']), cover: picture(address(content['portraitUri']))};
  },
};

function article(content: Fields | undefined): CardFields | undefined {
  const title = text(field(content, 'title'));
  const sharedUrl = address(field(content, 'url'));
  if (title === undefined && sharedUrl === undefined) return undefined;
  return {
    kind: 'article',
    title,
    description: oneOf(content, ['content', 'digest'], text),
    sharedUrl,
    cover: picture(oneOf(content, ['imageUri', 'picurl', 'picUrl'], address)),
  };
}
