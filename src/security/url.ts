import {limits} from '../limits.js';

/** Parses without throwing. Node refuses hosts that Chromium takes (`%20`), so callers check the host again. */
export function parseUrl(raw: string): URL | undefined {
  // Browsers strip tab and newline inside an address: what was shown would not be what opens.
  if (raw.length > limits.url || /[\0-\u0020\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(raw)) return undefined;
  try {
    return new URL(raw);
  } catch {
    return undefined;
  }
}

/** Why an address may not be opened at all; `undefined` when it may. */
export function refusal(url: URL): 'scheme' | 'userinfo' | 'host' | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username || url.password) return 'userinfo';
  const labels = url.hostname.split('.');
  if (url.hostname.length > 253 || url.hostname.includes('%')) return 'host';
  if (url.hostname.startsWith('[')) return undefined;
  // One trailing dot is legal DNS; an empty label elsewhere, or a name without a dot, leads into the reader's own network.
  if (labels.at(-1) === '') labels.pop();
  return labels.length < 2 || labels.includes('') ? 'host' : undefined;
}

/** The one gate of every address that is opened, asked for or drawn: a normalised http(s) address, else nothing. */
export function safeUrl(raw: string): string | undefined {
  const url = parseUrl(raw.trim());
  return url && !refusal(url) ? url.href : undefined;
}
