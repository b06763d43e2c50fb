import type {ChatItem} from 'hutong';

/** How many messages the long chat has, and how many come at a time. */
const length = 100_000;
const pageOf = 200;
const minute = 60_000;

/** The long chat: a message is made out of the samples when its page is asked for. */
export class LongChat {
  items: ChatItem[] = [];
  #first = length;
  readonly #make: (n: number, sentAt: number) => ChatItem;
  readonly #now: number;

  constructor(make: (n: number, sentAt: number) => ChatItem, now: number) {
    this.#make = make;
    this.#now = now;
    this.older();
  }

  get hasOlder(): boolean {
    return this.#first > 0;
  }

  /** Puts the page before the oldest in front. */
  older(): void {
    const from = Math.max(0, this.#first - pageOf);
    // Four messages a minute apart, then a pause.
    const page = Array.from({length: this.#first - from}, (_, i) =>
      this.#make(from + i, this.#now - (length - from - i) * 3 * minute + ((from + i) % 4) * -2 * minute),
    );
    this.items = [...page, ...this.items];
    this.#first = from;
  }
}
