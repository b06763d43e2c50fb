import type {CardFields} from '../../card/card.js';
import type {CardRef} from '../../resolve.js';
import type {HostRule} from '../fetch.js';
import type {Recipe, RecipeContext} from '../recipe.js';
import {fetchPage, unsupported, type PageOptions} from './fetch-page.js';
import {readFields} from './page.js';

/** A telephone's browser: pages for it are smaller, and some exist for it alone. */
export const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
/** A desk's browser. */
export const desk = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
/** A host that serves nothing but pictures, and only to its own pages: it minds no number of them. */
export const pictures = (referrer: string): HostRule => ({referrer, rate: Number.POSITIVE_INFINITY, concurrent: 8});

export interface ItemPageOptions extends PageOptions {
  /** What the site writes behind every title. */
  suffix?: RegExp;
}

/** What a click opens, which may need more than the canonical address: a note's `xsec_token`. */
export function openAddress(ref: CardRef, {hutong}: RecipeContext): string {
  const shared = ref.sharedUrl === undefined ? undefined : hutong.parse(ref.sharedUrl).cards[0];
  const same = shared?.openUrl !== undefined && !shared.partial && (ref.url === undefined || shared.url === ref.url);
  const address = same ? shared.openUrl : (ref.url ?? ref.sharedUrl);
  if (address === undefined) throw unsupported();
  return address;
}

/** The fields of the item's own page, its title without what the site writes behind it. */
export async function itemPage(ref: CardRef, context: RecipeContext, {suffix, ...options}: ItemPageOptions = {}): Promise<CardFields> {
  const {kind, title, ...fields} = await readFields(await fetchPage(openAddress(ref, context), context, options), context);
  return {
    ...fields,
    title: suffix ? title?.replace(suffix, '').trim() : title,
    // What the address says of the kind is surer than a page's own word for itself.
    kind: ref.kind === 'link' ? kind : undefined,
  };
}

/** The recipe of a platform whose pages tell what they are: Open Graph, JSON-LD, oEmbed. */
export const pageRecipe = (platform: string, hosts: Readonly<Record<string, HostRule>> = {}, options: ItemPageOptions = {}): Recipe => ({
  platform,
  hosts,
  resolve: (ref, context) => itemPage(ref, context, options),
});

/** The recipe of a platform that is never asked: what its links lead to is private, or opens an app. */
export const never = (platform: string, hosts: readonly string[]): Recipe => ({
  platform,
  hosts: Object.fromEntries(hosts.map(host => [host, {ask: false}] as const)),
  resolve: () => Promise.reject(unsupported()),
});
