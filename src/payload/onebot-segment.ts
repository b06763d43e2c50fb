import type {Message} from '../message.js';
import {sentBy} from './answer.js';
import {field, fields, list, structure} from './json.js';
import {isOnebotSegment} from './qq.js';
import {readPieces, type Piece} from './qq/segments.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** OneBot segments: one, a message of several, or the event that brings one. */
export const onebotSegment: LoadedReader = {format: 'onebot-segment', markup: true, test: isOnebotSegment, read};

function read(raw: unknown, context: ReadContext): Message {
  const value = structure(raw);
  const message = field(value, 'message') ?? value;
  const pieces = (Array.isArray(message) ? list(message, 200) : [message]).flatMap((piece): Piece[] => {
    const type = field(piece, 'type');
    return fields(piece) && typeof type === 'string' ? [{type, data: field(piece, 'data')}] : [];
  });
  return sentBy(readPieces('onebot-segment', pieces, context), field(value, 'user_id'));
}
