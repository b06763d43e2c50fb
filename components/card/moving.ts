import {nothing} from 'lit';
import {alikeBut} from '../../src/card/alike.js';
import {redraw, type Place} from '../shared/flat.js';
import type {AnyCard, Scene} from '../views/view.js';
import {passes} from './scene.js';

/** The same stream, watched by others. */
const sameStream = (a: AnyCard, b: AnyCard): boolean =>
  a.live !== undefined && b.live !== undefined && alikeBut(a.live, b.live, ['viewers', 'asOf']) && alikeBut(a, b, ['live']);

/** A stream that is on is told in minutes since it began. */
const minuteOf = ({live}: AnyCard, now: number): number => Math.floor((now - (live?.startsAt ?? 0)) / 60_000);

/** What moves on a cover, a clock or a stream's viewers, is drawn by itself as long as nothing else has changed. */
export class Moving implements Place {
  part: Place['part'];
  /** When the card was drawn; and of one that time changes what from, and what it said it is. */
  #minute = 0;
  #drawn: Scene | undefined;
  #word: string | undefined;

  /** The card is drawn whole. */
  begin(scene: Scene): void {
    const {card, now} = scene;
    this.part = undefined;
    this.#minute = minuteOf(card, now);
    this.#drawn = passes(card, now) ? scene : undefined;
    this.#word = this.#drawn && scene.view.word?.(scene);
  }

  /** Nothing of the card stands. */
  end(): void {
    this.#drawn = this.part = undefined;
  }

  /** Whether `card` can be drawn here in place of `was`: only what moves differs. */
  takes<C extends AnyCard>(was: C | undefined, card: C | undefined): card is C {
    return was !== undefined && card !== undefined && this.#drawn !== undefined && this.part !== undefined && sameStream(was, card);
  }

  /** Draws what moves; `false` when more has to be drawn, which also says what is wrong. */
  draw(card: AnyCard, now: number): boolean {
    try {
      return this.#draw(card, now);
    } catch {
      return false;
    }
  }

  #draw(card: AnyCard, now: number): boolean {
    if (minuteOf(card, now) !== this.#minute || passes(card, now) !== (this.#drawn !== undefined)) return false;
    const scene = this.#drawn && {...this.#drawn, card, now};
    if (scene?.view.word?.(scene) !== this.#word) return false;
    if (scene) redraw(this, scene.view.moves?.(scene) ?? nothing);
    return true;
  }
}
