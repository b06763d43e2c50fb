import {limits} from '../limits.js';

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

/** Why an address may not be opened at all; `undefined` when it may. */
export function refusal(url: URL): 'scheme' | 'userinfo' | 'host' | undefined {
  const {protocol, hostname} = url;
  if (protocol !== 'https:' && protocol !== 'http:') return 'scheme';
  if (url.username || url.password) return 'userinfo';
  if (hostname.startsWith('[')) return undefined;
  // A name without a dot leads into the reader's own network. One trailing dot is legal DNS; an empty label elsewhere is not.
  const dot = hostname.indexOf('.');
  const bad = hostname.length > 253 || dot < 1 || dot === hostname.length - 1 || hostname.includes('%') || hostname.includes('..');
  return bad ? 'host' : undefined;
}

/** One share's address is asked for as it was shared, as it is opened and as it is drawn: parsing it is most of its cost. */
const known = new Map<string, string | undefined>();
const mostKnown = 64;

/** The one gate of every address that is opened, asked for or drawn: a normalised http(s) address, else nothing. */
export function safeUrl(raw: string): string | undefined {
  if (known.has(raw)) return known.get(raw);
  const url = parseUrl(raw.trim());
  const safe = url && !refusal(url) ? url.href : undefined;
  if (known.size >= mostKnown) known.clear();
  if (raw.length < 1024) known.set(raw, safe);
  return safe;
}
