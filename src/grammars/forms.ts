import type {CardKind} from '../card/card.js';
import type {Target} from '../platform.js';
import {numberParam, param} from './url.js';

interface FormOptions {
  /** The item's id is the number in the one parameter of these names, separated by a space. */
  query?: string;
  /** The parameter that holds the share's token, or the code that opens a file. */
  token?: string;
  code?: string;
  partial?: true;
  surface?: string;
}

/**
 * One form of a platform's addresses: the kind, a pattern for `host/path?query#hash` (anchored, with a group
 * `id` where there is one), the canonical URL with `{group}` in it, and what else is known. Without a URL the
 * link itself is all there is.
 */
export type Form = readonly [kind: CardKind, pattern: RegExp, url?: string | undefined, options?: FormOptions];

/** What the first form that fits makes of an address; a platform's plain link where it names no item, or two. */
export function readForm(rows: readonly Form[], url: URL): Target | undefined {
  // One getter instead of four: a platform of thirty forms is asked for every link of its host.
  const text = url.href.slice(url.protocol.length + 2);
  let page: Target | undefined;
  for (const form of rows) {
    const match = form[1].exec(text);
    const target = match && readMatch(form, match.groups ?? {}, url);
    if (target) return target;
    if (match) page = {kind: 'link'};
  }
  return page;
}

function readMatch([kind, , template, options = {}]: Form, groups: Record<string, string | undefined>, url: URL): Target | undefined {
  const {query, token, code, ...more} = options;
  const id = query === undefined ? groups['id'] : numberParam(url, ...query.split(' '));
  if (query !== undefined && id === undefined) return undefined;
  const held = token ?? code;
  const secret = held === undefined ? undefined : param(url, held);
  return {
    kind,
    ...(id !== undefined && {id}),
    ...(template !== undefined && {url: fill(template, {...groups, id})}),
    ...more,
    ...(secret && {token: secret, tokenType: code === undefined ? 'query' : 'access-code'}),
  };
}

const fill = (template: string, groups: Record<string, string | undefined>) => template.replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '');
