import type {HutongOptions} from '../hutong.js';
import {parseUrl} from './url.js';

/**
 * Whether a picture may be asked for: whoever serves it learns who reads, and when. With `linkPolicy.pictures` only those
 * hosts and the gateway, which hides the reader, are asked; without it any host is.
 */
export function mayAskFor(address: string, {linkPolicy, gateway}: Readonly<HutongOptions>): boolean {
  const hosts = linkPolicy?.pictures;
  if (!hosts) return true;
  const url = parseUrl(address);
  if (!url) return false;
  const own = typeof gateway === 'object' ? parseUrl(gateway.url)?.origin : undefined;
  return url.origin === own || hosts.some(host => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
