import {decode} from 'punycode/punycode.es6.js';

/**
 * The letters of one label of a host; the label itself where it is not punycode, and `undefined` where it only begins
 * like it: Chromium takes and asks for any `xn--…`, Node refuses those that stand for no letters.
 */
export function lettersOf(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  try {
    const letters = decode(label.slice(4));
    return new URL(`https://${letters}`).hostname === label ? letters : undefined;
  } catch {
    return undefined;
  }
}
