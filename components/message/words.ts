import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../src/locale/locale.js';
import {lazily} from '../shared/lazy.js';
import type {Word, WordLink} from './blocks.js';

/** What words do when they are touched, and what draws them again when code has come. */
export interface Speech {
  readonly locale: Locale;
  readonly again: () => void;
  readonly open: (event: Event, link: WordLink) => void;
  readonly ask: (link: WordLink) => void;
}

/** An app's emoji code, or `@` and a name. */
const marks = /\[(?:\p{Script=Han}{1,4}|[A-Za-z][A-Za-z!-]{0,12}|\d{3})\]|@[^\s@]{1,30}/gu;
/** Of one bubble: 100,000 units may hold 33,000 of them. */
const mostMarks = 300;

const table = lazily(() =>
  import('../../src/locale/faces.js').then(
    ({faces}) => faces,
    () => new Map<string, never>(), // the codes stand as they were written
  ),
);

/** A bubble's words with what is special among them. */
export const spoken = (words: readonly Word[], speech: Speech): unknown[] =>
  words.map(word => (typeof word === 'string' ? decorated(word, speech) : link(word, speech)));

function decorated(text: string, speech: Speech): unknown {
  const out: unknown[] = [];
  let at = 0;
  for (const {0: found, index} of text.matchAll(marks)) {
    if (out.length >= 2 * mostMarks) break;
    const drawn = found.startsWith('@') ? mention(text, index, found) : face(found, speech);
    if (drawn === undefined) continue;
    out.push(text.slice(at, index), drawn);
    at = index + found.length;
  }
  return out.length === 0 ? text : [...out, text.slice(at)];
}

/** A name ends with white space; and an `@` in an e-mail address stands behind a letter. */
function mention(text: string, index: number, found: string): TemplateResult | undefined {
  const [before = ' ', after = ' '] = [text[index - 1], text[index + found.length]];
  return /[\w.+-]/.test(before) || !/\s/.test(after) ? undefined : html`<span class="at" part="mention">${found}</span>`;
}

/** The code itself stays in the text, to be copied and found; what is seen is a box of one letter, the same before its face has come. */
function face(code: string, {locale, again}: Speech): TemplateResult | undefined {
  const faces = table(again);
  const known = faces?.get(code.slice(1, -1));
  if (faces && !known) return undefined;
  return html`<span class="face" part="emoji" role="img" aria-label=${known ? locale.face(known.zh, known.en) : code} data-face=${known?.face ?? ''}
    >${code}</span
  >`;
}

/** A link that must ask first is a button: a middle click would not ask. */
function link(word: WordLink, {open, ask}: Speech): TemplateResult {
  const {text, url, risk} = word;
  if (!risk)
    return html`<a
      class="link"
      href=${url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerpolicy="no-referrer"
      @click=${(event: Event) => open(event, word)}
      >${text}</a
    >`;
  // Where the words hide the host, or spell it in letters that mislead, it stands beside them.
  return html`<button class="link risky" type="button" @click=${() => ask(word)}>${text}</button
    >${text.includes(risk.host) ? nothing : html`<bdi class="site" dir="ltr">${risk.host}</bdi>`}`;
}

/** White space is drawn as it was written: none stands between the tags. */
export function bubble(words: unknown, tail: boolean, {tag}: Locale): TemplateResult {
  const look = `bubble${tail ? ' tail' : ''}${tag.startsWith('zh') ? '' : ' latin'}`;
  return html`<div class=${look} part="bubble">${words}</div>`;
}

/** A long text shows 16 lines of 20 Han characters, and is not folded for the sake of a few words more. */
const lineWidth = 20;
const roomOf = 16 * lineWidth;
const sparedText = 60;

/** The beginning of a long text; `undefined` when all of it may stand. Nothing is measured: the same text is folded at every width, before it is drawn. */
export function folded(words: readonly Word[]): Word[] | undefined {
  let room = roomOf;
  for (const [i, word] of words.entries()) {
    const text = typeof word === 'string' ? word : word.text;
    let at = 0;
    for (const letter of text) {
      room -= letter === '\n' ? lineWidth : letter > '\u2e7f' ? 1 : 0.5;
      // A link is shown whole or not at all.
      if (room < 0)
        return text.length - at <= sparedText && i === words.length - 1 ? undefined : [...words.slice(0, i), text === word ? `${text.slice(0, at)}…` : '…'];
      at += letter.length;
    }
  }
  return undefined;
}
