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

function readMatch([kind, , template, options = none]: Form, groups: Record<string, string | undefined>, url: URL): Target | undefined {
  const {query, token, code} = options;
  const id = query === undefined ? groups['id'] : numberParam(url, ...query.split(' '));
  if (query !== undefined && id === undefined) return undefined;
  const held = token ?? code;
  const secret = held === undefined ? undefined : param(url, held);
  // One by one: spreading what is there took longer than the pattern did.
  const target: Target = {kind};
  if (id !== undefined) target.id = id;
  if (template !== undefined) target.url = fill(template, groups, id);
  if (options.partial) target.partial = true;
  if (options.surface !== undefined) target.surface = options.surface;
  if (secret) {
    target.token = secret;
    target.tokenType = code === undefined ? 'query' : 'access-code';
  }
  return target;
}
const none: FormOptions = {};

function fill(template: string, groups: Record<string, string | undefined>, id: string | undefined): string {
  let filled = '';
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open);
    const name = template.slice(open + 1, close);
    filled += template.slice(from, open) + ((name === 'id' ? id : groups[name]) ?? '');
    from = close + 1;
  }
  return filled + template.slice(from);
}
