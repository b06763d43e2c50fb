import ipaddr from 'ipaddr.js';
import {isIP, isIPv4} from 'node:net';
import {parseUrl, refusal} from '../security/url.js';
import {ResolveError} from '../resolve.js';

const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public internet's. Of IPv6 only what is given out to be routed: the `unicast` of
 * the library still holds `::7f00:1`, which some systems take for 127.0.0.1.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast));
}

/** A host as it is looked up and listed: without the brackets of a literal, without the dot that ends a full name. */
export const bareHost = ({hostname}: URL) => hostname.replace(/^\[|\]$|\.$/g, '');

/** This machine's own address, by number: what the gateway may listen on without a key, and what a mapped host may stand for. */
export const isLoopback = (address: string) => address === '::1' || (isIPv4(address) && address.startsWith('127.'));

/** Whether a text is an address whose host is a number that is not public. For what the gate has refused already. */
export function isBlockedLiteral(raw: unknown): boolean {
  const url = typeof raw === 'string' ? parseUrl(raw.trim()) : undefined;
  const host = url && bareHost(url);
  return host !== undefined && isIP(host) !== 0 && !isPublic(host);
}

/**
 * An address that may be asked for, as far as can be told before any look-up. `URL` has read every spelling of a
 * number (`2130706433`, `0x7f.1`, `①②⑦.0.0.1`) by then. Throws `ResolveError`.
 */
export function askable(raw: string | URL): URL {
  const url = typeof raw === 'string' ? parseUrl(raw) : raw;
  if (!url) throw new ResolveError('unsupported', 'the address cannot be read');
  const host = bareHost(url);
  // First of all: `http://a@169.254.169.254:6379/` is an attack, not a typing error.
  if (isIP(host) !== 0 && !isPublic(host)) throw new ResolveError('blocked-address', 'the address is not one of the public internet');
  const why = refusal(url);
  if (why) throw new ResolveError('unsupported', `an address with this ${why} is not asked for`);
  if (url.port !== '' && url.port !== '80' && url.port !== '443') throw new ResolveError('unsupported', 'only ports 80 and 443 are asked');
  return url;
}

/** Hosts that stand for a server on this machine, in tests and in the demo: `HOST=127.0.0.1:PORT`. */
export type HostMap = ReadonlyMap<string, string>;

/** Reads `HOST=127.0.0.1:PORT`, one a value. Throws a `TypeError` for a target that is not on this machine. */
export function readMap(values: readonly string[]): HostMap {
  return new Map(
    values.map(value => {
      const [, host, target, address = '', port] = /^([\w.-]+)=(\[?([\d.:a-f]+?)\]?:(\d{1,5}))$/i.exec(value) ?? [];
      if (host === undefined || target === undefined || !isLoopback(address) || Number(port) > 65_535)
        throw new TypeError(`Cannot map \`${value}\`: it is HOST=127.0.0.1:PORT`);
      return [host.toLowerCase(), target];
    }),
  );
}
