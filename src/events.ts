/** What one character may be a part of. */
export const events = {
  /** A link, or a token that holds a slash or an emoji. */
  link: 1,
  /** A token. */
  token: 2,
  /** Something to be cleaned away, or mended: a control, a zero-width space, a surrogate. */
  unclean: 4,
  /** An escape, or markup. */
  escape: 8,
  /** An override that shows text backwards. */
  override: 16,
  /** A structured payload. */
  markup: 32,
} as const;
const {link, unclean, escape: escaped, override, markup} = events;
const characters: readonly (readonly [string, number])[] = [
  ['/', link],
  ['&<', escaped],
  ['{[', markup],
  ['\u007f\u200b\ufeff', unclean],
  ['\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', override],
];

/** A table by UTF-16 unit: a third of what a character class of as many ranges takes. `signs` are those of the tokens. */
export function eventTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(unclean, 0, 0x20).fill(link | unclean, 0xd800, 0xe000);
  table[0x09] = table[0x0a] = 0;
  for (const [set, bit] of [...characters, [signs, events.token] as const])
    for (let at = 0; at < set.length; at++) {
      const unit = set.charCodeAt(at);
      table[unit] = (table[unit] ?? 0) | bit;
    }
  return table;
}
