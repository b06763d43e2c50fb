import type {Money} from '../card/common.js';
import type {Locale} from './zh-hans.js';

const formats = new Map<string, Intl.NumberFormat>();
function currencyFormat(tag: string, currency: string): Intl.NumberFormat {
  const key = `${tag} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  // `narrowSymbol` gives ¥ for CNY in every language; an unknown currency keeps its code. Chinese prices are not grouped: ¥1299.
  const format = new Intl.NumberFormat(tag, {style: 'currency', currency, currencyDisplay: 'narrowSymbol', useGrouping: !tag.startsWith('zh')});
  formats.set(key, format);
  return format;
}

/** How many decimals the currency's minor unit stands for: 2 for CNY, 0 for JPY, 3 for KWD. */
export function exponent(currency: string): number {
  return currencyFormat('en', currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount as a decimal string, exact to the last digit: `{minor: 1999, currency: 'CNY'}` → `19.99`. */
export function toDecimal({minor, currency}: Pick<Money, 'minor' | 'currency'>): string {
  const digits = exponent(currency);
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The parts of an amount, for prices whose integer is set larger: zero decimals are left out. */
export function moneyParts(money: Pick<Money, 'minor' | 'currency'>, {tag}: Pick<Locale, 'tag'>): Intl.NumberFormatPart[] {
  const parts = currencyFormat(tag, money.currency).formatToParts(Number(toDecimal(money)));
  const whole = /^0*$/.test(parts.find(({type}) => type === 'fraction')?.value ?? '');
  return whole ? parts.filter(({type}) => type !== 'decimal' && type !== 'fraction') : parts;
}

/** An amount as people write it: `¥19.99`, `¥99`. */
export function formatMoney(money: Pick<Money, 'minor' | 'currency'>, locale: Pick<Locale, 'tag'>): string {
  return moneyParts(money, locale)
    .map(({value}) => value)
    .join('');
}

const counts = new Map<string, Intl.NumberFormat>();
/** A count as a card has room for it: 1.2万, 12K. */
export function formatCount(count: number, {tag}: Pick<Locale, 'tag'>): string {
  const format = counts.get(tag) ?? new Intl.NumberFormat(tag, {notation: 'compact', maximumFractionDigits: 1});
  counts.set(tag, format);
  return format.format(count);
}

/** Seconds as a clock: 03:25, 1:02:03. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return `${hours > 0 ? `${String(hours)}:` : ''}${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}

/** A day and time near `now`, in the reader's zone: 今天 20:00, Nov 11, 20:00. */
export function formatTime(time: number, {tag}: Pick<Locale, 'tag'>, now: number, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : {timeZone};
  const day = (at: number) => new Intl.DateTimeFormat('en-CA', {...zone, dateStyle: 'short'}).format(at);
  const year = (at: number) => day(at).slice(0, 4);
  const clock = new Intl.DateTimeFormat(tag, {...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(time);
  for (const offset of [0, -1, 1])
    if (day(time) === day(now + offset * 864e5)) return `${new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}).format(offset, 'day')} ${clock}`;
  const date = new Intl.DateTimeFormat(tag, {...zone, month: 'short', day: 'numeric', ...(year(time) === year(now) ? {} : {year: 'numeric'})}).format(time);
  return `${date} ${clock}`;
}

/** When a message was sent, as chats say it: 14:05, 昨天 14:05, 星期二 09:12, 2025年11月11日 20:00. */
export function formatSent(time: number, {tag}: Pick<Locale, 'tag'>, now: number, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : {timeZone};
  const day = (at: number) => Date.parse(new Intl.DateTimeFormat('en-CA', {...zone, year: 'numeric', month: '2-digit', day: '2-digit'}).format(at));
  const clock = new Intl.DateTimeFormat(tag, {...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(time);
  const ago = (day(now) - day(time)) / 864e5;
  if (ago === 0) return clock;
  const date = new Intl.DateTimeFormat(tag, ago > 1 && ago < 7 ? {...zone, weekday: 'long'} : {...zone, year: 'numeric', month: 'short', day: 'numeric'});
  const name = ago === 1 ? new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}).format(-1, 'day') : date.format(time);
  return `${name.slice(0, 1).toLocaleUpperCase(tag)}${name.slice(1)} ${clock}`;
}
