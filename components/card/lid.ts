import {nothing, render} from 'lit';
import type {Drawn} from '../views/view.js';

/** What opens over the page has a root of its own: a place for it in every card would be a node more. */
export class Lid {
  #box: HTMLElement | undefined;

  draw(over: Drawn, root: HTMLElement | DocumentFragment, host: object): void {
    if (over === nothing && !this.#box) return;
    this.#box ??= root.appendChild(document.createElement('div'));
    render(over, this.#box, {host});
  }

  /** A dialog that was drawn is shown. */
  show(): void {
    const dialog = this.#box?.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }
}
