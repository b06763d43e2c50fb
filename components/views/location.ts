import {css, html, nothing, svg} from 'lit';
import {formatMoney} from '../../src/locale/format.js';
import {address, block, img, isolated, small, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

/** A place: its name, where it is, and a strip that looks like a map. Nothing is asked of a map server: that would tell it who reads what. */
export const location: View = {
  body: scene =>
    html`<div class="own place single">
      ${title(scene)} ${small(scene, 'address', about(scene), unknown(scene) ? block('w128') : address(scene.card))}
      <div class=${unknown(scene) ? 'map blk' : 'map'} part="map" aria-hidden="true">${unknown(scene) ? nothing : map(scene)}</div>
    </div>`,
  facts: scene => [about(scene)].filter(fact => fact !== undefined),
  styles: css`
    .place {
      padding: 12px 12px 0;
    }
    .place .title {
      min-block-size: 0;
    }
    .small {
      min-block-size: 20px;
      margin-block: 2px 6px;
      color: var(--_fg2);
      font-size: 12px;
      line-height: 16px;
    }
    .map {
      position: relative;
      block-size: 112px;
      margin-inline: -12px;
      overflow: hidden;
      background: light-dark(#f0f1f3, #3a3c40);
      forced-color-adjust: none;
    }
    .map.blk {
      max-inline-size: none;
      border-radius: 0;
      background-color: var(--_skel);
    }
    .map svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
    }
    .house {
      fill: light-dark(#e4e6ea, #45484d);
    }
    .park {
      fill: light-dark(#cfe8c9, #3c5140);
    }
    .lake {
      fill: light-dark(#bcdcf2, #34506a);
    }
    .lane {
      stroke: light-dark(#fff, #55585e);
      stroke-width: 5;
    }
    .way {
      stroke: light-dark(#fde3a1, #7d6a3a);
      stroke-width: 9;
    }
    /* The map's own edge is line enough. */
    .place + .foot::before {
      content: none;
    }
    .pin {
      position: absolute;
      inset-block-start: calc(50% - 30px);
      left: calc(50% - 12px);
      inline-size: 24px;
      block-size: 30px;
      background: #07c160;
      clip-path: path('M12 0a11 11 0 0 0-4 21.200L12 30l4-8.800A11 11 0 0 0 12 0z');
    }
    .pin::after {
      content: '';
      position: absolute;
      inset-block-start: 7px;
      left: 8px;
      inline-size: 8px;
      block-size: 8px;
      border-radius: 50%;
      background: #fff;
    }
  `,
};

/** Nobody has said yet where it is. */
const unknown = ({card, state}: Scene) => state === 'loading' && card.location === undefined && card.cover === undefined;

/** Where it is, after what a night or a table there costs. */
function about({card, locale, frame}: Scene): string | undefined {
  const words = card.location?.address ?? card.description ?? card.author?.name;
  // In the compact frame the price has a row of its own.
  if (!card.price || frame.name === 'compact') return words;
  const paid = [isolated(formatMoney(card.price, locale)), ...(card.price.from ? [locale.from] : [])].join(' ');
  return words === undefined ? paid : `${paid} · ${words}`;
}

/** Streets of no town, moved by the coordinates so that two places do not look alike. */
function map(scene: Scene): Drawn {
  const {card} = scene;
  const picture = img(scene, card.cover?.url, 'pic', 260);
  const pin = html`<i class="pin"></i>`;
  if (picture !== nothing) return html`${picture}${card.kind === 'location' ? pin : nothing}`;
  const {latitude = 0, longitude = 0} = card.location ?? {};
  const x = Math.floor(Math.abs(longitude * 1e4) % 120);
  const y = Math.floor(Math.abs(latitude * 1e4) % 48);
  return html`<svg viewBox=${`${String(x)} ${String(y)} 260 112`} preserveAspectRatio="xMidYMid slice">
      ${svg`<path class="house" d="M14 10h52v30h-52zM84 6h40v24h-40zM140 14h60v32h-60zM222 8h48v28h-48zM20 96h46v34h-46zM84 104h56v30h-56zM162 96h40v36h-40zM292 20h56v36h-56zM232 112h54v30h-54zM306 92h60v40h-60z"/><path class="park" d="M204-10h96l10 66-70 12-40-30zM-10 118l74-8 24 60h-98zM320 58l70-6v50h-66z"/><path class="lake" d="M180 170q20-34 66-30t60-14q40-8 84 10v40z"/><path class="lane" d="M-10 48l150 6 250-18M-10 88l180-6 220 22M72-10l12 190M132-10l-6 190M206-10l10 190M300-10l-10 190M36-10l-10 80M160 82l6 90M250 44l10 60"/><path class="way" d="M-10 70q80-8 150 2t120-4 130 10"/>`}
    </svg>
    ${pin}`;
}
