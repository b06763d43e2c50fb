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
const authority = /(?:[\w\-.~%@:[\]$&+!'*\u00ad\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]|[。．｡](?=[a-z\d]))+/iy;
// `](` is the seam of a Markdown link, and a comma before a scheme parts two links.
const path = /[/?#](?:[\w\-.~:/?#[@!$&'()*+;=%\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]|\](?!\()|,(?!https?:))*/iy;

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

/** Finds links from left to right; at most `most`. `starts` is the registry's pattern. */
export function findLinks(text: string, starts: RegExp, most: number): LinkHit[] {
  const hits: LinkHit[] = [];
  starts.lastIndex = 0;
  for (let found = 0; found < most; found++) {
    const match = starts.exec(text);
    if (!match) break;
    const bare = match[1] === undefined && match[2] === undefined;
    const start = match.index;
    const hostEnd = bare ? start + match[0].length - 1 : run(authority, text, start + match[0].length);
    const written = trimmed(text.slice(start, run(path, text, hostEnd)));
    if (written.length <= match[0].length) {
      starts.lastIndex = start + match[0].length;
      continue;
    }
    const end = start + written.length;
    const address = bare ? `https://${written.replace(/^\/\//, '')}` : wideDots.test(written) ? written.replace(wideDots, '.') : written;
    const hit = unwrap(text, start, end);
    starts.lastIndex = hit.end;
    hits.push({...hit, text: written, address});
  }
  return hits;
}

/** Takes in what belongs to the link and not to the sentence: `` `…` ``, `<…>`, `[…](…)`. */
function unwrap(text: string, start: number, end: number): {start: number; end: number; labelled?: true} {
  const before = text[start - 1];
  if (before !== '`' && before !== '<' && before !== '[' && before !== '(') return {start, end};
  const pair = `${before}${text[end] ?? ''}`;
  if (pair === '``' || pair === '<>') return {start: start - 1, end: end + 1};
  // Clients that mark up links write the address twice.
  const again = `](${text.slice(start, end)})`;
  if (before === '[' && text.startsWith(again, end)) return {start: start - 1, end: end + again.length};
  // A label that is an address itself is a link of its own: it must not stand for another.
  const label = pair === '()' ? /\[(?!\w{1,16}:\/\/)[^[\]\n]{1,80}\]\($/.exec(text.slice(Math.max(0, start - 83), start))?.[0] : undefined;
  return label === undefined ? {start, end} : {start: start - label.length, end: end + 1, labelled: true};
}
