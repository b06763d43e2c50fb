import type {Card} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';

/** What a card's resolver is doing. */
export class Filling {
  state: 'waiting' | 'asking' | 'filled' | 'failed' = 'waiting';
  /** An answer stands, and a fresher one is asked for. */
  again = false;
  /** Epoch milliseconds by the instance's clock. */
  askedAt = Number.NEGATIVE_INFINITY;
  #controller: AbortController | undefined;

  /** Gives up what is under way; `forget` also what came of it. */
  stop(forget: boolean): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.again = false;
    if (forget || this.state === 'asking') this.state = 'waiting';
    if (forget) this.askedAt = Number.NEGATIVE_INFINITY;
  }

  /** Asks once. `changed` is called with each new state, and with the answer: nothing may come between it and its being drawn. */
  async ask(hutong: Hutong, card: Card, changed: (filled?: Card) => void): Promise<void> {
    if (this.#controller) return;
    const controller = (this.#controller = new AbortController());
    this.again = this.state === 'filled';
    if (!this.again) this.state = 'asking';
    this.askedAt = hutong.now();
    changed();
    let filled: Card | undefined;
    try {
      filled = await hutong.resolve(card, {signal: controller.signal});
    } catch {
      // A card that cannot be filled in stands as it is; the instance has told its host.
    }
    // A late answer belongs to a card that is not drawn any more.
    if (this.#controller !== controller) return;
    this.#controller = undefined;
    if (filled) this.state = 'filled';
    else if (!this.again) this.state = 'failed';
    this.again = false;
    changed(filled);
  }
}
