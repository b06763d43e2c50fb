import type {CardFields} from '../../card/card.js';
import type {Money} from '../../card/common.js';
import {decimal, text, whole} from '../../payload/json.js';
import {amount, fen} from '../../payload/money.js';

export {fen};

/** Yuan as a decimal, as a string or a number: `19.9`. `0` stands for "none", and `-1` for "not shown". */
export function yuan(value: unknown): Money | undefined {
  const price = amount(value, 'CNY');
  return price?.minor ? price : undefined;
}

/** Milliseconds as seconds; a length of 0 is none. */
export function seconds(value: unknown, milliseconds = false): number | undefined {
  const length = decimal(value);
  return length !== undefined && length > 0 ? (milliseconds ? Math.round(length / 1000) : Math.round(length)) : undefined;
}

const units: Readonly<Record<string, number>> = {'': 1, 万: 1e4, w: 1e4, 亿: 1e8, k: 1e3};

/** A count as it is written: `1.2万`, `1,234`, `10万+`, 86. */
export function tally(value: unknown): number | undefined {
  const exact = whole(value);
  if (exact !== undefined) return exact;
  const parts = /^(?<figure>\d[\d,]{0,15}(?:\.\d{1,4})?)\s?(?<unit>[万亿wk]?)\+?$/i.exec(text(value) ?? '')?.groups;
  const unit = units[(parts?.['unit'] ?? '').toLowerCase()];
  return parts && unit !== undefined ? Math.round(Number(parts['figure']?.replaceAll(',', '')) * unit) : undefined;
}

/** Epoch seconds as milliseconds; 0 and what lies before it is none. */
export function moment(value: unknown): number | undefined {
  const at = decimal(value);
  return at !== undefined && at > 0 ? Math.round(at * 1000) : undefined;
}

/** An address of the web, as answers write them: without a scheme, or with the old one. */
export function address(value: unknown): string | undefined {
  const url = text(value)?.replace(/^\/\//, 'https://');
  return url !== undefined && /^https?:\/\//i.test(url) ? url.replace(/^http:/i, 'https:') : undefined;
}

export function picture(value: unknown): CardFields['cover'] {
  const url = address(value);
  return url === undefined ? undefined : {url};
}

/** A person or a channel; nobody without a name. U+3164 is a letter that is drawn as nothing. */
export function person(name: unknown, avatar?: unknown, id?: unknown): CardFields['author'] {
  const known = text(name)?.replaceAll('\u3164', '').trim();
  return known ? {name: known, avatarUrl: address(avatar), id: text(id)} : undefined;
}
