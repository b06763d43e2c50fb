import type {Money} from '../card/common.js';
import type {ShareText} from '../share-text.js';

/** Titles stand on one line, without the `...` of a text that was cut; more dots than three are a person's. */
export const tidy = (text: string | undefined) =>
  text
    ?.replace(/\s+/g, ' ')
    .replace(/(?<![.…])(?:\.{3}|…)\s*$/, '')
    .trim() || undefined;

/** An amount as it is written: `19.9`. */
export const yuan = (amount: string): Money => ({minor: Math.round(Number(amount) * 100), currency: 'CNY'});

/** An airline's code with three or four digits, from a pool so small that it recurs in unrelated shares: never an id. */
export const airlineCode = /^\s*[A-Z]{2}\d{3,4}(?![\w-])/;

/**
 * The share text that shops write since 2021: `【淘宝】包邮 LINK CZ321 「TITLE」⏎点击链接直接打开 或者 …`.
 * `badge` is a promise of the shop (7天无理由退货), not a title.
 */
export function shopShare(share: ShareText, marker: string, instruction: RegExp): {title?: string | undefined; badge?: string | undefined; marked: boolean} {
  const badge = share.lead(marker)?.rest.trim();
  const marked = badge !== undefined;
  // Rarely the code is symbols (`kB-#31>qE`); alone, without a title behind it, that could be anybody's words.
  if (!share.tail(airlineCode) && marked) share.tail(/^\s{1,3}[!-~]{6,14}(?=\s{0,3}「)/);
  const title = tidy(share.quoted('「', '」'));
  if (marked || title !== undefined) share.tail(instruction);
  return {title, badge: badge && badge.length <= 24 && !badge.includes('\n') ? badge : undefined, marked};
}
