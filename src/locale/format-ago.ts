import {dateFormat, dayOf, relativeFormat, sameYear} from './format.js';
import type {Locale} from './zh-hans.js';

/** How long ago, as feeds say it: 12 分钟前, 3 小时前, 昨天; further back the day itself. */
export function formatAgo(time: number, {tag}: Pick<Locale, 'tag'>, now: number, timeZone?: string): string {
  const [day, today] = [dayOf(time, timeZone), dayOf(now, timeZone)];
  const days = Math.round((day - today) / 864e5);
  const minutes = Math.min(Math.round((time - now) / 6e4), 0);
  if (days < -6 || days > 0) return dateFormat(tag, sameYear(day, today) ? 'date' : 'dated', timeZone).format(time);
  if (days < 0) return relativeFormat(tag).format(days, 'day');
  return minutes > -60 ? relativeFormat(tag).format(minutes, 'minute') : relativeFormat(tag).format(Math.round(minutes / 60), 'hour');
}
