import type {CardFields, CardKind} from '../card/card.js';
import type {Target} from '../platform.js';
import {numberParam} from './url.js';

interface FormOptions {
  /** The item's id is the number in the one parameter of these names, separated by a space. */
  query?: string;
  partial?: true;
  surface?: string;
}

/**
 * One form of a platform's addresses: the kind, a pattern for `host/path?query#hash` (anchored, with a group
 * `id` where there is one), the canonical URL with `{group}` in it, and what else is known. Without a URL the
 * link itself is all there is.
 */
export type Form = readonly [kind: CardKind, pattern: RegExp, url?: string | undefined, options?: FormOptions];

/** What the first form that fits makes of an address. */
export function readForm(rows: readonly Form[], url: URL): Target | undefined {
  // One getter instead of four: a platform of thirty forms is asked for every link of its host.
  const text = url.href.slice(url.protocol.length + 2);
  for (const [kind, pattern, template, {query, ...more} = {}] of rows) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    const id = query === undefined ? groups['id'] : numberParam(url, ...query.split(' '));
    if (query !== undefined && id === undefined) continue;
    const fields: Omit<CardFields, 'kind'> = {...(id !== undefined && {id}), ...(template !== undefined && {url: fill(template, {...groups, id})})};
    return {kind, ...fields, ...more};
  }
  return undefined;
}

const fill = (template: string, groups: Record<string, string | undefined>) => template.replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '');
