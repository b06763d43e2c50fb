/** The value of a parameter that stands once, in the query and not in the hash: two ids are no id. */
export function param(url: URL, name: string): string | undefined {
  const values = url.searchParams.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

/** The same, when it is a plain number: `1e9` and a redacted `1000xxxx` are none. */
export function numberParam(url: URL, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = param(url, name);
    if (value !== undefined && /^\d{1,20}$/.test(value)) return value;
  }
  return undefined;
}

/** `hostsOf('shopee.*', 'sg co.th')`: the same site in many countries, or under hosts that rotate. */
export const hostsOf = (pattern: string, parts: string) => parts.split(' ').map(part => pattern.replace('*', part));

/** The address that a parameter holds, or the one that holds it. Whose it is must be asked again. */
export function nested(url: URL, name: string): URL {
  const inner = param(url, name);
  return inner !== undefined && URL.canParse(inner) ? new URL(inner) : url;
}

/** The named group `id` of the first pattern that the path matches. */
export function pathId(url: URL, ...patterns: RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const id = pattern.exec(url.pathname)?.groups?.['id'];
    if (id !== undefined) return id;
  }
  return undefined;
}
