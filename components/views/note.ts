import {css, html, nothing} from 'lit';
import {formatCount} from '../../src/locale/format.js';
import {icon, img} from './parts.js';
import {body, clock, playOverlay, plays} from './video.js';
import type {Drawn, Scene, View} from './view.js';

/** Pictures with words, or a clip with them. */
export const note: View = {
  body: scene => body(scene, likes(scene)),
  pictures: mosaic,
  overlay: scene => (plays(scene.card) ? playOverlay(scene) : html`${count(scene)}${clock(scene.card.duration, scene.locale)}`),
  facts: ({card, locale}) =>
    [card.author?.name, card.stats?.likes === undefined ? undefined : locale.likes(formatCount(card.stats.likes, locale))].filter(fact => fact !== undefined),
  styles: css`
    .mosaic {
      position: absolute;
      inset: 0;
      display: grid;
      grid-template: 2fr 1fr / 1fr 1fr;
      gap: 2px;
      background: var(--_paper);
    }
    .mosaic img {
      inline-size: 100%;
      block-size: 100%;
      min-block-size: 0;
      object-fit: cover;
    }
    .mosaic :first-child {
      grid-column: 1 / -1;
    }
    .dim .mosaic {
      opacity: 0.56;
      filter: saturate(0.25);
    }
    .likes {
      display: flex;
      flex: none;
      gap: 4px;
      align-items: center;
      margin-inline-start: auto;
      font-variant-numeric: tabular-nums;
    }
    .likes .ic {
      --_s: 14;
    }
  `,
};

/** One picture is all it is. */
export const image: View = {...note, facts: ({card}) => [card.author?.name, card.description].filter(fact => fact !== undefined)};

/** One above two: of three pictures and more the first three. */
function mosaic(scene: Scene): Drawn {
  const known = scene.card.images?.map(({url}) => url).filter(url => scene.picture(url) !== undefined) ?? [];
  if (known.length < 3 || plays(scene.card)) return nothing;
  return html`<div class="mosaic">${known.slice(0, 3).map(url => img(scene, url, '', 130, ''))}</div>`;
}

function count({card, locale}: Scene): Drawn {
  const several = card.images?.length ?? 0;
  return several > 3 ? html`<span class="chip be" part="pictures">${locale.pictures(several)}</span>` : nothing;
}

function likes({card, locale}: Scene): Drawn {
  const number = card.stats?.likes;
  if (number === undefined) return nothing;
  const words = formatCount(number, locale);
  return html`<span class="likes" part="likes"><span class="vh">${locale.likes(words)}</span>${icon('heart')}<bdi aria-hidden="true">${words}</bdi></span>`;
}
