import {limits} from '../limits.js';

/** A stranger's object: nothing in it is known until it is read. */
export type Fields = Readonly<Record<string, unknown>>;

/** The deepest payload seen, a QQ ark inside a OneBot segment, has 9. */
const maxDepth = 16;

/** Whether brackets nest deeper than a payload does; those inside strings do not count. */
function tooDeep(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++)
    switch (source.charCodeAt(at)) {
      case 0x22: // "
        for (at++; at < source.length && source.charCodeAt(at) !== 0x22; at++) if (source.charCodeAt(at) === 0x5c) at++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > maxDepth) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
    }
  return false;
}

/** What a JSON text holds; `undefined` when it is none, or larger or deeper than any payload. */
export function readJson(source: string): unknown {
  if (source.length > limits.structured || tooDeep(source)) return undefined;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** One payload is asked about by every reader's test, then read. */
let last: {source: string; value: Fields | readonly unknown[] | undefined} | undefined;

/** The object or array that a payload is, or that its text holds from the first character to the last. */
export function structure(raw: unknown): Fields | readonly unknown[] | undefined {
  if (typeof raw === 'object' && raw !== null) return raw as Fields | readonly unknown[];
  if (typeof raw !== 'string' || raw.length > limits.structured || !/^\s*[{[]/.test(raw)) return undefined;
  if (last?.source === raw) return last.value;
  const source = raw.replace(/^\ufeff/, '').trim();
  const value = source.endsWith(source.startsWith('{') ? '}' : ']') ? readJson(source) : undefined;
  last = {source: raw, value: value as Fields | readonly unknown[] | undefined};
  return last.value;
}

/** `JSON.parse` makes `__proto__` an own key: owning is not enough. */
const harmful = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a key that the sender chose may be looked up. */
export const harmless = (key: string): boolean => !harmful.has(key);

/** What stands at the end of a path of own keys: `field(payload, 'content', 'title')`. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !harmless(key) || !Object.hasOwn(found, key)) return undefined;
    found = (found as Fields)[key];
  }
  return found;
}
