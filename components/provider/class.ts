import {css, html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Hutong} from '../../src/hutong.js';
import {hutongContext, type ContextRequestEvent} from '../shared/context.js';
import {version} from '../shared/version.js';

/**
 * Gives every element of ours below it an instance, through shadow roots too. It has no box of its own. Until `hutong`
 * is set, a provider further out answers, else the default instance.
 *
 * @summary A configured instance for all that is inside.
 * @tag hutong-provider
 * @slot - Anything.
 */
export class HutongProvider extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** The instance. */
  @property({attribute: false}) hutong: Hutong | undefined;
  /** The colour scheme of all that is inside; `auto` is the page's. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Who asked, with what ends it: also those that another answered while there was nothing to give. */
  #askers = new Map<ContextRequestEvent['callback'], () => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('hutong') || !this.hutong) return;
    for (const [tell, leave] of [...this.#askers]) tell(this.hutong, leave);
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  readonly #answer = (event: ContextRequestEvent): void => {
    const {callback, subscribe} = event;
    if (event.context !== hutongContext) return;
    const leave = () => void this.#askers.delete(callback);
    if (subscribe) this.#askers.set(callback, leave);
    if (!this.hutong) return;
    event.stopPropagation();
    callback(this.hutong, subscribe ? leave : undefined);
  };
}
