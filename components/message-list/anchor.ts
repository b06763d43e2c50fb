/**
 * Holds a scroller's rows where a person sees them. Pinned, its end stays in view whatever grows; else one row, the
 * first that begins in view, stays where it is. A browser that anchors by itself does that for what changes late; the
 * window's own moves, and every browser without (WebKit), are put right here.
 */
export class Anchor {
  readonly #scroller: HTMLElement;
  readonly #rows: () => readonly Element[];
  /** The end follows. */
  pinned = true;
  #row: Element | undefined;
  #y = 0;
  /** The row was asked for: it stays, whatever the browser would anchor. */
  #held = false;
  /** Where we left the scroller: any other place is a person's doing. */
  #top = 0;

  constructor(scroller: HTMLElement, rows: () => readonly Element[]) {
    this.#scroller = scroller;
    this.#rows = rows;
  }

  get above(): number {
    return this.#scroller.scrollTop;
  }

  get below(): number {
    const {scrollTop, scrollHeight, clientHeight} = this.#scroller;
    return scrollHeight - clientHeight - scrollTop;
  }

  /** The scroller was scrolled. `last`: its end is the chat's. */
  scrolled(last: boolean): void {
    const {scrollTop} = this.#scroller;
    if (Math.abs(scrollTop - this.#top) < 1) return;
    // Growth below never lessens `scrollTop`: only a person goes up.
    if (last && this.below < 2) this.pinned = true;
    else if (scrollTop < this.#top || !last) this.pinned = false;
    this.#top = scrollTop;
    this.#held = false;
    this.remember();
  }

  /** Takes what is seen now for what must stay. */
  remember(stays: (row: Element) => boolean = () => true): void {
    const rows = this.#rows();
    const {top} = this.#scroller.getBoundingClientRect();
    let first = firstBelow(rows, top + 1);
    const next = rows[first + 1]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    // One that begins above what is seen may grow there: the next does not, where it is in view.
    if ((rows[first]?.getBoundingClientRect().top ?? top) < top && next < top + this.#scroller.clientHeight) first += 1;
    this.#row = rows.slice(first).find(stays) ?? rows.slice(0, first).findLast(stays);
    this.#held = false;
    if (this.#row) this.#y = this.#row.getBoundingClientRect().top - top;
  }

  /** Rows are going: takes another for what must stay, where it is one of these. */
  keep(stays: (row: Element) => boolean): void {
    if (!this.pinned && !(this.#row?.isConnected && stays(this.#row))) this.remember(stays);
  }

  /** Puts a row where `y` px are above it, and holds it there until a person scrolls. */
  hold(row: Element, y: number): void {
    this.#row = row;
    this.#y = y;
    this.#held = true;
    this.pinned = false;
    this.restore();
  }

  /** Puts back what had to stay. */
  restore(): void {
    const scroller = this.#scroller;
    if (scroller.clientHeight === 0) return; // it is not drawn
    if (this.pinned) {
      if (this.below >= 0.5) scroller.scrollTop = scroller.scrollHeight;
    } else if (this.#row?.isConnected) {
      const off = this.#row.getBoundingClientRect().top - scroller.getBoundingClientRect().top - this.#y;
      if (Math.abs(off) >= 0.5) scroller.scrollTop += off;
    }
    this.#top = scroller.scrollTop;
  }

  /** Something in it has grown or shrunk after it was drawn. */
  resized(): void {
    if (this.pinned || this.#held || !anchorsItself(this.#scroller)) this.restore();
  }
}

/** The first row that ends below a line: rows stand in order, so a few are measured of hundreds. */
export function firstBelow(rows: readonly Element[], line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** WebKit learnt it late, and a host may switch it off. */
const anchorsItself = (scroller: Element): boolean => getComputedStyle(scroller).getPropertyValue('overflow-anchor') === 'auto';
