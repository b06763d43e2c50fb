import {cut} from '../card/text.js';
import {limits} from '../limits.js';
import {field, readJson, type Fields} from './structure.js';
import {cleaned} from './text.js';

// What tells a format from another comes with the first payload; these come with the readers.
export {field, harmless, readJson, structure, type Fields} from './structure.js';

/** What `readJson` gives, for carriers that write JSON as a string inside JSON, or as an object where they should have. */
export const unpacked = (value: unknown): unknown => (typeof value === 'string' ? readJson(value) : value);

/** An object that is no array. */
export const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

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
