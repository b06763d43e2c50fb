import {css, html, nothing} from 'lit';
import {formatCount, formatMoney} from '../../src/locale/format.js';
import {fixed, moving} from '../shared/flat.js';
import {address, addressLine, block, brief, copyButton, langOf, pad, price, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

const gone = ({card: {availability}}: Scene) => (availability === 'sold-out' || availability === 'off-shelf' ? availability : undefined);

const goneWord = (scene: Scene) => {
  const state = gone(scene);
  return state && scene.locale.availability[state];
};

/** Something that can be bought. Three rows whatever is known: title, price, shop. */
export const product: View = {
  ratio: 1,
  rows: 2,
  body: scene =>
    html`<div class="body product">
      ${title(scene, tags(scene))}
      <div class=${fixed(gone(scene) ? 'prow gone' : showsToken(scene) ? 'prow toks' : 'prow')} part="offer">${offer(scene)}</div>
      <div class="srow" part="shop">${seller(scene)}</div>
    </div>`,
  overlay: scene =>
    gone(scene)
      ? html`<span class="stamp" part="stamp">${goneWord(scene)}</span>`
      : scene.card.promotion
        ? html`${moving(stage(scene), scene.place)}`
        : nothing,
  moves: stage,
  dim: scene => gone(scene) !== undefined,
  // The stamp lies on a picture; where there is none the footer says it.
  word: scene => (scene.frame.name === 'rich' && scene.coverUrl === undefined ? goneWord(scene) : undefined),
  copies: showsToken,
  facts: scene =>
    [goneWord(scene), scene.card.shop?.name ?? scene.card.author?.name, gone(scene) ? undefined : soldText(scene)].filter(fact => fact !== undefined),
};

/** The shop's own words where they can be read; elsewhere its number. */
function soldText({card: {sold}, locale}: Scene): string | undefined {
  if (!sold) return undefined;
  return locale.sold(sold.count === undefined || locale.tag.startsWith('zh') ? sold.text : formatCount(sold.count, locale));
}

/** One before a title in words that are long, three before one in words that are short: they take their place from it. */
const tags = ({card, locale}: Scene) =>
  [...(card.availability === 'preorder' ? [locale.availability.preorder] : []), ...(card.badges ?? [])].slice(0, brief(locale) ? 3 : 1);

/** The band of a sale at the foot of the cover; it ends without a trace. Its seconds are for the eye alone. */
function stage({card: {promotion}, locale, now}: Scene): Drawn {
  if (!promotion || (promotion.endsAt ?? Number.POSITIVE_INFINITY) <= now) return nothing;
  const left = promotion.endsAt === undefined ? undefined : Math.ceil((promotion.endsAt - now) / 1000);
  const days = Math.floor((left ?? 0) / 86_400);
  const clock = [((left ?? 0) / 3600) % (days > 1 ? 24 : Number.POSITIVE_INFINITY), ((left ?? 0) / 60) % 60, (left ?? 0) % 60].map(pad).join(':');
  return html`<div class="stage" part="promotion">
    <b class="one" lang=${langOf(promotion.label, locale)}>${promotion.label}</b>${
      left === undefined
        ? nothing
        : html`<span part="countdown" aria-hidden="true"
            ><i>${days > 1 ? html`<bdi>${String(days)} ${locale.units.days}</bdi> ` : nothing}<bdi dir="ltr">${clock}</bdi></i
            >${locale.endsIn}</span
          >`
    }
  </div>`;
}

function showsToken({card, state, token}: Scene): boolean {
  return !card.price && state !== 'loading' && token !== undefined;
}

/** Inline, and the row hides what drops to a second line: the struck price goes first, then the label, then the coupon, never the price. */
function offer(scene: Scene): Drawn {
  const {card, locale, source, state, token} = scene;
  const amount = card.coupon?.amount;
  const coupon =
    amount && card.price && !gone(scene)
      ? html`<span class="coupon" part="coupon"
          ><span>${locale.coupon}</span><span><bdi dir="ltr">${formatMoney(amount, locale)}</bdi></span></span
        >`
      : nothing;
  if (card.price) return price(scene, {price: card.price, originalPrice: card.originalPrice}, coupon);
  if (state === 'loading') return block('w96');
  if (showsToken(scene)) return html`<bdi class="tok" part="token" dir="ltr">${token}</bdi>${copyButton(scene, card.openUrl === undefined)}`;
  return source ? html`<span class="note one">${locale.priceOn(source)}</span>` : nothing;
}

function seller(scene: Scene): Drawn {
  const {card, locale, state} = scene;
  const [name, sold] = [card.shop?.name ?? card.author?.name, soldText(scene)];
  if (name !== undefined || sold !== undefined)
    return html`<span class="one" lang=${langOf(name, locale)}>${name ?? ''}</span>${sold === undefined ? nothing : html`<span class="end">${sold}</span>`}`;
  if (state === 'loading') return html`${block('w128')}${block('w48 end')}`;
  return address(card) === undefined ? nothing : addressLine(card);
}

export const productStyles = css`
  .product {
    block-size: 104px;
  }
  .prow {
    block-size: 24px;
    margin-block-start: 4px;
    overflow: hidden;
    font-size: 12px;
    line-height: 24px;
  }
  @container (width < 144px) {
    .long b {
      font-size: 12px;
    }
  }
  .toks {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .prow .copy {
    margin-inline-start: auto;
  }
  .prow > .price {
    margin-inline-start: -1px;
  }
  .gone .price,
  .gone .plabel,
  .note {
    color: var(--_fg2);
  }
  .note {
    display: block;
    margin: 0;
    padding: 0;
  }
  .coupon {
    display: inline-flex;
    float: inline-end;
    block-size: 18px;
    margin-block: 3px;
    margin-inline-start: 8px;
    border: 1px dashed color-mix(in srgb, var(--_price) 62%, transparent);
    border-radius: 3px;
    color: var(--_price);
    line-height: 16px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .coupon > * {
    padding-inline: 4px;
  }
  :host(:dir(rtl)) .coupon {
    line-height: 14px;
  }
  .coupon > :first-child {
    border-inline-end: inherit;
  }
  .srow {
    display: flex;
    gap: 8px;
    align-items: center;
    block-size: 16px;
    margin-block-start: 4px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
  }
  .stage {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: flex;
    gap: 8px;
    align-items: center;
    padding-inline-end: 12px;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: 12px;
    line-height: 28px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .stage b {
    margin: 0;
    padding-inline: 12px 16px;
    background: var(--hutong-live, #d92b2b);
    font-weight: 500;
    clip-path: polygon(0 0, 100% 0, calc(100% - 8px) 100%, 0 100%);
  }
  :host(:dir(rtl)) .stage b {
    clip-path: polygon(0 0, 100% 0, 100% 100%, 8px 100%);
  }
  /* Short of room, its words drop below the edge, whole. */
  .stage span {
    display: flex;
    flex: 1 99999 auto;
    flex-flow: row-reverse wrap;
    gap: 28px 4px;
    min-inline-size: min-content;
    block-size: 28px;
    overflow: hidden;
  }
  .stamp {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    inline-size: 88px;
    block-size: 88px;
    margin: auto;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    padding: 8px;
    font-size: 13px;
    font-weight: 500;
    line-height: 16px;
    text-align: center;
  }
  .stamp::after {
    content: '';
    position: absolute;
    inset: 4px;
    border: 0.5px solid rgb(255 255 255 / 0.55);
    border-radius: 50%;
  }
`;
