import {css, html, nothing} from 'lit';
import {formatMoney, formatTime, moneyParts} from '../../src/locale/format.js';
import {address, copyButton, isolated, langOf, tile, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

/** A ticket: what it takes off, from how much on, until when. */
export const coupon: View = {
  body: scene =>
    html`<div class="own torn">
      <div class=${ended(scene) ? 'amt gone' : 'amt'} part="amount">${amount(scene)}</div>
      <div class="what">
        ${title(scene)}
        <div class="small" part="validity">
          <span class="one" lang=${langOf(about(scene), scene.locale)}
            >${about(scene) ?? (scene.token === undefined ? address(scene.card) : undefined) ?? nothing}</span
          >${scene.token === undefined ? nothing : copyButton(scene)}
        </div>
      </div>
    </div>`,
  copies: () => true,
  dim: ended,
  facts: scene => {
    const {coupon: terms} = scene.card;
    const [from, until] = [least(scene), validity(scene)];
    // That it does not hold now is told before from how much on it would.
    const waits = ended(scene) || (terms?.startsAt ?? 0) > scene.now;
    return [terms?.amount && isolated(formatMoney(terms.amount, scene.locale)), ...(waits ? [until, from] : [from, until])].filter(fact => fact !== undefined);
  },
  styles: css`
    .torn {
      display: flex;
      align-items: center;
    }
    .amt {
      position: relative;
      display: grid;
      flex: none;
      justify-items: center;
      align-content: center;
      min-inline-size: 88px;
      block-size: 88px;
      padding-inline: 12px 8px;
      color: var(--_price);
      font-size: 12px;
      line-height: 16px;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    .amt::after {
      content: '';
      position: absolute;
      inset-block: 16px;
      inset-inline-end: 0;
      border-inline-end: 0.5px solid var(--_line);
    }
    .amt.gone {
      color: var(--_fg2);
    }
    .off {
      font-weight: 600;
      line-height: 32px;
      white-space: nowrap;
    }
    .off b {
      margin-inline-start: 1px;
      font-size: 28px;
    }
    .off.long b {
      font-size: 14px;
    }
    .what {
      display: grid;
      flex: 1;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      min-inline-size: 0;
      padding-inline: 12px;
    }
    .what .title {
      min-block-size: 0;
    }
    .what .small {
      display: flex;
      gap: 8px;
      align-items: center;
      min-block-size: 24px;
      color: var(--_fg2);
      font-size: 12px;
      line-height: 16px;
    }
    .what .copy {
      margin-inline-start: auto;
    }
    /* Side by side there would be room for one letter. */
    @container (width < 220px) {
      .torn {
        flex-direction: column;
        align-items: stretch;
        justify-content: center;
      }
      .amt {
        display: flex;
        flex-wrap: wrap;
        column-gap: 8px;
        align-content: start;
        min-inline-size: 0;
        block-size: 32px;
        padding-inline: 12px;
        overflow: hidden;
        line-height: 32px;
      }
      .amt::after {
        content: none;
      }
      .amt:has(.tile) {
        display: none;
      }
      .what {
        flex: none;
        gap: 0;
      }
      .what .title {
        -webkit-line-clamp: 1;
      }
    }
    @container (width < 130px) {
      .off.long,
      .off.long b {
        font-size: 9px;
      }
    }
    .torn + .foot::before {
      border-block-start: 1px dashed var(--_line);
    }
    .torn + .foot::after {
      --_hole: var(--hutong-chat-bg, light-dark(#ededed, #111)) 4.75px, transparent 5.25px;
      content: '';
      position: absolute;
      inset-block-start: -5px;
      inset-inline: 0;
      block-size: 10px;
      background: radial-gradient(circle at 0 50%, var(--_hole)), radial-gradient(circle at 100% 50%, var(--_hole));
      pointer-events: none;
    }
  `,
};

function amount(scene: Scene): Drawn {
  const {card, locale} = scene;
  const off = card.coupon?.amount ?? card.price;
  if (!off) return tile(scene);
  const parts = moneyParts(off, locale);
  // What is longer than five figures is set smaller: nothing of an amount is ever cut.
  return html`<span class="vh">${formatMoney(off, locale)}</span
    ><bdi class=${formatMoney(off, locale).length > 6 ? 'off long' : 'off'} dir="ltr" aria-hidden="true"
      >${parts.map(({type, value}) => (type === 'integer' || type === 'group' ? html`<b>${value}</b>` : value))}</bdi
    ><span>${least(scene) ?? nothing}</span>`;
}

const least = ({card: {coupon: terms}, locale}: Scene) => (terms?.threshold ? locale.threshold(isolated(formatMoney(terms.threshold, locale))) : undefined);

function ended({card: {coupon: terms}, now}: Scene): boolean {
  return (terms?.endsAt ?? now + 1) <= now;
}

/** Until when; of what has no term what is said of it, or who says it. */
const about = (scene: Scene) => validity(scene) ?? scene.card.description ?? scene.card.author?.name;

/** From when on while it has not begun, then until when, then that it is over. */
function validity(scene: Scene): string | undefined {
  const {locale, now, timeZone} = scene;
  const {startsAt = 0, endsAt = Number.POSITIVE_INFINITY} = scene.card.coupon ?? {};
  if (ended(scene)) return locale.expired;
  // A payload may hold a time that no calendar does.
  const [word, time] = startsAt > now ? [locale.validFrom, startsAt] : [locale.validUntil, endsAt];
  return time > 8.64e15 ? undefined : word(formatTime(time, locale, now, timeZone));
}
