import type {ChatItem} from '../message/item.js';
import {sentAtOf} from './keys.js';

/** WeChat's five minutes. */
const apart = 5 * 60_000;
/** So many messages without a time are looked back over, and no more. */
const farBack = 1000;

/**
 * Which messages have their time above them: one that was sent five minutes or more after the last time that stands
 * there. What stands keeps standing when others come or go above it: what is read does not move.
 */
export class Separators {
  #shown: readonly boolean[] = [];

  /** Works out those between the first `head` and the last `tail`, which were there before; `open`: there are older ones. */
  update(items: readonly ChatItem[], head: number, tail: number, open: boolean): void {
    const before = this.#shown.slice(0, head);
    const between: boolean[] = [];
    const after = tail > 0 ? this.#shown.slice(-tail) : [];
    let last: number | undefined;
    for (let i = head - 1; i >= Math.max(0, head - farBack) && last === undefined; i -= 1) if (before[i]) last = timeOf(items, i);
    const due = (index: number) => {
      const at = timeOf(items, index);
      const shows = at !== undefined && (last === undefined ? !open || index > 0 : at - last >= apart);
      if (at !== undefined && (shows || last === undefined)) last = at;
      return shows;
    };
    for (let i = head; i < items.length - tail; i += 1) between.push(due(i));
    // The first that was there: the one that stood above it may be gone, or the beginning of the chat come.
    if (after.length > 0) after[0] = due(items.length - tail) || after[0] === true;
    this.#shown = [...before, ...between, ...after];
  }

  at(index: number): boolean {
    return this.#shown[index] ?? false;
  }
}

const timeOf = (items: readonly ChatItem[], index: number): number | undefined => {
  const item = items[index];
  return item && sentAtOf(item);
};
