import type {HutongOptions} from '../hutong.js';
import {isOf} from './policy.js';
import {parseUrl} from './url.js';

/** A bare address: the reader's own router is one, and a question may be an order to it. */
const bare = /^(?:[\d.]+|\[.*\])$/;

/**
 * Where a picture whose address passed the gate is asked for, `undefined` when it is not: whoever serves it learns who reads, and when. Over https, but
 * for the page's own and the gateway's, which may be this machine. With `linkPolicy.pictures` only those hosts and the gateway,
 * which hides the reader, are asked; without it any named host is.
 */
export function pictureOf(address: string | undefined, {linkPolicy, gateway}: Readonly<HutongOptions>): string | undefined {
  const url = address === undefined ? undefined : parseUrl(address);
  if (!url) return undefined;
  const page = (globalThis as {location?: Location}).location?.href;
  if (typeof gateway === 'object' && URL.canParse(gateway.url, page) && new URL(gateway.url, page).origin === url.origin) return address;
  const hosts = linkPolicy?.pictures;
  if (hosts && !isOf(url.hostname, hosts)) return undefined;
  if (page !== undefined && new URL(page).origin === url.origin) return address;
  return bare.test(url.hostname) && !hosts ? undefined : address?.replace(/^http:/, 'https:');
}
