import type {Message, Warning} from '../message.js';
import {readJson} from './json.js';
import {isOnebotCq} from './qq.js';
import {readPieces, verbatim, type Piece} from './qq/segments.js';
import type {LoadedReader, ReadContext} from './reader.js';

/**
 * CQ codes among a person's words: `[CQ:json,data=…]`. Text escapes `& [ ]`, a parameter the comma too; bots
 * send them half escaped, not at all, or twice. An escaped `&#91;CQ:` is words.
 */
export const onebotCq: LoadedReader = {format: 'onebot-cq', markup: true, test: isOnebotCq, read};

/** `&amp;` last: else `&amp;#44;`, which means `&#44;`, would become a comma. */
const unescaped = (text: string) => text.replace(/&#91;/g, '[').replace(/&#93;/g, ']').replace(/&#44;/g, ',').replace(/&amp;/g, '&');

const opening = /\[CQ:(?<type>[a-z_]{1,30})(?=[,\]])/g;
/** Codes of one message. */
const most = 200;

function read(raw: unknown, context: ReadContext): Message {
  const source = typeof raw === 'string' ? raw : '';
  const pieces: Piece[] = [];
  const warnings: Warning[] = [];
  let from = 0;
  for (let found = 0; found < most; found++) {
    opening.lastIndex = from;
    const match = opening.exec(source);
    const type = match?.groups?.['type'];
    if (!match || type === undefined) break;
    say(pieces, source.slice(from, match.index));
    const code = readCode(type, source, match.index + match[0].length);
    if (!code) {
      warnings.push({code: 'cq-open', message: 'a CQ code has no end and stands as text'});
      from = match.index;
      break;
    }
    pieces.push({type, data: code.data});
    from = code.end;
  }
  say(pieces, source.slice(from));
  return readPieces('onebot-cq', pieces, context, warnings);
}

/** Words, and among them codes that somebody escaped to show them: nothing in these is a share. */
function say(pieces: Piece[], words: string): void {
  let from = 0;
  for (let start = words.indexOf(shown); start >= 0; start = words.indexOf(shown, from)) {
    const close = words.indexOf('&#93;', start);
    const end = close < 0 ? words.length : close + 5;
    pieces.push({type: 'text', data: {text: unescaped(words.slice(from, start))}}, {type: verbatim, data: unescaped(words.slice(start, end))});
    from = end;
  }
  if (from < words.length) pieces.push({type: 'text', data: {text: unescaped(words.slice(from))}});
}
const shown = '&#91;CQ:';

/** Reads a code from behind its type. JSON and XML that nobody escaped hold commas and brackets of their own. */
function readCode(type: string, source: string, at: number): {data: Record<string, unknown>; end: number} | undefined {
  const payload = type === 'json' || type === 'xml' ? /^,[\s\S]{0,200}?data=\s{0,4}/.exec(source.slice(at, at + 220)) : null;
  if (payload) {
    const start = at + payload[0].length;
    const stop = type === 'json' ? objectEnd(source, start) : documentEnd(source, start);
    const close = stop === undefined ? -1 : source.indexOf(']', stop);
    if (stop !== undefined && close >= 0) {
      const written = source.slice(start, stop);
      return {data: {data: type === 'json' ? readEscaped(written) : unescaped(written)}, end: close + 1};
    }
  }
  const close = source.indexOf(']', at);
  return close < 0 ? undefined : {data: parameters(source.slice(at, close)), end: close + 1};
}

/** Where the object that begins at `start` ends; quotes and braces are the signs that no carrier escapes. */
function objectEnd(source: string, start: number): number | undefined {
  if (source[start] !== '{') return undefined;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < source.length; at++)
    switch (source[at]) {
      case '\\':
        if (quoted) at++;
        break;
      case '"':
        quoted = !quoted;
        break;
      case '{':
        if (!quoted) depth++;
        break;
      case '}':
        if (!quoted && --depth === 0) return at + 1;
    }
  return undefined;
}

function documentEnd(source: string, start: number): number | undefined {
  if (source[start] !== '<') return undefined;
  const [end] = ['</msg>', '</message>'].map(close => ({close, at: source.indexOf(close, start)})).filter(({at}) => at >= 0);
  return end && end.at + end.close.length;
}

/** As it is written, unescaped once, and once more for bridges that escape twice. */
function readEscaped(written: string): unknown {
  const once = unescaped(written);
  const twice = unescaped(once);
  return [once, twice, written].map(readJson).find(value => value !== undefined);
}

/** `,url=https://…,title=a, b`: a comma that is not followed by a name belongs to the value before it. */
function parameters(written: string): Record<string, unknown> {
  const found: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let last: string | undefined;
  for (const part of written.split(',').slice(1)) {
    const [, name, value = ''] = /^\s{0,4}([a-z_]\w{0,30})=([\s\S]*)$/i.exec(part) ?? [];
    if (name !== undefined && !(name in found)) {
      found[name] = unescaped(value);
      last = name;
    } else if (last !== undefined && typeof found[last] === 'string') found[last] = `${String(found[last])},${unescaped(part)}`;
  }
  return found;
}
