import type {Rows} from './rows.js';

/** One row is where Tab comes to. It keeps the focus while the window moves, even while its row is away. */
export class Focus {
  /** The key of its message. */
  current: string | undefined;
  readonly #scroller: HTMLElement;
  readonly #rows: Rows;
  /** The row had the focus when it went: the scroller has it meanwhile. */
  #away = false;

  constructor(scroller: HTMLElement, rows: Rows) {
    this.#scroller = scroller;
    this.#rows = rows;
  }

  /** A row, or something in it, has the focus now. */
  came(target: EventTarget | null): void {
    const key = this.#rows.key(target as Element);
    if (key === undefined) return;
    this.#away = false;
    if (key === this.current) return;
    this.current = key;
    this.return();
  }

  /** Before rows go. */
  leave(stay: ReadonlySet<string>): void {
    const key = this.#rows.key(this.#active());
    if (key === undefined || stay.has(key)) return;
    this.current = key;
    this.#away = true;
    this.#scroller.focus({preventScroll: true});
  }

  /** After rows have come. */
  return(): void {
    const row = this.#rows.element(this.current);
    const stop = row ?? this.#rows.elements.at(-1);
    for (const one of this.#rows.elements) {
      const tabIndex = one === stop ? 0 : -1;
      if (one.tabIndex !== tabIndex) one.tabIndex = tabIndex;
    }
    if (!this.#away || !row) return;
    this.#away = false;
    if (this.#active() === this.#scroller) row.focus({preventScroll: true});
  }

  /** Puts the focus on a message; `false` when its row must come first. */
  put(key: string): boolean {
    const row = this.#rows.element(key);
    this.current = key;
    this.#away = !row;
    (row ?? this.#scroller).focus({preventScroll: true});
    row?.scrollIntoView({block: 'nearest'});
    return row !== undefined;
  }

  #active(): Element | null {
    const root = this.#scroller.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }
}
