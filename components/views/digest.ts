import {css, html} from 'lit';
import type {Card} from '../../src/card/card.js';
import {img, langOf, title} from './parts.js';
import {rowsOf, type Drawn, type Scene, type View} from './view.js';

/** Articles that came together: the first with its picture, under the others' titles. Each opens by itself. */
export const digest: View = {
  body: scene =>
    html`<div class="own digest">
      <div class="first">${title(scene)}</div>
      <ul part="items">
        ${rowsOf(scene.card)
          .slice(0, scene.frame.items)
          .map(item => html`<li>${entry(scene, item)}</li>`)}
      </ul>
    </div>`,
  facts: ({card}) => [card.author?.name ?? rowsOf(card)[0]?.title].filter(fact => fact !== undefined),
  styles: css`
    .digest {
      display: flow-root;
      overflow: visible;
    }
    /* On the cover, at its foot; full strength before the first letter, so that white is 5.7:1 on any picture. Not positioned: its link covers the card. */
    .first {
      display: grid;
      align-content: end;
      block-size: 76px;
      margin-block-start: -76px;
      padding: 28px 12px 8px;
      background: linear-gradient(transparent, rgb(0 0 0 / 0.6) 28px);
      color: #fff;
      isolation: isolate;
    }
    .first .title {
      min-block-size: 0;
    }
    /* A cover of 60 px is less high than that. */
    @container (width < 130px) {
      .first {
        block-size: 56px;
        margin-block-start: -56px;
        padding-block-start: 8px;
        background: rgb(0 0 0 / 0.6);
      }
      .entry img {
        display: none;
      }
    }
    .cover:has(+ .digest) .say {
      display: none;
    }
    .digest ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .digest li {
      position: relative;
    }
    .digest li + li::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline: 12px;
      border-block-start: 0.5px solid var(--_line);
    }
    .entry {
      position: relative;
      z-index: 2;
      display: flex;
      gap: 12px;
      align-items: center;
      block-size: 64px;
      padding-inline: 12px;
      color: inherit;
      text-decoration: none;
    }
    .entry:active {
      background: rgb(0 0 0 / 0.03);
    }
    .entry > span {
      display: -webkit-box;
      flex: 1;
      min-inline-size: 0;
      overflow: hidden;
      overflow-wrap: anywhere;
      unicode-bidi: plaintext;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    :host(:dir(rtl)) .entry > span {
      padding-block-end: 2px;
    }
    .entry img {
      flex: none;
      inline-size: 48px;
      block-size: 48px;
      border-radius: 2px;
      object-fit: cover;
    }
  `,
};

function entry(scene: Scene, item: Card): Drawn {
  const words = html`<span lang=${langOf(item.title, scene.locale)}>${item.title ?? scene.locale.kinds[item.kind] ?? item.kind}</span
    >${img(scene, item.cover?.url, '', 48, item.cover?.alt)}`;
  // One that would have to be asked about first is not opened from here.
  return item.openUrl === undefined || item.risk
    ? html`<div class="entry" part="item">${words}</div>`
    : html`<a
        class="entry"
        part="item"
        href=${item.openUrl}
        target="_blank"
        rel="noopener noreferrer nofollow"
        referrerpolicy="no-referrer"
        @click=${(click: Event) => scene.actions.open(click, item)}
        >${words}</a
      >`;
}
