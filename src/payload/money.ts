import type {Money} from '../card/common.js';
import {exponent} from '../locale/format.js';
import {text, whole} from './json.js';

/** Fen, as WeChat and WeCom count. `0` stands for "none". */
export function fen(value: unknown): Money | undefined {
  const minor = whole(value);
  return minor ? {minor, currency: 'CNY'} : undefined;
}

/** A decimal amount, exact: `19.9` of CNY is 1990. Thousands may be parted by commas. */
export function amount(value: unknown, currency: unknown): Money | undefined {
  const code = text(currency)?.toUpperCase();
  const parts = /^(?<whole>\d{1,3}(?:,\d{3}){1,4}|\d{1,13})(?:\.(?<part>\d{1,12}))?$/.exec(text(value) ?? '')?.groups;
  if (parts?.['whole'] === undefined || code === undefined || !/^[A-Z]{3}$/.test(code)) return undefined;
  const digits = exponent(code);
  const part = parts['part'] ?? '';
  // `19.999` is no price; `19.900` is one, written by a database.
  if (/[1-9]/.test(part.slice(digits))) return undefined;
  const minor = Number(parts['whole'].replaceAll(',', '') + part.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? {minor, currency: code} : undefined;
}

const signs: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  元: 'CNY',
  RMB: 'CNY',
  CNY: 'CNY',
  $: 'USD',
  US$: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
};

/** A price with the sign that says what it is in: `¥99.00`, `￥99.9 起`, `99元`. A bare number could be yuan or fen. */
export function worded(value: unknown): Money | undefined {
  const match = /^(?<before>[¥￥$€£]|RMB|CNY|US\$|HK\$)?\s{0,3}(?<amount>[\d,.]{1,20})\s{0,3}(?<after>元)?\s{0,3}(?<from>起)?$/i.exec(
    text(value) ?? '',
  )?.groups;
  const sign = match?.['before']?.toUpperCase() ?? match?.['after'];
  const price = sign === undefined ? undefined : amount(match?.['amount'], signs[sign]);
  return price && match?.['from'] !== undefined ? {...price, from: true} : price;
}
