/**
 * The end of a text that is still being written, as it will most likely go on: what is open is closed, a link that is
 * half typed is its words, and what may become a heading or a rule waits. Only the last paragraph is looked at.
 */
export function mend(text: string): string {
  const paragraph = text.lastIndexOf('\n\n');
  const at = Math.max(paragraph < 0 ? 0 : paragraph + 2, text.length - mostLooked);
  const before = text.slice(0, at);
  // Inside a fence everything is what it is.
  if ((text.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1) return text;
  let last = text.slice(at).replace(/\n[ \t]{0,3}(?:=+|-+|[*+]|\d{1,9}[.)]?)[ \t]*$/, '');
  last = last.replace(/!?\[([^[\]\n]*)(?:\](?:\([^()\s]*)?)?$/, (whole, label: string, start: number) => (isCode(last.slice(0, start)) ? whole : label));
  if (isCode(last)) return before + (last.endsWith('`') ? last.slice(0, last.lastIndexOf('`')) : `${last}\``);
  last = last.replace(/(^|\s)(?:[*_`]{1,3}|~{1,2})$/, '$1');
  return before + last + closing(last);
}

/** A paragraph has seldom more; what is open before that closes when its end comes. */
const mostLooked = 2000;

const isCode = (text: string) => (text.match(/`+/g)?.length ?? 0) % 2 === 1;

/** What closes the signs that are open. */
function closing(text: string): string {
  const open: string[] = [];
  const words = text.replace(/`[^`]*`/g, code => 'x'.repeat(code.length));
  for (const {0: sign, index} of words.matchAll(/\*{1,3}|_{1,2}|~~/g)) {
    const [before = ' ', after = ' '] = [words[index - 1], words[index + sign.length]];
    // `snake_case` is one word.
    if (sign.startsWith('_') && /\w/.test(before) && /\w/.test(after)) continue;
    const known = open.lastIndexOf(sign);
    if (known >= 0 && !/\s/.test(before)) open.length = known;
    else if (!/\s/.test(after)) open.push(sign);
  }
  return open.reverse().join('');
}
