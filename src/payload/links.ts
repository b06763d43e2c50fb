import type {Registry} from '../registry.js';

/**
 * Where the links of a text are.
 *
 * A link is ASCII, or letters of scripts that host names are faked with; it ends where Chinese text,
 * full-width punctuation, quotes or an emoji begin. Nothing without a scheme is a link, but for hosts
 * that carry only shares.
 */
export interface LinkHit {
  /** The place of the link with what wraps it: back-ticks, a Markdown label. */
  start: number;
  end: number;
  /** As it stands in the text. */
  text: string;
  /** The address that `text` means: with the scheme it lacks, its look-alike dots made real. */
  address: string;
  /** `[label](text)`: the label is the app's in a share, and the person's around an ordinary link. */
  labelled?: true;
}

// The letters are Latin, Greek and Cyrillic: `tаobao.com` with a Cyrillic а must become one punycode link, not `t`.
// U+2044, U+2215 and U+29F8 are drawn as slashes and are none: `evil.test⧸item.taobao.com` is one host.
const authority = /(?:[\w\-.~%@:;=[\]$&+!'*\u00ad\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u2044\u2215\u29f8]|[。．｡](?=[a-zA-Z\d]))+/y;
// `](` is the seam of a Markdown link, and a comma before a scheme parts two links. Xianyu leaves the quotes of a word bare.
const path = /[/?#](?:[\w\-.~:/?#[@!$&'()*+;=%\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]|\](?!\()|,(?!https?:)|"\w{1,40}"(?=[\w%&:]))*/y;

const wideDots = /[。．｡]/g;
const tails = /[.,;:!?'"*)\]]$/;

/** Cuts off what a sentence put behind a link. `/`, `@` and `_` may be its own last character. */
function trimmed(text: string): string {
  if (!tails.test(text)) return text;
  // Counted once: a link of 50,000 brackets took 13 s when each was weighed anew.
  let round = count(text, ')') - count(text, '(');
  let square = count(text, ']') - count(text, '[');
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1] ?? '';
    if ('.,;:!?\'"*'.includes(last)) continue;
    if (last === ')' && round-- > 0) continue;
    if (last === ']' && square-- > 0) continue;
    break;
  }
  return text.slice(0, end);
}
const count = (text: string, character: string) => text.split(character).length - 1;

function run(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a link begins, whose first slash stands at `slash`, and where its host ends or may end. */
function beginning(text: string, slash: number, from: number, registry: Registry): {start: number; host: number; bare: boolean} | undefined {
  const double = text[slash + 1] === '/';
  const colon = double && text[slash - 1] === ':';
  const limit = Math.max(from, slash - longestHead);
  let start = colon ? slash - 1 : slash;
  while (start > limit && head.test(text[start - 1] ?? '')) start--;
  const word = text.slice(start, colon ? slash - 1 : slash).toLowerCase();
  if (colon) {
    // `xhttps://` is somebody's typo for a link, and stays one; an app's scheme is taken whole.
    const scheme = /https?$/.exec(word)?.[0] ?? (registry.scheme(`${word}:`) ? word : undefined);
    return scheme === undefined ? undefined : {start: slash - 1 - scheme.length, host: slash + 2, bare: false};
  }
  // `//3.cn/…` and `v.douyin.com/…`: only hosts that carry nothing but shares, and not inside another address.
  const before = text[start - 1] ?? ' ';
  if (!double) return /[\s:：]/.test(before) && registry.short(word) ? {start, host: slash, bare: true} : undefined;
  if (word !== '' || !/\s/.test(before)) return undefined;
  const end = text.indexOf('/', slash + 2);
  return end > 0 && registry.short(text.slice(slash + 2, end).toLowerCase()) ? {start, host: end, bare: true} : undefined;
}
/** What a scheme or a host without one is made of. */
const head = /[\w.+-]/;
const longestHead = 64;

/**
 * Finds links from left to right; at most `most`. Every link has a slash, and finding slashes costs a tenth of
 * what a pattern of all the hosts did.
 */
export function findLinks(text: string, registry: Registry, most: number): LinkHit[] {
  const hits: LinkHit[] = [];
  let from = 0;
  for (let slash = text.indexOf('/'); slash >= 0 && hits.length < most; slash = text.indexOf('/', Math.max(slash + 1, from))) {
    const begun = beginning(text, slash, from, registry);
    if (!begun) continue;
    const {start, bare} = begun;
    const hostEnd = bare ? begun.host : run(authority, text, begun.host);
    const written = trimmed(text.slice(start, run(path, text, hostEnd)));
    if (start + written.length <= begun.host) continue;
    const address = bare ? `https://${written.replace(/^\/\//, '')}` : wideDots.test(written) ? written.replace(wideDots, '.') : written;
    const hit: LinkHit = {start, end: start + written.length, text: written, address};
    unwrap(text, hit);
    from = hit.end;
    hits.push(hit);
  }
  return hits;
}

/** Takes in what belongs to the link and not to the sentence: `` `…` ``, `<…>`, `[…](…)`. */
function unwrap(text: string, hit: LinkHit): void {
  const {start, end} = hit;
  const before = text[start - 1];
  if (before !== '`' && before !== '<' && before !== '[' && before !== '(') return;
  const pair = `${before}${text[end] ?? ''}`;
  // Clients that mark up links write the address twice.
  const again = `](${text.slice(start, end)})`;
  if (pair === '``' || pair === '<>') {
    hit.start--;
    hit.end++;
  } else if (before === '[' && text.startsWith(again, end)) {
    hit.start--;
    hit.end += again.length;
  } else if (pair === '()') {
    // A label that is an address itself is a link of its own: it must not stand for another.
    const label = /\[(?!\w{1,16}:\/\/)[^[\]\n]{1,80}\]\($/.exec(text.slice(Math.max(0, start - 83), start))?.[0];
    if (label === undefined) return;
    hit.start -= label.length;
    hit.end++;
    hit.labelled = true;
  }
}
