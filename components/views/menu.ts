import {css, html, nothing, svg} from 'lit';
import type {MenuChoice} from '../shared/later-events.js';
import {askStyles} from './ask.js';
import type {Drawn, Scene} from './view.js';

/** What a menu does and knows, from its card. */
export interface Menu {
  readonly choices: readonly MenuChoice[];
  /** What was copied from it just now. */
  readonly copied: MenuChoice | undefined;
  /** A QR code of the card's address: dark modules as one path, and its size in modules. */
  readonly code: {path: string; size: number} | undefined;
  readonly copy: (choice: MenuChoice) => void;
  /** Goes to the app: an address of its own is never an href. */
  readonly open: (click: Event) => void;
  readonly closed: () => void;
}

/** What can be done beside what stands on the card. */
export function menu({locale, source, token}: Scene, {choices, copied, code, copy, open, closed}: Menu): Drawn {
  const button = (choice: MenuChoice, label: string, value?: string) =>
    html`<button class="item" part="menu-item" type="button" @click=${() => copy(choice)}>
      <span aria-live="polite">${copied === choice ? locale.copied : label}</span
      >${value === undefined ? nothing : html`<bdi class="one" dir="ltr">${value}</bdi>`}
    </button>`;
  return html`<dialog class="menu" part="menu" aria-label=${locale.more} @close=${closed} @click=${dismiss} @keydown=${move}>
    <div class="items">
      ${choices.map(choice =>
        choice === 'open'
          ? html`<button class="item" part="menu-item" type="button" @click=${open}>${locale.openIn(source)}</button>`
          : choice === 'copy'
            ? button(choice, locale.copy, token)
            : button(choice, locale.copyLink),
      )}
      ${
        code
          ? html`<figure part="qr">
              <figcaption>${locale.scan}</figcaption>
              ${drawn(code)}
            </figure>`
          : nothing
      }
    </div>
  </dialog>`;
}

/** Dark on white in every theme: many readers know no other. */
const drawn = ({path, size}: NonNullable<Menu['code']>) =>
  html`<svg viewBox=${`-4 -4 ${String(size + 8)} ${String(size + 8)}`} shape-rendering="crispEdges" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;

/** A click beside the menu shuts it. */
export function dismiss({target, currentTarget}: Event): void {
  if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
}

/** Arrows go round, as in any menu; Tab and Escape are the dialog's own. */
export function move(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.item')];
  const at = items.indexOf(event.target as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
  event.preventDefault();
}

/** On top of the question's: a menu is a dialog too. */
export const menuStyles = css`
  ${askStyles}
  .menu {
    inline-size: min(260px, 90%);
    margin: auto;
    padding: 0;
    font-size: 17px;
  }
  .items {
    display: grid;
    padding-block: 8px;
  }
  .item {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding: 8px 20px;
    color: var(--_fg);
    text-decoration: none;
  }
  .item:hover {
    background: var(--_fill);
  }
  .item > span {
    flex: none;
  }
  .item bdi {
    color: var(--_fg2);
    font-size: 13px;
  }
  figure {
    margin: 8px 20px 12px;
    color: var(--_fg2);
    font-size: 13px;
    line-height: 20px;
    text-align: center;
  }
  figure svg {
    display: block;
    inline-size: 160px;
    block-size: 160px;
    margin: 8px auto 0;
    border-radius: 4px;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;
