import type {ChatItem} from '../message/item.js';
import {keyOf, sentAtOf} from './keys.js';
import type {Row} from './rows.js';
import {Separators} from './separators.js';
import {atEnd, compare, follow, mostRows, type Span} from './window.js';
import {isOutgoing} from './words.js';

/** What came with new items, and whether the reader is at the end then. */
interface Taken {
  arrived: readonly ChatItem[];
  pinned: boolean;
}

/** A list's messages in their order, and which of them stand in the DOM. */
export class Order {
  items: readonly ChatItem[] = [];
  /** There are older ones. */
  open = false;
  span: Span = {start: 0, end: 0};
  readonly #separators = new Separators();

  /** Takes a host's items over where they have changed: the window moves with what it shows. `undefined`: nothing has. */
  take(given: unknown, hasOlder: boolean, {pinned, height}: {pinned: boolean; height: () => number}): Taken | undefined {
    // A host may set anything.
    const items: readonly ChatItem[] = Array.isArray(given) ? given : [];
    const before = this.items;
    if ((items === before || items.length + before.length === 0) && hasOlder === this.open) return undefined;
    const change = compare(before, items, keyOf);
    this.#separators.update(items, change.head, change.tail, hasOlder);
    this.items = items;
    this.open = hasOlder;
    const arrived = before.length > 0 && change.appended > 0 ? items.slice(-change.appended) : [];
    const anew = change.other || before.length === 0;
    // To send is to look at what was sent.
    const end = pinned || anew || arrived.some(isOutgoing);
    const span = follow(this.span, change, items.length);
    if (!end) {
      // Few new ones stand below at once: whoever comes down to the end finds it.
      const few = span.end === items.length - arrived.length && arrived.length <= mostRows / 10;
      this.span = few ? {...span, end: items.length} : span;
    } else {
      // Asked only where it counts: after a change of the page it costs a layout.
      const screen = atEnd(items.length, height());
      // A screen full of new ones leaves nothing of what was seen.
      const leap = anew || items.length - span.end > screen.end - screen.start;
      this.span = leap ? screen : {start: Math.max(span.start, items.length - mostRows), end: items.length};
    }
    return {arrived, pinned: end};
  }

  /** An id that repeats is drawn once, as it stands last. */
  wanted(): Row[] {
    const rows = new Map<string, Row>();
    for (let i = this.span.start; i < this.span.end; i += 1) {
      const item = this.items[i];
      if (typeof item !== 'object' || (item as unknown) === null) continue;
      const key = keyOf(item);
      rows.delete(key);
      rows.set(key, {key, item, time: this.#separators.at(i) ? sentAtOf(item) : undefined});
    }
    return [...rows.values()];
  }

  indexOf(key: string | undefined): number {
    return this.items.findIndex(item => keyOf(item) === key);
  }

  keyAt(index: number): string | undefined {
    const item = this.items[index];
    return item && keyOf(item);
  }
}
