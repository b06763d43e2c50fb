import type {Card} from '../../card/card.js';
import type {Hutong} from '../../hutong.js';
import {parseUrl} from '../../security/url.js';
import {ResolveError} from '../../resolve.js';
import type {Fetched} from '../fetch.js';
import type {RecipeContext} from '../recipe.js';
import {checkStatus, decodeBody, loginWall} from './fetch-page.js';
import {isWallAddress} from './walls.js';

/** Where a short link ends: at an item that is known by its address, or at a page that has to say what it is. */
export type Landing = {card: Card} | {fetched: Fetched};

const mostHops = 6;
/** The page that stands between is some 2 KB, and 60 KB at the most. */
const searched = 100_000;

/** Scripts and markup that lead on, in the order of how surely they do. */
const forms = [
  /\bvar\s{1,3}url\s{0,3}=\s{0,3}(?:'(?<a>https?:[^'\s<>]{4,3000})'|"(?<b>https?:[^"\s<>]{4,3000})")/,
  /<input\s[^<>]{0,200}\bid="url"[^<>]{0,40}\bvalue="(?<a>https?:[^"\s<>]{4,3000})"/,
  /<meta\s[^<>]{0,40}http-equiv=["']?refresh["']?[^<>]{0,40}\burl=["']?(?<a>https?:[^"'\s<>]{4,3000})/i,
  /\blocation(?:\.href)?\s{0,3}(?:=|\.replace\()\s{0,3}(?:'(?<a>https?:[^'\s<>]{4,3000})'|"(?<b>https?:[^"\s<>]{4,3000})")/,
];

/** The address that a page leads to by itself: `var url = 'https:\/\/…\u0026…'; location.replace(url)`. */
export function onward(html: string): string | undefined {
  const source = html.slice(0, searched);
  for (const form of forms) {
    const {a, b} = form.exec(source)?.groups ?? {};
    const found = a ?? b;
    if (found === undefined) continue;
    return found
      .replace(/\\u(?<code>[\da-f]{4})|\\x(?<short>[\da-f]{2})/gi, (_, code: string | undefined, short: string | undefined) =>
        String.fromCharCode(Number.parseInt(code ?? short ?? '', 16)),
      )
      .replaceAll('\\/', '/')
      .replaceAll('&amp;', '&');
  }
  return undefined;
}

const encrypted = (url: string) => url.replace(/^http:/i, 'https:');
/** A header's text is bytes; `URL` reads them when they are escaped, of UTF-8 or of GBK. */
const bytewise = (location: string | undefined) => location?.replace(/[\x80-\xff]/g, byte => `%${byte.charCodeAt(0).toString(16)}`);

/** The item that an address names, if it names one. */
export function itemAt(url: string, hutong: Hutong): Card | undefined {
  const card = hutong.parse(url).cards[0];
  return card?.platform !== undefined && !card.partial && card.kind !== 'token' && (card.kind !== 'link' || card.id !== undefined) ? card : undefined;
}

/**
 * Follows a short link, hop by hop, until an address names an item: the page behind it is not asked for. Each hop
 * has to be a known platform's: a short link that leads to a stranger is refused.
 */
export async function land(start: string, {fetch, hutong, signal}: RecipeContext): Promise<Landing> {
  // All of these hosts have encryption, whatever their links say.
  let url = encrypted(start);
  for (let hop = 0; hop < mostHops; hop++) {
    const parsed = parseUrl(url);
    if (!parsed || hutong.registry.owners(parsed.hostname).length === 0)
      throw new ResolveError('unsupported', 'the short link leads out of the platforms that are known');
    if (isWallAddress(url)) throw loginWall();
    const fetched = await fetch(url, {accept: 'html', redirect: 'manual', signal});
    const moved = fetched.status >= 300 && fetched.status < 400;
    if (!moved) checkStatus(fetched);
    const next = moved ? bytewise(fetched.headers['location']) : onward(decodeBody(fetched));
    if (next === undefined || !URL.canParse(next, url)) {
      if (moved) throw new ResolveError('upstream', 'the short link leads nowhere');
      return {fetched};
    }
    url = encrypted(new URL(next, url).href);
    const card = itemAt(url, hutong);
    if (card) return {card};
  }
  throw new ResolveError('upstream', 'the short link leads in circles');
}
