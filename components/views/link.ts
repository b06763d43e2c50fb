import {css, html, nothing} from 'lit';
import {fixed} from '../shared/flat.js';
import {address, block, langOf, leftward, price, tile, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

/** An article is its author's: the footer says so. */
const from = ({card}: Scene) => (card.kind === 'article' && card.platform !== undefined ? card.author?.name : undefined);

/** A page: title, three lines about it, a thumbnail. */
export const link: View = {
  inset: true,
  body: scene => {
    const said = about(scene);
    return html`<div class="art">
      ${title(scene)}
      <div
        class=${fixed(typeof said !== 'string' || leftward(said) ? 'desc leftward' : 'desc')}
        part="description"
        lang=${langOf(typeof said === 'string' ? said : scene.card.shop?.name, scene.locale)}
      >
        ${said}
      </div>
      ${tile(scene)}
    </div>`;
  },
  facts: ({card}) => {
    const fact = card.author?.name ?? card.shop?.name ?? card.description;
    return fact === undefined ? [] : [fact];
  },
  from,
};

function about(scene: Scene): Drawn | string {
  const {card, state} = scene;
  if (card.price)
    return html`<div class="sum">${price(scene, {price: card.price, originalPrice: card.originalPrice})}</div>
      ${card.shop?.name ?? ''}`;
  return (
    card.description ??
    (state === 'loading'
      ? html`${block('w128')}${block('w88')}`
      : ((from(scene) === undefined ? card.author?.name : undefined) ?? card.shop?.name ?? address(card) ?? nothing))
  );
}

export const linkStyles = css`
  .art {
    display: grid;
    grid-template: auto 48px / minmax(0, 1fr) 48px;
    gap: 4px 12px;
    /* One title line less: in the middle of the same height, never over a hole. */
    align-content: center;
    block-size: 112px;
    padding: 12px 12px 8px;
  }
  .art > .hit,
  .art > .title {
    grid-column: 1 / -1;
    min-block-size: 0;
  }
  .art .title {
    min-block-size: 0;
  }
  .desc {
    display: -webkit-box;
    overflow: hidden;
    max-block-size: 48px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  :host(:dir(rtl)) .desc {
    max-block-size: 50px;
    margin-block-end: -2px;
    padding-block-end: 2px;
  }
  .desc .blk {
    margin-block-end: 4px;
  }
  .sum {
    block-size: 24px;
    overflow: hidden;
    line-height: 24px;
  }
`;
