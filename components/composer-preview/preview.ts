import {html, nothing, type LitElement} from 'lit';
import type {Card} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Message} from '../../src/message.js';
import {HutongDismissEvent} from '../shared/later-events.js';
import type {Drawn} from '../views/view.js';

export {previewStyles} from './styles.js';

/** Of a text that is being typed: nothing that a person pastes to share is longer. */
const mostText = 20_000;

/** What is shown of a text. */
export class Preview {
  readonly #element: LitElement;
  /** The share that a person wants to send as text; another one is shown again. */
  #dismissed: string | undefined;
  #shown: Card | undefined;

  constructor(element: LitElement) {
    this.#element = element;
  }

  draw(text: string, hutong: Hutong, locale: Locale): Drawn {
    if (text.length > mostText) return nothing;
    const message = hutong.parse(text);
    if (message.pending) void this.#await(hutong, text);
    const card = shareOf(message);
    const name = card && nameOf(card);
    if (!card || name === this.#dismissed) return nothing;
    // A card that a further letter does not change is not drawn anew.
    if (this.#shown === undefined || nameOf(this.#shown) !== name) this.#shown = card;
    return html`<div part="preview">
      <hutong-card .card=${this.#shown} .hutong=${hutong} frame="compact"></hutong-card>
      <button type="button" part="dismiss" @click=${() => this.#dismiss(card)}>${locale.asText}</button>
    </div>`;
  }

  async #await(hutong: Hutong, text: string): Promise<void> {
    try {
      await hutong.ready(text);
    } catch {
      return; // without its reader it is text
    }
    this.#element.requestUpdate();
  }

  #dismiss(card: Card): void {
    if (!this.#element.dispatchEvent(new HutongDismissEvent(card, undefined))) return;
    this.#dismissed = nameOf(card);
    this.#element.requestUpdate();
  }
}

/** The first share: what a message of several will be is told by it. */
const shareOf = ({cards}: Message): Card | undefined => cards.find(({platform}) => platform !== undefined) ?? cards[0];
const nameOf = (card: Card) => JSON.stringify(card);
