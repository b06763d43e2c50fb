import type {Platform, TokenFamily} from './platform.js';

/** A frozen set of platforms, found by host name. */
export interface Registry {
  readonly platforms: readonly Platform[];
  get(name: string): Platform | undefined;
  /** Who may own the host: the most exact claim first. */
  owners(hostname: string): readonly Platform[];
  scheme(protocol: string): Platform | undefined;
  /** Whether a text may hold anything but words. Most messages do not: this is all that they cost. */
  eventful(text: string): boolean;
  /** Where a link or a token may begin. Global; groups 1 (web) and 2 (app), neither where the scheme is missing. */
  readonly starts: RegExp;
  /** Where a token of any family may begin: one pattern instead of one a family. Global; `undefined` when there is none. */
  readonly tokens: RegExp | undefined;
  /** Every family with its pattern made sticky, in the order of the platforms. */
  readonly families: readonly {platform: Platform; family: TokenFamily; at: RegExp}[];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
/** Named groups must not meet in the joined pattern. */
const unnamed = (pattern: RegExp) => pattern.source.replace(/\(\?<[A-Za-z]\w*>/g, '(?:');

/** Controls, zero-width spaces, escapes, markup, the slash of every link; surrogates, since a lone one must be mended. */
const events = ['/&<{[\u007f\u200b\ufeff', [0x00, 0x08], [0x0b, 0x1f], [0xd800, 0xdfff]] as const;

/** A table by UTF-16 unit: a third of what a character class of as many ranges takes. */
function eventTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const event of [...events, signs])
    if (typeof event === 'string') for (let at = 0; at < event.length; at++) table[event.charCodeAt(at)] = 1;
    else table.fill(1, event[0], event[1] + 1);
  return table;
}

export function createRegistry(platforms: readonly Platform[]): Registry {
  const byName = new Map<string, Platform>();
  const byHost = new Map<string, Platform[]>();
  const owned = new Map<string, readonly Platform[]>();
  const bySuffix = new Map<string, Platform[]>();
  const byScheme = new Map<string, Platform>();
  const add = (map: Map<string, Platform[]>, host: string, platform: Platform) => {
    const owners = map.get(host);
    if (owners) owners.push(platform);
    else map.set(host, [platform]);
  };
  for (const platform of platforms) {
    if (byName.has(platform.name))
      throw new TypeError(`Cannot register platform \`${platform.name}\`: there is one of that name; pass \`replace: ['${platform.name}']\` to put yours in its place`);
    byName.set(platform.name, platform);
    for (const host of platform.shortHosts ?? []) add(byHost, host, platform);
    for (const host of platform.hosts) add(bySuffix, host, platform);
    for (const scheme of platform.schemes ?? []) byScheme.set(`${scheme.toLowerCase()}:`, platform);
  }

  const short = [...byHost.keys()].map(escape).join('|');
  const app = [...byScheme.keys()].map(scheme => escape(scheme.slice(0, -1))).join('|');
  const starts = [
    String.raw`(https?:\/\/)`,
    // `//3.cn/…` and `v.douyin.com/…`: only hosts that carry nothing but shares, and not inside another address.
    ...(short ? [String.raw`(?:(?<=^|\s)\/\/|(?<=^|[\s:：]))(?:${short})\/`] : []),
    ...(app ? [String.raw`(?<![\w.+-])((?:${app}):\/\/)`] : []),
  ].join('|');
  const families = platforms.flatMap(platform => (platform.tokens ?? []).map(family => ({platform, family, at: new RegExp(family.pattern.source, 'uy')})));
  const table = eventTable(families.map(({family}) => family.signs).join(''));

  return Object.freeze({
    eventful(text: string) {
      for (let at = 0; at < text.length; at++) if (table[text.charCodeAt(at)] === 1) return true;
      return false;
    },
    platforms: Object.freeze([...platforms]),
    get: (name: string) => byName.get(name),
    owners(hostname: string) {
      const cached = owned.get(hostname);
      if (cached) return cached;
      const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
      const found = [...(byHost.get(host) ?? [])];
      for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) found.push(...(bySuffix.get(host.slice(at === 0 ? 0 : at + 1)) ?? []));
      // A chat's hosts are few; a flood of others must not grow the table.
      if (owned.size >= 256) owned.clear();
      owned.set(hostname, found);
      return found;
    },
    scheme: (protocol: string) => byScheme.get(protocol),
    starts: new RegExp(starts, 'gi'),
    tokens: families.length > 0 ? new RegExp(families.map(({family}) => `(?:${unnamed(family.pattern)})`).join('|'), 'gu') : undefined,
    families,
  });
}
