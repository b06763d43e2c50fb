import type {CardFields, CardKind} from '../card/card.js';
import type {Target} from '../platform.js';

/**
 * One form of a platform's addresses: the kind, a pattern for `host/path?query#hash` (anchored, with a group
 * `id` where there is one), the canonical URL with `{group}` in it, and what else is known. Without a URL the
 * link itself is all there is.
 */
export type Form = readonly [kind: CardKind, pattern: RegExp, url?: string | undefined, more?: Omit<CardFields, 'kind'>];

/** What the first form that fits makes of an address. */
export function readForm(rows: readonly Form[], url: URL): Target | undefined {
  const text = url.hostname + url.pathname + url.search + url.hash;
  for (const [kind, pattern, template, more] of rows) {
    const match = pattern.exec(text);
    if (!match) continue;
    const {id} = match.groups ?? {};
    return {kind, ...(id !== undefined && !more?.partial && {id}), ...(template && {url: fill(template, match.groups ?? {})}), ...more};
  }
  return undefined;
}

const fill = (template: string, groups: Record<string, string | undefined>) => template.replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '');
