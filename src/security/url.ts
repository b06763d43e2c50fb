import {limits} from '../limits.js';
import {lettersOf} from './labels.js';

/** Browsers strip tab and newline inside an address: what was shown would not be what opens. */
const stripped = /[\0-\u0020\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Parses without throwing. Node refuses hosts that Chromium takes (`%20`), so callers check the host again. */
export function parseUrl(raw: string): URL | undefined {
  if (raw.length > limits.url || stripped.test(raw)) return undefined;
  try {
    return new URL(raw);
  } catch {
    return undefined;
  }
}

/** Labels that say punycode and are none. */
const isFaked = (hostname: string) => hostname.includes('xn--') && hostname.split('.').some(label => lettersOf(label) === undefined);

/** Why an address may not be opened at all; `undefined` when it may. */
export function refusal(url: URL): 'scheme' | 'userinfo' | 'host' | undefined {
  const {protocol, hostname} = url;
  if (protocol !== 'https:' && protocol !== 'http:') return 'scheme';
  if (url.username || url.password) return 'userinfo';
  if (hostname.startsWith('[')) return undefined;
  // A name without a dot leads into the reader's own network. One trailing dot is legal DNS; an empty label elsewhere is not,
  // nor is `item.taobao.com&login`, which browsers take.
  const dot = hostname.indexOf('.');
  const bad = hostname.length > 253 || dot < 1 || dot === hostname.length - 1 || hostname.includes('..') || /[^\w.-]/.test(hostname) || isFaked(hostname);
  return bad ? 'host' : undefined;
}

/**
 * Addresses that parsing would leave as they are: plain host, no port, no dot that could begin `/../`. Half of what
 * a share costs was parsing those that platforms wrote themselves.
 */
const settled = /^https:\/\/(?:[a-z\d]{1,40}\.){1,4}[a-z]{2,20}\/(?:\w\.?|[/?=&~-]){0,2000}$/;

/** The host of an address that passed the gate. */
export const hostOf = (address: string): string | undefined =>
  settled.test(address) ? address.slice('https://'.length, address.indexOf('/', 'https://'.length)) : parseUrl(address)?.hostname;

/** Addresses that were parsed: a chat's faces and marks come again with every message. */
const parsed = new Map<string, string | undefined>();

/** The one gate of every address that is opened, asked for or drawn: a normalised http(s) address, else nothing. */
export function safeUrl(raw: string): string | undefined {
  if (settled.test(raw)) return raw;
  if (parsed.has(raw)) return parsed.get(raw);
  const url = parseUrl(raw.trim());
  const safe = url && !refusal(url) ? url.href : undefined;
  // A flood of others must not grow the table.
  if (parsed.size >= 256) parsed.clear();
  if (raw.length < 300) parsed.set(raw, safe);
  return safe;
}
