import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {cardMessage, cardOf, fileOf, lines, oneOf, picture, place, recordMessage, sentBy, unread, wordsMessage} from './answer.js';
import {customCard} from './custom.js';
import {isTencentIm} from './foreign.js';
import {address, decimal, field, fields, list, structure, text, unpacked, whole, type Fields} from './json.js';
import {worded} from './money.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** Tencent Cloud IM: elements as its REST API writes them (`MsgType`, `MsgContent`) or its web SDK (`type`, `payload`). */
export const tencentIm: LoadedReader = {format: 'tencent-im', markup: true, test: isTencentIm, read};

function read(raw: unknown, context: ReadContext): Message {
  const envelope = structure(raw);
  const body = field(envelope, 'MsgBody');
  const parts = (Array.isArray(body) ? list(body) : [envelope]).map(element => readElement(element, context));
  return sentBy(parts.length === 1 && parts[0] ? parts[0] : joined(parts), field(envelope, 'From_Account'), field(envelope, 'from'));
}

/** A message of several elements. */
function joined(parts: readonly Message[]): Message {
  const cards = parts.flatMap(part => part.cards);
  const segments: Message['segments'] = [];
  let before = 0;
  for (const part of parts) {
    segments.push(...part.segments.map(segment => (segment.type === 'card' ? {...segment, index: segment.index + before} : segment)));
    before += part.cards.length;
  }
  const words = parts.map(part => part.text).filter(part => part !== '');
  return {v: 1, format: 'tencent-im', segments, text: words.join('\n'), cards, warnings: parts.flatMap(part => part.warnings)};
}

function readElement(element: unknown, context: ReadContext): Message {
  const type = text(field(element, 'MsgType')) ?? text(field(element, 'type')) ?? '';
  const content = fields(field(element, 'MsgContent')) ?? fields(field(element, 'payload'));
  const words = type === 'TIMTextElem' ? oneOf(content, ['Text', 'text'], text) : undefined;
  if (words !== undefined) return wordsMessage('tencent-im', words, context);
  if (type === 'TIMRelayElem' || type === 'TIMMergerElem') return record(content);
  const card = content && Object.hasOwn(elements, type) ? elements[type]?.(content) : undefined;
  return card
    ? cardMessage('tencent-im', [cardOf(card, context)])
    : unread('tencent-im', `an element \`${type.slice(0, 40)}\``, oneOf(content, ['Desc', 'description'], text));
}

const elements: Readonly<Record<string, (content: Fields) => CardFields | undefined>> = {
  TIMCustomElem: custom,
  TIMLocationElem: content =>
    place(oneOf(content, ['Latitude', 'latitude'], decimal), oneOf(content, ['Longitude', 'longitude'], decimal), {
      name: oneOf(content, ['Desc', 'description'], text),
    }),
  TIMFileElem: content => {
    const file = fileOf(oneOf(content, ['FileName', 'fileName'], text), oneOf(content, ['FileSize', 'fileSize'], whole));
    return file && {...file, sharedUrl: oneOf(content, ['Url', 'fileUrl'], address)};
  },
  TIMVideoFileElem: content => {
    const mediaUrl = oneOf(content, ['VideoUrl', 'videoUrl', 'remoteVideoUrl'], address);
    return mediaUrl === undefined
      ? undefined
      : {
          kind: 'video',
          mediaUrl,
          cover: picture(oneOf(content, ['ThumbUrl', 'thumbUrl', 'snapshotUrl'], address)),
          duration: oneOf(content, ['VideoSecond', 'videoSecond'], whole),
        };
  },
  TIMImageElem: content => {
    const images = list(content['ImageInfoArray'] ?? content['imageInfoArray']);
    const url = images.map(one => oneOf(fields(one), ['URL', 'url', 'imageUrl'], address)).find(one => one !== undefined);
    return url === undefined ? undefined : {kind: 'image', cover: {url}};
  },
};

/** `Data` is the app's own; UIKit, which most apps start from, names a few kinds. It may be bytes of protobuf too. */
function custom(content: Fields): CardFields | undefined {
  const raw = oneOf(content, ['Data', 'data'], value => value);
  const data = fields(unpacked(raw === 'consultion' ? oneOf(content, ['Ext', 'extension'], value => value) : raw));
  switch (field(data, 'businessID')) {
    case 'order':
      return {
        kind: 'product',
        title: text(data?.['title']),
        description: text(data?.['description']),
        sharedUrl: address(data?.['link']),
        cover: picture(address(data?.['imageUrl'])),
        price: worded(data?.['price']),
      };
    case 'text_link': {
      const [title, sharedUrl] = [text(data?.['text']), address(data?.['link'])];
      return title === undefined && sharedUrl === undefined ? undefined : {kind: 'link', title, sharedUrl};
    }
    case 'evaluation': {
      const [score, comment] = [whole(data?.['score']), text(data?.['comment'])];
      return score === undefined && comment === undefined ? undefined : {kind: 'link', title: comment ?? '★'.repeat(Math.min(score ?? 0, 5))};
    }
    default:
      return customCard(data);
  }
}

function record(content: Fields | undefined): Message {
  const items = lines(content?.['AbstractList'] ?? content?.['abstractList']);
  return recordMessage('tencent-im', oneOf(content, ['Title', 'title'], text), whole(content?.['MsgNum']) ?? items.length, items);
}
