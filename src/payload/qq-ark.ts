import type {Message} from '../message.js';
import {unread} from './answer.js';
import {field, structure, unpacked} from './json.js';
import {isQqArk} from './qq.js';
import {readArk} from './qq/ark.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {assemble} from './wechat/parts.js';

/**
 * QQ's ark: a mini-program, a share, a song, a post, as JSON. In the video apps' mini-programs the title is the
 * app and `desc` the video; `qqdocurl` is the link that was shared, while `url` opens in QQ alone.
 */
export const qqArk: LoadedReader = {format: 'qq-ark', markup: true, test: isQqArk, read};

function read(raw: unknown, context: ReadContext): Message {
  const value = structure(raw);
  const carried = field(value, 'arkElement', 'bytesData');
  const parts = readArk(carried === undefined ? value : unpacked(carried), context);
  return parts ? assemble('qq-ark', parts, context, []) : unread('qq-ark', 'an ark');
}
