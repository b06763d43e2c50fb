import {eventTable} from './events.js';
import type {Platform, TokenFamily} from './platform.js';

/** A frozen set of platforms, found by host name. */
export interface Registry {
  readonly platforms: readonly Platform[];
  get(name: string): Platform | undefined;
  /** Who may own the host: the most exact claim first. */
  owners(hostname: string): readonly Platform[];
  scheme(protocol: string): Platform | undefined;
  /** What a text may hold beside words, as bits of `events`. Most messages hold nothing: this is all that they cost. */
  events(text: string): number;
  /** Whether the host carries nothing but shares: a link of it needs no scheme. */
  short(hostname: string): boolean;
  /** Where a token of any family may begin: one pattern instead of one a family. Global; `undefined` when there is none. */
  readonly tokens: RegExp | undefined;
  /** Every family with its pattern made sticky, in the order of the platforms. */
  readonly families: readonly {platform: Platform; family: TokenFamily; at: RegExp}[];
}

/** Named groups must not meet in the joined pattern. */
const unnamed = (pattern: RegExp) => pattern.source.replace(/\(\?<[A-Za-z]\w*>/g, '(?:');

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
      throw new TypeError(
        `Cannot register platform \`${platform.name}\`: there is one of that name; pass \`replace: ['${platform.name}']\` to put yours in its place`,
      );
    byName.set(platform.name, platform);
    for (const host of platform.shortHosts ?? []) add(byHost, host, platform);
    for (const host of platform.hosts) add(bySuffix, host, platform);
    for (const scheme of platform.schemes ?? []) byScheme.set(`${scheme.toLowerCase()}:`, platform);
  }

  const families = platforms.flatMap(platform => (platform.tokens ?? []).map(family => ({platform, family, at: new RegExp(family.pattern.source, 'uy')})));
  const table = eventTable(families.map(({family}) => family.signs).join(''));

  return Object.freeze({
    events(text: string) {
      let found = 0;
      for (let at = 0; at < text.length; at++) found |= table[text.charCodeAt(at)] ?? 0;
      return found;
    },
    platforms: Object.freeze([...platforms]),
    get: (name: string) => byName.get(name),
    owners(hostname: string) {
      const cached = owned.get(hostname);
      if (cached) return cached;
      const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
      const found = [...(byHost.get(host) ?? [])];
      // A label in punycode before a name is somebody's way to hide where it ends: `evil.xn--testitem-781f.taobao.com`.
      for (let at = 0; at >= 0 && !host.slice(0, at).includes('xn--'); at = host.indexOf('.', at + 1))
        found.push(...(bySuffix.get(host.slice(at === 0 ? 0 : at + 1)) ?? []));
      // A chat's hosts are few; a flood of others must not grow the table.
      if (owned.size >= 1024) owned.clear();
      owned.set(hostname, found);
      return found;
    },
    scheme: (protocol: string) => byScheme.get(protocol),
    short: (hostname: string) => byHost.has(hostname),
    tokens: families.length > 0 ? new RegExp(families.map(({family}) => `(?:${unnamed(family.pattern)})`).join('|'), 'gu') : undefined,
    families,
  });
}
