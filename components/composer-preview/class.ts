import {css, html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Card} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {HutongDismissEvent} from '../shared/later-events.js';
import {InstanceOf} from '../shared/instance-of.js';
import {version} from '../shared/version.js';

/** Of a text that is being typed: nothing that a person pastes to share is longer. */
const mostText = 20_000;

/**
 * The card that a text will become, while it is typed or pasted, for hosts that have an input of their own. Nothing but
 * the compact frame is drawn, of one height for every share; what is asked about it is what the instance asks about a
 * card in view.
 *
 * @summary What is about to be sent.
 * @tag hutong-composer-preview
 *
 * @fires {HutongDismissEvent} hutong-dismiss - A person wants the text to be sent as it is. Cancelable: the card stays.
 *
 * @csspart preview - Card and button.
 * @csspart dismiss - The button.
 *
 * @cssproperty [--hutong-link=#576b95] - The button.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 * @cssproperty [--hutong-font=system-ui] - The family of its words.
 */
export class HutongComposerPreview extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
    }
    button {
      min-block-size: 32px;
      padding: 0 8px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--hutong-link, light-dark(#576b95, #8a9db8));
      font: 400 calc(14px * var(--hutong-scale, 1)) / 1.4
        var(--hutong-font, system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid light-dark(#2f6bd8, #7fb0ff);
      outline-offset: -2px;
    }
  `;

  /** What stands in the input. */
  @property() text = '';
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The instance it reads with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  readonly #instance = new InstanceOf(this);
  /** The share that a person wants to send as text; another one is shown again. */
  #dismissed: string | undefined;
  #shown: Card | undefined;

  /** At most once a frame, however fast the keys come. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await new Promise(requestAnimationFrame);
    await super.scheduleUpdate();
  }

  protected override render() {
    const {hutong, locale} = this.#instance;
    const text = typeof (this.text as unknown) === 'string' ? this.text : '';
    if (!hutong || text.length > mostText) return nothing;
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
    this.requestUpdate();
  }

  #dismiss(card: Card): void {
    if (!this.dispatchEvent(new HutongDismissEvent(card, undefined))) return;
    this.#dismissed = nameOf(card);
    this.requestUpdate();
  }
}

/** The first share: what a message of several will be is told by it. */
const shareOf = ({cards}: Message): Card | undefined => cards.find(({platform}) => platform !== undefined) ?? cards[0];
const nameOf = (card: Card) => JSON.stringify(card);
