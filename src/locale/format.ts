import type {Money} from '../card/common.js';
import type {Locale} from './zh-hans.js';

/** Figures are Latin in every language, as in the apps themselves; a table whose tag says otherwise keeps its own. */
export const latin = (tag: string) => (tag.includes('-u-') ? tag : `${tag}-u-nu-latn`);

/** An Intl formatter costs some 50 µs to make, and 5 to ask: what was worked out last is kept, `most` of it, since a stranger's currencies and numbers never end. */
export function memo<Args extends (string | number | undefined)[], T>(make: (...args: Args) => T, most = 256): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    let known = made.get(key);
    if (known === undefined) {
      if (made.size >= most) made.clear();
      made.set(key, (known = make(...args)));
    }
    return known;
  };
}

export const rightToLeft = (tag: string) => /^(?:ar|fa|he|ur)\b/i.test(tag);

/** ¥ is the yuan's, and for a Japanese reader the yen's: the other one of the two says whose it is. */
const signs = (tag: string): Readonly<Record<string, string>> => (/^ja\b/i.test(tag) ? {CNY: 'CN¥'} : {CNY: '¥', JPY: 'JP¥'});

const currencyFormat = memo((tag: string, currency: string) => {
  // Right-to-left patterns put the sign last and marks of direction between: in the isolate of a price both are noise.
  const pattern = rightToLeft(tag) ? 'en' : tag;
  return new Intl.NumberFormat(latin(pattern), {
    style: 'currency',
    currency,
    // Of all others $ alone would be many countries'.
    currencyDisplay: currency === 'CNY' || currency === 'JPY' ? 'narrowSymbol' : 'symbol',
    // ¥1299 is how it is written on the mainland.
    useGrouping: !/^zh(?:-hans)?\b(?!-hant)/i.test(tag),
  });
});

/** How many decimals the currency's minor unit stands for: 2 for CNY, 0 for JPY, 3 for KWD. */
export const exponent: (currency: string) => number = memo((currency: string) => currencyFormat('en', currency).resolvedOptions().maximumFractionDigits ?? 2);

/** The amount as a decimal string, exact to the last digit: `{minor: 1999, currency: 'CNY'}` → `19.99`. */
export function toDecimal({minor, currency}: Pick<Money, 'minor' | 'currency'>): string {
  const digits = exponent(currency);
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const partsOf = memo((tag: string, currency: string, minor: number) => {
  const sign = signs(tag)[currency];
  const parts = currencyFormat(tag, currency)
    .formatToParts(Number(toDecimal({minor, currency})))
    .map(part => (part.type === 'currency' && sign !== undefined ? {...part, value: sign} : part));
  const whole = /^0*$/.test(parts.find(({type}) => type === 'fraction')?.value ?? '');
  return whole ? parts.filter(({type}) => type !== 'decimal' && type !== 'fraction') : parts;
}, 2000);
/** The parts of an amount, for prices whose integer is set larger: zero decimals are left out. */
export const moneyParts = ({minor, currency}: Pick<Money, 'minor' | 'currency'>, {tag}: Pick<Locale, 'tag'>): readonly Intl.NumberFormatPart[] =>
  partsOf(tag, currency, minor);

/** An amount as people write it: `¥19.99`, `¥99`. */
export function formatMoney(money: Pick<Money, 'minor' | 'currency'>, locale: Pick<Locale, 'tag'>): string {
  return moneyParts(money, locale)
    .map(({value}) => value)
    .join('');
}

const countFormat = memo((tag: string) => new Intl.NumberFormat(latin(tag), {notation: 'compact', maximumFractionDigits: 1}));
const countWords = memo((tag: string, count: number) => countFormat(tag).format(count), 2000);
/** A count as a card has room for it: 1.2万, 1.2萬, 12K. */
export const formatCount = (count: number, {tag}: Pick<Locale, 'tag'>): string => countWords(tag, count);

/** Seconds as a clock: 03:25, 1:02:03. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return `${hours > 0 ? `${String(hours)}:` : ''}${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}

type Fields = 'day' | 'date' | 'dated' | 'weekday' | 'clock';
const fields: Record<Fields, Intl.DateTimeFormatOptions> = {
  // The day as a key that can be compared, in the reader's zone.
  day: {year: 'numeric', month: '2-digit', day: '2-digit'},
  date: {month: 'short', day: 'numeric'},
  dated: {year: 'numeric', month: 'short', day: 'numeric'},
  weekday: {weekday: 'long'},
  clock: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
};
export const dateFormat = memo(
  (tag: string, name: Fields, timeZone: string | undefined) =>
    new Intl.DateTimeFormat(latin(tag), {...fields[name], ...(timeZone === undefined ? {} : {timeZone})}),
);
export const relativeFormat = memo((tag: string) => new Intl.RelativeTimeFormat(latin(tag), {numeric: 'auto'}));

/** How the reader's clock stands: the same for a whole minute. And how days near now are called. */
const minuteClock = memo((tag: string, minute: number, timeZone: string | undefined) => dateFormat(tag, 'clock', timeZone).format(minute * 6e4));
const clockOf = (time: number, tag: string, timeZone?: string) => minuteClock(tag, Math.floor(time / 6e4), timeZone);
const nearDay = memo((tag: string, days: number) => relativeFormat(tag).format(days, 'day'));

/** A day begins with a minute, in every zone. */
const dayOfMinute = memo((minute: number, timeZone: string | undefined) => Date.parse(dateFormat('en-CA', 'day', timeZone).format(minute * 6e4)));
/** Midnight of the day that `time` falls on for the reader, as if the reader lived in UTC. */
export const dayOf = (time: number, timeZone?: string) => dayOfMinute(Math.floor(time / 6e4), timeZone);
export const sameYear = (a: number, b: number) => new Date(a).getUTCFullYear() === new Date(b).getUTCFullYear();

/** A day and time near `now`, in the reader's zone: 今天 20:00, Nov 11 20:00. */
export function formatTime(time: number, {tag}: Pick<Locale, 'tag'>, now: number, timeZone?: string): string {
  const clock = clockOf(time, tag, timeZone);
  const [day, today] = [dayOf(time, timeZone), dayOf(now, timeZone)];
  const days = (day - today) / 864e5;
  if (Math.abs(days) <= 1) return `${nearDay(tag, days)} ${clock}`;
  return `${dateFormat(tag, sameYear(day, today) ? 'date' : 'dated', timeZone).format(time)} ${clock}`;
}

/** When a message was sent, as chats say it: 14:05, 昨天 14:05, 星期二 09:12, 2025年11月11日 20:00. */
export function formatSent(time: number, {tag}: Pick<Locale, 'tag'>, now: number, timeZone?: string): string {
  const clock = clockOf(time, tag, timeZone);
  const ago = (dayOf(now, timeZone) - dayOf(time, timeZone)) / 864e5;
  if (ago === 0) return clock;
  const name = ago === 1 ? relativeFormat(tag).format(-1, 'day') : dateFormat(tag, ago > 1 && ago < 7 ? 'weekday' : 'dated', timeZone).format(time);
  return `${name.slice(0, 1).toLocaleUpperCase(tag)}${name.slice(1)} ${clock}`;
}
