import {cut} from '../card/text.js';
import {limits} from '../limits.js';
import {cleaned} from './text.js';

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

/** What `readJson` gives, for carriers that write JSON as a string inside JSON, or as an object where they should have. */
export const unpacked = (value: unknown): unknown => (typeof value === 'string' ? readJson(value) : value);

/** An object that is no array. */
export const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

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

/** The members of an array, at most `most`; none of anything else. */
export const list = (value: unknown, most: number = limits.items): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

/** Where a field may be repeated, the first is meant. */
export const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Words: a string with something in it, or a number that was meant as one. Objects are never turned into words. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const words = cleaned(cut(value, limits.text)).trim();
  return words === '' ? undefined : words;
}

/** A non-negative integer that a double holds exactly, as a number or as digits. */
export function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A finite number, as one or as a decimal. */
export function decimal(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** An id. Past 2^53 a number has lost digits: then its `str_` sibling has them, or nobody. `0` is "none". */
export function id(value: unknown, key: string): string | undefined {
  const own = field(value, key);
  const exact = typeof own === 'string' || (typeof own === 'number' && Number.isSafeInteger(own)) ? own : field(value, `str_${key}`);
  const found = text(exact);
  return found === '0' ? undefined : found;
}

/** An http(s) address. */
export function address(value: unknown): string | undefined {
  const url = text(value);
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

const hostLike = /^(?:\/\/)?(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#]|$)/i;

/** An address that may lack its scheme, as QQ writes them: `m.q.qq.com/a/s/…`, `//cdn.example/1.jpg`. */
export function hostAddress(value: unknown): string | undefined {
  const url = text(value);
  return url !== undefined && hostLike.test(url) ? `https://${url.replace(/^\/\//, '')}` : address(url);
}
