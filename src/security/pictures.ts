import type {HutongOptions} from '../hutong.js';
import {isOf} from './policy.js';
import {hostOf} from './url.js';

/** A bare address: the reader's own router is one, and a question may be an order to it. */
const bare = /^https?:\/\/(?:[\d.]+|\[[^\]]{1,60}\])(?:[:/]|$)/;

const origins = new WeakMap<object, string | undefined>();
/** The origin of the page, or of a gateway, whose address may be relative to the page: the browser spells it out anew each time, 6 µs. */
function originOf(place: {url: string} | Location | undefined, page?: string): string | undefined {
  if (place && !origins.has(place)) {
    const url = 'url' in place ? place.url : place.href;
    origins.set(place, URL.canParse(url, page) ? new URL(url, page).origin : undefined);
  }
  return place && origins.get(place);
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
  if (isAt(originOf(location))) return address;
  return bare.test(address) && !hosts ? undefined : address.replace(/^http:/, 'https:');
}
