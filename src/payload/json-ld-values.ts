import type {CardFields} from '../card/card.js';
import {address, field, first, list, text, whole} from './json.js';

/** `@type` is a name, a list of names, or their addresses. */
export function typesOf(node: unknown): string[] {
  const type = field(node, '@type');
  return (Array.isArray(type) ? list(type) : [type]).flatMap(one => text(one)?.replace(/^https?:\/\/schema\.org\//i, '') ?? []);
}

export const is = (node: unknown, type: string): boolean => typesOf(node).includes(type);

/** Words, of a value that may be repeated, or wrapped with its language. */
export function wordsOf(value: unknown): string | undefined {
  const one = first(value);
  return text(one) ?? text(field(one, '@value'));
}

/** The name of a person or thing, which may be nothing but its name. */
export function nameOf(value: unknown): string | undefined {
  const one = first(value);
  return address(one) === undefined ? (wordsOf(field(one, 'name')) ?? wordsOf(one)) : undefined;
}

/** An address, of a value that may be repeated, or a node that has one. */
export function addressOf(value: unknown): string | undefined {
  const one = first(value);
  return address(one) ?? address(field(one, 'url')) ?? address(field(one, '@id')) ?? protocolRelative(one);
}
const protocolRelative = (value: unknown): string | undefined => (text(value)?.startsWith('//') === true ? `https:${text(value) ?? ''}` : undefined);

export function pictureOf(value: unknown): CardFields['cover'] {
  const one = first(value);
  const url = address(field(one, 'contentUrl')) ?? addressOf(one);
  return url === undefined ? undefined : {url, width: whole(first(field(one, 'width'))), height: whole(first(field(one, 'height')))};
}

/** ISO 8601, in seconds: `PT1H2M3S`, `P0DT0H4M1S`. Months and years are no length of a clip. */
export function durationOf(value: unknown): number | undefined {
  const parts = /^P(?:(?<days>\d{1,3})D)?(?:T(?:(?<hours>\d{1,4})H)?(?:(?<minutes>\d{1,5})M)?(?:(?<seconds>\d{1,6}(?:\.\d{1,6})?)S)?)?$/i.exec(
    wordsOf(value) ?? '',
  )?.groups;
  if (!parts || Object.values(parts).every(part => (part as string | undefined) === undefined)) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = ['days', 'hours', 'minutes', 'seconds'].map(name => Number(parts[name] ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** An ISO 8601 date, with or without a time, as epoch milliseconds. A time without a zone is read as China's. */
export function momentOf(value: unknown): number | undefined {
  const match = /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    wordsOf(value) ?? '',
  )?.groups;
  if (!match) return undefined;
  const zone = (match['zone'] ?? '+08:00').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const moment = Date.parse(`${match['date'] ?? ''}T${match['time'] ?? '00:00'}${zone}`);
  return moment >= 0 ? moment : undefined;
}
