import {firstBelow} from './anchor.js';

/** Where the reader is. */
export interface Reading {
  /** The place of the message that has the focus; -1: none has. */
  index: number;
  count: number;
  /** The rows in the DOM, and the place of the first. */
  rows: readonly Element[];
  start: number;
  scroller: Element;
}

/** The message a screen away, and at least the next one. */
function screenAway({index, rows, start, scroller}: Reading, sign: 1 | -1): number {
  const row = rows[index - start];
  if (!row) return index + sign * 10;
  const line = row.getBoundingClientRect().top + sign * scroller.clientHeight;
  const to = start + Math.min(firstBelow(rows, line), rows.length - 1);
  return sign < 0 ? Math.min(to, index - 1) : Math.max(to, index + 1);
}

const ways: Record<string, (reading: Reading) => number> = {
  ArrowUp: ({index}) => index - 1,
  ArrowDown: ({index}) => index + 1,
  PageUp: reading => screenAway(reading, -1),
  PageDown: reading => screenAway(reading, 1),
  Home: () => 0,
  End: ({count}) => count - 1,
};

/** The place of the message that a key leads to; `undefined`: the key is none of the list's. */
export function target({key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent, reading: Reading): number | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey || reading.count === 0 || !Object.hasOwn(ways, key)) return undefined;
  const to = reading.index < 0 ? reading.count - 1 : ways[key]?.(reading);
  return to === undefined ? undefined : Math.min(reading.count - 1, Math.max(0, to));
}
