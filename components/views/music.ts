import {css, html, nothing} from 'lit';
import {formatClock} from '../../src/locale/format.js';
import {address, block, icon, small, tile, title} from './parts.js';
import {rowStyles} from './rows.styles.js';
import type {Drawn, Scene, View} from './view.js';

const artist = ({card}: Scene) => card.author?.name ?? card.shop?.name ?? card.album ?? card.description;

/** A song: its cover, its artist, and a button that plays it in place. */
export const music: View = {
  body: scene =>
    html`<div class="own row single music">
      ${tile(scene, 56)}
      <div class="lines">${title(scene)} ${small(scene, 'author', artist(scene), scene.state === 'loading' ? block('w64') : address(scene.card))}</div>
      ${button(scene)}
    </div>`,
  facts: scene => [artist(scene), scene.card.duration === undefined ? undefined : formatClock(scene.card.duration)].filter(fact => fact !== undefined),
  styles: css`
    ${rowStyles}
    .music .tile {
      --_s: 32;
      inline-size: 56px;
      block-size: 56px;
    }
    .round {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: 50%;
      background: var(--_fill);
    }
    .round::after {
      content: '';
      position: absolute;
      inset: -6px;
    }
    .round .ic {
      --_s: 16;
    }
  `,
};

function button({card, locale, playing, actions}: Scene): Drawn {
  if (card.audioUrl === undefined) return nothing;
  const sounds = playing?.sounds === true;
  return html`<button class="round" part="play" type="button" aria-label=${sounds ? locale.pause : locale.play} @click=${actions.play}>
    ${icon(sounds ? 'pause' : 'play')}
  </button>`;
}
