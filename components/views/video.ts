import {css, html, nothing} from 'lit';
import {formatClock, formatCount} from '../../src/locale/format.js';
import {addressLine, block, icon, img, title} from './parts.js';
import type {Scene, View} from './view.js';

/** A video: the cover plays, the row below names who made it. */
export const video: View = {
  ratio: 9 / 16,
  ownRatio: true,
  body,
  overlay: ({card, locale, actions}) => {
    const views = card.stats?.views;
    return html`${card.openUrl === undefined ? nothing : html`<button class="play" type="button" aria-label=${locale.play} @click=${actions.play}>${icon('play')}</button>`}${views === undefined ? nothing : html`<span class="chip bs">${icon('plays')}<span class="vh">${locale.plays(formatCount(views, locale))}</span><span aria-hidden="true">${formatCount(views, locale)}</span></span>`}${clock(card.duration, locale)}`;
  },
  facts,
};

/** Pictures with words: the same, but nothing plays. */
export const note: View = {
  ratio: 4 / 3,
  ownRatio: true,
  body,
  overlay: ({card, locale}) => clock(card.duration, locale),
  facts: ({card}) => (card.author ? [card.author.name] : []),
};

function body(scene: Scene) {
  const {card, state} = scene;
  const who = card.author ?? card.shop;
  return html`<div class="body video">
    ${title(scene)}
    <div class="arow">
      ${who ? html`${img(scene, who.avatarUrl, 'ava', 20)}<span class="one">${who.name}</span>` : state === 'loading' ? html`${block('ava')}${block('w88')}` : addressLine(card)}
    </div>
  </div>`;
}

function facts({card, locale}: Scene): string[] {
  const views = card.stats?.views;
  return [card.author?.name, views === undefined ? undefined : locale.plays(formatCount(views, locale))].filter(fact => fact !== undefined);
}

/** How long it lasts: a clock to the eye, words to the ear. */
export function clock(duration: number | undefined, locale: Scene['locale']) {
  return duration === undefined
    ? nothing
    : html`<span class="chip be"
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
`;
