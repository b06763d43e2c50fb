/** The items that stand in the DOM, by their places in the chat: from `start` up to and without `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What the scroller shows. Lengths in px. */
export interface Sight {
  /** How much of the drawn rows is above what is seen, and below it. */
  above: number;
  below: number;
  /** What must be drawn on either side, so that a person who flings meets rows and not the scroller's end. */
  reach: number;
  /** The height of a row, on the average. */
  average: number;
  /** How many rows are so far away that they may go. */
  spareAbove: number;
  spareBelow: number;
}

/** However high rows are guessed to be, no more than these are drawn. */
export const mostRows = 400;
/** Until rows have been measured. */
export const guessedRow = 80;

/** The rows a chat begins with: its end, a screen or so of it. The rest of the reach comes when these are on the screen. */
export function atEnd(count: number, seen: number): Span {
  return {start: Math.max(0, count - Math.ceil(seen / guessedRow) - 2), end: count};
}

/** The rows around one: a screen on either side. */
export function around(index: number, count: number, seen: number): Span {
  const side = Math.ceil(seen / guessedRow) + 2;
  return {start: Math.max(0, index - side), end: Math.min(count, index + side + 1)};
}

/**
 * Moves the window along: rows are added where less than half of the reach is left, so that a slow scroll does it seldom,
 * and go where they are spare.
 */
export function move(span: Span, count: number, {above, below, reach, average, spareAbove, spareBelow}: Sight): Span {
  const missing = (px: number) => (px < reach / 2 ? Math.ceil((reach - px) / average) : 0);
  let start = Math.max(0, span.start - missing(above));
  let end = Math.min(count, span.end + missing(below));
  if (start === span.start) start += spareAbove;
  if (end === span.end) end -= spareBelow;
  if (end - start > mostRows) {
    // The side that was not asked for gives way.
    if (above < below) end = start + mostRows;
    else start = end - mostRows;
  }
  return {start, end};
}

/** What became of a list of items in another. */
export interface Change {
  /** How many at the beginning are the same, and how many others at the end. */
  head: number;
  tail: number;
  /** Where an item of the former list is now. */
  at: (index: number) => number | undefined;
  /** How many stand after the last one that was there before; 0 when there was none. */
  appended: number;
  /** Nothing is left of the former list: it is another chat. */
  other: boolean;
}

/**
 * Compares two lists by their keys. What is alike at both ends is found by walking: to add one message to 100,000 costs
 * a tenth of a millisecond; only what changed between is looked up.
 */
export function compare<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Change {
  const same = (a: T, b: T) => a === b || keyOf(a) === keyOf(b);
  const [was, is] = [before.length, after.length];
  const least = Math.min(was, is);
  let head = 0;
  while (head < least && same(before[head] as T, after[head] as T)) head += 1;
  let tail = 0;
  while (tail < least - head && same(before[was - 1 - tail] as T, after[is - 1 - tail] as T)) tail += 1;
  let middle: Map<string, number> | undefined;
  const at = (index: number) => {
    if (index < head) return index;
    if (index >= was - tail) return index + is - was;
    middle ??= new Map(after.slice(head, is - tail).map((item, i) => [keyOf(item), head + i]));
    return middle.get(keyOf(before[index] as T));
  };
  let last: number | undefined;
  for (let i = was - 1; i >= 0 && last === undefined; i -= 1) last = at(i);
  return {head, tail, at, appended: last === undefined ? 0 : is - 1 - last, other: was > 0 && is > 0 && last === undefined};
}

/** Where the window stands in a list that has changed: around what it showed, as far as that is left. */
export function follow({start, end}: Span, {at}: Change, count: number): Span {
  let [first, last]: (number | undefined)[] = [];
  for (let i = start; i < end && first === undefined; i += 1) first = at(i);
  for (let i = end - 1; i >= start && last === undefined; i -= 1) last = at(i);
  if (first === undefined || last === undefined) return {start: Math.min(start, count), end: Math.min(end, count)};
  // Items that were put in another order may stand the other way round.
  return {start: Math.min(first, last), end: Math.min(Math.max(first, last) + 1, Math.min(first, last) + mostRows)};
}
