import type {Card} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import {ResolveError} from '../../src/resolve.js';
import {answeredFor} from './scene.js';

/** Codes of failures that asking once more cannot mend. */
const final = new Set(['unsupported', 'blocked-address']);

/** What a card's resolver is doing. */
export class Filling {
  state: 'waiting' | 'asking' | 'filled' | 'failed' | 'unfillable' = 'waiting';
  /** An answer stands, and a fresher one is asked for. */
  again = false;
  /** Epoch milliseconds by the instance's clock. */
  askedAt = Number.NEGATIVE_INFINITY;
  #controller: AbortController | undefined;
  #asking = false;

  /** The answer has stood for its time, or is from one that has not come: somebody set the clock. */
  isOld(now: number, asOf = 0): boolean {
    return this.state === 'filled' && [asOf, this.askedAt].every(at => Math.abs(now - at) >= answeredFor);
  }

  /** Gives up what is under way; `forget` also what came of it. */
  stop(forget: boolean): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.#asking = this.again = false;
    if (forget || this.state === 'asking') this.state = 'waiting';
    if (forget) this.askedAt = Number.NEGATIVE_INFINITY;
  }

  /**
   * Asks once; not in a tab that nobody sees, and, after a failure without a network, again when there is one. `changed`
   * is called with each new state, and with each answer: nothing may come between it and its being drawn. `seen`: whether
   * the card is in view.
   */
  async ask(hutong: Hutong, card: Card, seen: () => boolean, changed: (filled?: Card) => void): Promise<void> {
    if (this.#asking) return;
    this.#controller?.abort();
    const controller = (this.#controller = new AbortController());
    const {signal} = controller;
    // Whoever asks a second time does not want to hear the same.
    const fresh = this.state !== 'waiting';
    this.#asking = true;
    this.again = this.state === 'filled';
    if (!this.again) this.state = 'asking';
    this.askedAt = hutong.now();
    changed();
    let filled: Card | undefined;
    let unfillable = false;
    try {
      if (document.hidden) await new Promise(resolve => document.addEventListener('visibilitychange', resolve, {once: true, signal}));
      filled = await hutong.resolve(card, {signal, fresh, visible: seen, update: newer => !signal.aborted && changed(newer)});
    } catch (error) {
      // A card that cannot be filled in stands as it is; the instance has told its host.
      unfillable = error instanceof ResolveError && final.has(error.code);
    }
    // A late answer belongs to a card that is not drawn any more.
    if (this.#controller !== controller) return;
    this.#asking = false;
    if (filled) this.state = 'filled';
    else if (unfillable) this.state = this.again ? 'filled' : 'unfillable';
    // A failure that nobody sees is asked about once more when somebody does.
    else if (!this.again) this.state = seen() ? 'failed' : 'waiting';
    if (this.state === 'failed' && !navigator.onLine) addEventListener('online', () => void this.ask(hutong, card, seen, changed), {once: true, signal});
    this.again = false;
    changed(filled);
  }
}
