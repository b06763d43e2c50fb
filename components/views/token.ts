import {css, html, nothing} from 'lit';
import {address, block, copyButton, mark, price, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

/** A code that another app opens: what it is about, the code on a ticket, what to do with it. */
export const token: View = {
  body: scene =>
    html`<div class="own">
      <div class="about">
        <div class="tile" part="tile">${mark(scene)}</div>
        ${title(scene)}
      </div>
      <div class="ticket" part="ticket">${ticket(scene)}</div>
      <div class="hint one" part="hint">${scene.token === undefined ? (address(scene.card) ?? nothing) : scene.locale.openAfterCopy(scene.source)}</div>
    </div>`,
  copies: ({token: code}) => code !== undefined,
  facts: ({card}) => [card.shop?.name ?? card.description].filter(fact => fact !== undefined),
  styles: css`
    .about {
      display: flex;
      gap: 12px;
      align-items: center;
      block-size: 52px;
      padding: 12px 12px 0;
    }
    .about .tile {
      --_s: 24;
      flex: none;
      inline-size: 40px;
      block-size: 40px;
    }
    .about > .hit,
    .about > .title {
      flex: 1;
      min-inline-size: 0;
    }
    .about .title {
      min-block-size: 0;
    }
    .ticket {
      display: flex;
      gap: 8px;
      align-items: center;
      block-size: 48px;
      margin: 12px 12px 0;
      padding-inline: 12px 8px;
      border: 1px dashed var(--_fg3);
      border-radius: 4px;
    }
    .ticket .code {
      flex: 1;
      min-inline-size: 0;
      overflow: hidden;
      font:
        400 15px / 20px ui-monospace,
        'SF Mono',
        Menlo,
        Consolas,
        'Noto Sans Mono',
        monospace;
      letter-spacing: 0.02em;
      text-align: start;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    :host(:dir(rtl)) .ticket .code {
      text-align: right;
    }
    .ticket > .price {
      flex: none;
    }
    .ticket .plabel,
    .ticket .was {
      flex: none;
    }
    .hint {
      margin: 6px 12px;
      color: var(--_fg2);
      font-size: 12px;
      line-height: 16px;
    }
  `,
};

function ticket(scene: Scene): Drawn {
  const {card, state, token: code} = scene;
  if (card.price)
    return html`${price(scene, {price: card.price, originalPrice: card.originalPrice})}${code === undefined ? nothing : html`<span class="code"></span>${copyButton(scene)}`}`;
  if (code !== undefined) return html`<bdi class="code" part="token" dir="ltr">${code}</bdi>${copyButton(scene, true)}`;
  return state === 'loading' ? block('w128') : nothing;
}
