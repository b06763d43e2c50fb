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

  /** Asks once; `undefined` when it failed, was given up, or is asked already. `changed` is called with each new state. */
  async ask(hutong: Hutong, card: Card, changed: () => void): Promise<Card | undefined> {
    if (this.#controller) return undefined;
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
    if (this.#controller !== controller) return undefined;
    this.#controller = undefined;
    if (!this.again || filled) this.state = filled ? 'filled' : 'failed';
    this.again = false;
    changed();
    return filled;
  }
}
