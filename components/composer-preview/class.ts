import {css, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Hutong} from '../../src/hutong.js';
import {adopt} from '../shared/adopt.js';
import {InstanceOf} from '../shared/instance-of.js';
import {lazily} from '../shared/lazy.js';
import {version} from '../shared/version.js';
import type {Preview} from './preview.js';

/** Nothing stands here until there is something to show: its code may come with that. */
const previews = lazily(() => import('./preview.js'));

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
  `;

  /** What stands in the input. */
  @property() text = '';
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The instance it reads with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  readonly #instance = new InstanceOf(this);
  #preview: Preview | undefined;

  /** At most once a frame, however fast the keys come. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await new Promise(requestAnimationFrame);
    await super.scheduleUpdate();
  }

  protected override render() {
    const {hutong, locale} = this.#instance;
    const text = typeof (this.text as unknown) === 'string' ? this.text : '';
    if (!hutong || text === '') return nothing;
    const code = previews(() => this.requestUpdate());
    if (!code) return nothing;
    adopt(this.renderRoot, code.previewStyles);
    this.#preview ??= new code.Preview(this);
    return this.#preview.draw(text, hutong, locale);
  }
}
