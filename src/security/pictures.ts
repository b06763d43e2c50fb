import type {HutongOptions} from '../hutong.js';
import {isOf} from './policy.js';
import {hostOf} from './url.js';

/** A bare address: the reader's own router is one, and a question may be an order to it. */
const bare = /^https?:\/\/(?:[\d.]+|\[[^\]]{1,60}\])(?:[:/]|$)/;

const origins = new WeakMap<object, string | undefined>();
/** The gateway's origin; its address may be relative to the page. */
function originOf(gateway: {url: string}, page: string | undefined): string | undefined {
  if (!origins.has(gateway)) origins.set(gateway, URL.canParse(gateway.url, page) ? new URL(gateway.url, page).origin : undefined);
  return origins.get(gateway);
}

/**
 * Where a picture whose address passed the gate is asked for, `undefined` when it is not: whoever serves it learns who reads, and when. Over https, but
 * for the page's own and the gateway's, which may be this machine. With `linkPolicy.pictures` only those hosts and the gateway,
 * which hides the reader, are asked; without it any named host is.
 */
export function pictureOf(address: string | undefined, {linkPolicy, gateway}: Readonly<HutongOptions>): string | undefined {
  if (address === undefined) return undefined;
  const {location} = globalThis as {location?: Location};
  // What passed the gate is normalised: its origin is how it begins. Parsing it would cost a card 40 µs.
  const isAt = (origin: string | undefined) => origin !== undefined && address.startsWith(`${origin}/`);
  if (typeof gateway === 'object' && isAt(originOf(gateway, location?.href))) return address;
  const hosts = linkPolicy?.pictures;
  if (hosts && !isOf(hostOf(address) ?? '', hosts)) return undefined;
  if (isAt(location?.origin)) return address;
  return bare.test(address) && !hosts ? undefined : address.replace(/^http:/, 'https:');
}
