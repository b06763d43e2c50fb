import {html, LitElement} from 'lit';
import {property} from 'lit/decorators/property.js';
import {cut} from '../../src/card/text.js';
import type {Hutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import {messageStyles} from '../message/styles.js';
import {adopt} from '../shared/adopt.js';
import {InstanceOf} from '../shared/instance-of.js';
import {lazily} from '../shared/lazy.js';
import {version} from '../shared/version.js';
import type {Page} from './page.js';

const pages = lazily(() => import('./page.js'));

/**
 * A bot's message: Markdown, drawn while it is written. The code that reads it comes with the first of them; until then,
 * and wherever a text would cost too much, the text itself stands there. Pictures are never loaded: each is a link.
 *
 * @summary A bot's message.
 * @tag hutong-markdown
 *
 * @fires {HutongOpenEvent} hutong-open - A person opens a link. Cancelable.
 * @fires {HutongCopyEvent} hutong-copy - A block of code was copied; it has no `card`.
 *
 * @csspart bubble - Everything but the cards.
 * @csspart code - A block of code with its bar.
 * @csspart copy - The button that copies it.
 * @csspart host - Where an unsafe link really leads, in the question before it opens.
 *
 * @cssproperty [--hutong-bubble-in=#fff] - The paper.
 * @cssproperty [--hutong-fg=#000000e6] - Words.
 * @cssproperty [--hutong-fg-2=#0000008c] - Secondary words.
 * @cssproperty [--hutong-fg-3=#0000004d] - Rules and borders.
 * @cssproperty [--hutong-link=#576b95] - Links.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 * @cssproperty [--hutong-font=system-ui] - The family of all words but code.
 */
export class HutongMarkdown extends LitElement {
  static readonly version = version;
  static override styles = messageStyles;

  /** The Markdown. While it grows at its end, what stands is not read again. */
  @property() text = '';
  /** More of it is to come: what is half typed at its end waits, and it is drawn once a frame. */
  @property({type: Boolean}) streaming = false;
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** What events call the message that it is. */
  @property({attribute: 'item-id'}) itemId: string | undefined;
  /** The instance that finds shares in it; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  readonly #instance = new InstanceOf(this);
  #page: Page | undefined;

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && this.streaming) await new Promise(requestAnimationFrame);
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render() {
    const text = typeof (this.text as unknown) === 'string' ? this.text : '';
    const code = pages(() => this.requestUpdate());
    const {hutong} = this.#instance;
    // Until the code has come, and where the page's policy does not let it work.
    if (!code || !hutong) return html`<div class="bubble tail" part="bubble">${cut(text, limits.plain).toWellFormed()}</div>`;
    adopt(this.renderRoot, code.markdownStyles);
    this.#page ??= new code.Page(this);
    return this.#page.draw(text, this.streaming, hutong, this.#instance.locale);
  }
}
