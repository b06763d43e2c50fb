import {css, html, nothing} from 'lit';
import {formatClock, formatCount} from '../../src/locale/format.js';
import {addressLine, block, icon, img, langOf, price, title} from './parts.js';
import type {AnyCard, Drawn, Scene, View} from './view.js';

/** A video: the cover plays, the row below names who made it. */
export const video: View = {
  ratio: 9 / 16,
  ownRatio: true,
  body: scene => body(scene),
  overlay: playOverlay,
  facts,
};

/** There is something that a player of ours could play. */
export const plays = ({mediaUrl, embedUrl}: AnyCard) => (mediaUrl ?? embedUrl) !== undefined;

/** The button over the whole picture, and the chips below it. */
export function playOverlay({card, locale, actions}: Scene): Drawn {
  const views = card.stats?.views;
  return html`${card.openUrl === undefined && !plays(card) ? nothing : html`<button class="play" part="play" type="button" aria-label=${locale.play} @click=${actions.play}>${icon('play')}</button>`}${views === undefined ? nothing : html`<span class="chip bs" part="views">${icon('plays')}<span class="vh">${locale.plays(formatCount(views, locale))}</span><span aria-hidden="true">${formatCount(views, locale)}</span></span>`}${clock(card.duration, locale)}`;
}

/** The title, and whose it is. */
export function body(scene: Scene, end: Drawn = nothing): Drawn {
  const {card, locale, state} = scene;
  const who = card.author ?? card.shop;
  return html`<div class="body video">
    ${title(scene)}
    <div class="arow" part="author">
      ${card.price ? price(scene, {price: card.price, originalPrice: card.originalPrice}) : who ? html`${img(scene, who.avatarUrl, 'ava', 20)}<span class="one" lang=${langOf(who.name, locale)}>${who.name}</span>` : state === 'loading' ? html`${block('ava')}${block('w88')}` : addressLine(card)}${end}
    </div>
  </div>`;
}

function facts({card, locale}: Scene): string[] {
  const views = card.stats?.views;
  return [card.author?.name, views === undefined ? undefined : locale.plays(formatCount(views, locale))].filter(fact => fact !== undefined);
}

/** How long it lasts: a clock to the eye, words to the ear. */
export function clock(duration: number | undefined, locale: Scene['locale']) {
  // Less than a second: nobody has measured it.
  return duration === undefined || duration < 1
    ? nothing
    : html`<span class="chip be" part="duration"
        ><span class="vh">${locale.duration(Math.floor(duration / 60), Math.floor(duration % 60))}</span
        ><bdi dir="ltr" aria-hidden="true">${formatClock(duration)}</bdi></span
      >`;
}

export const videoStyles = css`
  .video {
    block-size: 80px;
  }
  .arow {
    display: flex;
    gap: 8px;
    align-items: center;
    block-size: 20px;
    margin-block-start: 4px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }
  .arow .ava {
    inline-size: 20px;
    block-size: 20px;
  }
  .play {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    inline-size: 100%;
    color: #fff;
  }
  .play:active {
    background: rgb(0 0 0 / 0.05);
  }
  .play::before {
    content: '';
    position: absolute;
    inline-size: 44px;
    block-size: 44px;
    border: 1.5px solid #fff;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.5);
  }
  .play .ic {
    --_s: 22;
  }
  .player {
    position: absolute;
    inset: 0;
    z-index: 2;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: #000;
  }
`;
