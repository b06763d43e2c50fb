import type {Card} from '../../src/card/card.js';
import {safeUrl} from '../../src/security/url.js';
import {pasteable} from './clipboard.js';

const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
/** RFC 5545, 3.3.11: these three are escaped, a line break is `\n`, and no other control character may stand: each could begin a line of its own. */
const escape = (text: string) =>
  pasteable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
/** RFC 5545, 3.1: at most 75 octets a line, 73 here for the break and its space; never inside a character. */
const fold = (line: string) => {
  let out = '';
  let size = 0;
  for (const one of line) {
    const bytes = new TextEncoder().encode(one).length;
    if (size + bytes > 73) {
      out += '\r\n ';
      size = 0;
    }
    out += one;
    size += bytes;
  }
  return out;
};

/** A year of RFC 5545 has four digits. */
const last = Date.UTC(9999, 11, 31, 22);

/** A calendar file with one event of an hour and a bell ten minutes before it. */
export function calendarFile({title: summary, url, openUrl}: Pick<Card, 'url' | 'openUrl'> & {title: string}, beginning: number, now: number): string {
  const startsAt = Math.min(beginning, last);
  const address = safeUrl(openUrl ?? '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//hutong//EN',
    'BEGIN:VEVENT',
    `UID:${String(startsAt)}-${encodeURIComponent(pasteable(url ?? openUrl ?? summary))}@hutong`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(startsAt + 36e5)}`,
    `SUMMARY:${escape(summary)}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT10M',
    `DESCRIPTION:${escape(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

/** Offers the event as a file. */
export function offerCalendar(...about: Parameters<typeof calendarFile>): void {
  const url = URL.createObjectURL(new Blob([calendarFile(...about)], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'hutong.ics';
  link.click();
  // The download has its own hold on the file by the next task; Safari needs a moment more.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
