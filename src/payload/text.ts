import type {Card} from '../card/card.js';
import type {Risk} from '../card/common.js';
import {cut} from '../card/text.js';
import {events} from '../events.js';
import {limits} from '../limits.js';
import {textMessage, type Message, type Segment, type Warning} from '../message.js';
import type {Recogniser} from '../recognise.js';
import type {Registry} from '../registry.js';
import {ShareText} from '../share-text.js';
import {findLinks, type LinkHit} from './links.js';

export interface TextContext {
  recogniser: Recogniser;
  linkCards: 'none' | 'single' | 'all';
}

/** C0 controls but tab and newline. */
const controls = /[\0-\u0008\v\f\u000e-\u001f\u007f]/g;
/** Left by exports and by carriers that escape once more than they should. */
const entities = /&(?:amp|lt|gt|quot|#39|nbsp);|<br/i;
const decoded: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' '};
const unescaped = (text: string) =>
  text
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/&(?:lt|gt|quot|#39|nbsp);/g, entity => decoded[entity] ?? entity)
    .replace(/&amp;/g, '&');

/** Well-formed, without controls and zero-width spaces; newlines and tabs stay. */
export const cleaned = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(controls, ' ');

/** A stretch of the text that became something: a card, or a link. What lies between two is the person's. */
interface Piece {
  start: number;
  end: number;
  card?: Card;
  link?: {text: string; url: string; risk?: Risk};
}

/** What a text holds, as bits of `events`; of a long one, what its beginning does. */
export const eventsOf = (text: string, registry: Registry): number =>
  text.length > limits.scanned ? registry.events(text.slice(0, limits.scanned)) | events.unclean : registry.events(text);

/** Reads what a person sent: their words, with the share texts, links and tokens in them. `found` is what `eventsOf` says. */
export function readText(raw: string, context: TextContext, found = eventsOf(raw, context.recogniser.registry)): Message {
  const warnings: Warning[] = [];
  if (raw.length > limits.text) warnings.push({code: 'text-cut', message: `a text of ${String(raw.length)} units was cut to ${String(limits.text)}`});
  const text = found & events.unclean ? cleaned(cut(raw, limits.text)) : cut(raw, limits.text);
  if (text.trim() === '') return textMessage('text', '', warnings);

  // A message with an override is never linkified: it can show a link backwards.
  if (found & events.override) return textMessage('text', text, warnings);

  const pieces = findPieces(text, context, warnings);
  if (!(found & events.escape && entities.test(text))) return assemble(text, pieces, context, warnings);
  // Escapes are undone only around a share: elsewhere `&lt;` may be what the person means.
  const plain = unescaped(text);
  const unescapedPieces = findPieces(plain, context, warnings);
  return unescapedPieces.some(({card}) => card?.platform) ? assemble(plain, unescapedPieces, context, warnings) : assemble(text, pieces, context, warnings);
}

function findPieces(text: string, {recogniser}: TextContext, warnings: Warning[]): Piece[] {
  const scanned = text.slice(0, limits.scanned);
  const hits = findLinks(scanned, recogniser.registry, limits.shares);
  const pieces: Piece[] = [];
  let done = 0;
  hits.forEach((hit, i) => {
    if (hit.start < done) return;
    const piece = readLink(text, hit, done, hits[i + 1]?.start ?? text.length, recogniser);
    const last = pieces.at(-1);
    if (piece?.card && last?.card && continues(last.card, piece.card) && /^[ \t]*$/.test(text.slice(last.end, hit.start))) {
      // One share may hold its short link and, on the same line, the page behind it.
      const {id, url, openUrl} = piece.card;
      last.card = recogniser.make({...piece.card, ...last.card, id, url, openUrl});
      last.end = done = piece.end;
    } else if (piece) {
      pieces.push(piece);
      done = piece.end;
    } else warnings.push({code: 'link-refused', message: 'an address that leads to no public host was left as text'});
  });
  return recogniser.registry.tokens ? withTokens(text, pieces, recogniser) : pieces;
}

const continues = (first: Card, second: Card) =>
  first.partial === true && first.platform === second.platform && first.kind === second.kind && second.id !== undefined && first.id === undefined;

/** `href="https://…`: a line of code or markup shares nothing. */
const inCode = /=\s?["']$/;

function readLink(text: string, hit: LinkHit, from: number, to: number, recogniser: Recogniser): Piece | undefined {
  const share = new ShareText(text.slice(Math.max(from, hit.start - limits.around), hit.start), text.slice(hit.end, Math.min(to, hit.end + limits.around)));
  const quoted = text[hit.start - 1] === '"' || text[hit.start - 1] === "'";
  const card = quoted && inCode.test(text.slice(Math.max(0, hit.start - 3), hit.start)) ? undefined : recogniser.share(hit.address, share);
  if (card) return {start: hit.start - share.takenBefore, end: hit.end + share.takenAfter, card};
  const link = recogniser.link(hit.address);
  const {start, end} = hit.labelled ? {start: hit.end - 1 - hit.text.length, end: hit.end - 1} : hit;
  return link && {start, end, link: {text: hit.text, ...link}};
}

/** Tokens stand in the stretches that no link has taken. */
function withTokens(text: string, pieces: Piece[], recogniser: Recogniser): Piece[] {
  const all: Piece[] = [];
  let from = 0;
  for (const piece of [...pieces, undefined]) {
    const to = piece?.start ?? Math.min(text.length, limits.scanned);
    // No family is shorter: most shares leave nothing, or a word, beside them.
    if (to - from >= shortestToken && all.length < limits.shares) readTokens(text, from, to, recogniser, all);
    if (piece) {
      all.push(piece);
      from = piece.end;
    }
  }
  return all;
}
const shortestToken = 7;

function readTokens(text: string, start: number, end: number, recogniser: Recogniser, found: Piece[]): void {
  const {tokens, families} = recogniser.registry;
  const words = end < text.length ? text.slice(0, end) : text;
  for (let from = start; tokens && found.length < limits.shares;) {
    tokens.lastIndex = from;
    const at = tokens.exec(words)?.index;
    if (at === undefined) return;
    const piece = readToken(words, from, at, text, families, recogniser);
    if (piece) found.push(piece);
    from = piece?.end ?? at + 1;
  }
}

/** The token at `at`, as the first family reads it that has its cue. `words` ends where the next share begins. */
function readToken(words: string, from: number, at: number, text: string, families: Registry['families'], recogniser: Recogniser): Piece | undefined {
  for (const {platform, family, at: pattern} of families) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    const token = match?.groups?.['token'];
    if (!match || token === undefined) continue;
    const end = at + match[0].length;
    // Fences alone are prices and quotes too: a cue, or nothing else in the whole message.
    if (family.cue && !family.cue.test(words.slice(Math.max(from, at - limits.around), end + limits.around)) && text.trim() !== match[0].trim()) continue;
    const share = new ShareText(words.slice(Math.max(from, at - limits.around), at), words.slice(end, end + limits.around), {title: match.groups?.['title']});
    const card = recogniser.token(platform, token, share);
    if (card) return {start: at - share.takenBefore, end: end + share.takenAfter, card};
  }
  return undefined;
}

function assemble(text: string, pieces: Piece[], {recogniser, linkCards}: TextContext, warnings: Warning[]): Message {
  const segments: Segment[] = [];
  const cards: Card[] = [];
  let said = '';
  let from = 0;
  /** The white space at either side of the cards since the last words. */
  let gap = '';
  const say = (segment: Extract<Segment, {text: string}>) => {
    segments.push(segment);
    said += (said && gap && (gap.includes('\n') ? '\n' : closing.test(segment.text) ? '' : ' ')) + segment.text;
    gap = '';
  };
  for (const piece of [...pieces, undefined]) {
    const between = text.slice(from, piece?.start ?? text.length);
    const words = between.trim();
    if (words === '') gap += between;
    else {
      const at = between.indexOf(words);
      // White space around a card was there for the share text's sake; around a link it is the person's.
      const start = segments.at(-1)?.type === 'card' ? at : 0;
      const end = piece?.card ? at + words.length : between.length;
      gap += between.slice(0, start);
      say({type: 'text', text: between.slice(start, end)});
      gap += between.slice(end);
    }
    if (!piece) break;
    from = piece.end;
    if (piece.card) {
      // What the app wrote ends in white space of its own, most often.
      gap += text.slice(piece.end - 1, piece.end).trim() ? '' : text.slice(piece.end - 1, piece.end);
      segments.push({type: 'card', index: cards.push(piece.card) - 1});
    } else if (piece.link) {
      say({type: 'link', ...piece.link});
      const alone = text.trim() === text.slice(piece.start, piece.end);
      if (linkCards === 'all' || (linkCards === 'single' && alone))
        segments.push({type: 'card', index: cards.push(recogniser.card({kind: 'link', sharedUrl: piece.link.text, partial: true})) - 1});
    }
  }
  return {v: 1, format: 'text', segments, text: said.trim(), cards, warnings};
}

/** Punctuation that clings to the word before it. */
const closing = /^[,.;:!?)，。、；：！？）】」》]/;
