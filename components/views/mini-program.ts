import {css, html, nothing} from 'lit';
import {block, cover, img, langOf, mark, price, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

/** A page of an app inside an app: whose it is, what it says, its picture. */
export const miniProgram: View = {
  body: scene =>
    html`<div class="mini">
      <div class="source" part="author">${source(scene)}</div>
      ${title(scene)}
      <div class="inner">${cover(scene)}</div>
    </div>`,
  facts: ({card}) => [card.author?.name, card.description].filter(fact => fact !== undefined),
  word: ({card}) => (card.risk ? undefined : ''),
  from: ({locale}) => locale.kinds['mini-program'],
  styles: css`
    .mini {
      padding: 12px 12px 8px;
    }
    .source {
      display: flex;
      gap: 8px;
      align-items: center;
      block-size: 20px;
      margin-block-end: 8px;
      color: var(--_fg2);
      font-size: 12px;
      line-height: 16px;
    }
    .source > .ava {
      inline-size: 20px;
      block-size: 20px;
    }
    /* The label drops to a second line, and out of sight, before the price is cut. */
    .source > .end {
      flex: 0 100 auto;
      min-inline-size: min-content;
      block-size: 24px;
      overflow: hidden;
      line-height: 24px;
    }
    @container (width < 130px) {
      .source .price b {
        font-size: 14px;
      }
    }
    .source > .g {
      --_s: 20;
    }
    .inner {
      --_ratio: 0.8;
      --_radius: 2px;
      margin-block-start: 8px;
    }
    .inner .cover {
      border-radius: 2px;
    }
  `,
};

function source(scene: Scene): Drawn {
  const {card, locale, state, source: platform} = scene;
  const who = card.author ?? card.shop;
  if (!who && state === 'loading') return html`${block('ava')}${block('w64')}`;
  const name = who?.name ?? card.siteName ?? platform;
  const avatar = img(scene, who?.avatarUrl, 'ava', 20);
  return html`${who?.avatarUrl === undefined ? mark(scene) : avatar}<span class="one" lang=${langOf(name, locale)}>${name}</span
    >${card.price ? html`<span class="end">${price(scene, {price: card.price})}</span>` : nothing}`;
}
