import {css, html} from 'lit';
import {isOpen} from './livestream.js';
import {mark} from './parts.js';
import type {View} from './view.js';

/** What stands in the cover's box when there is no picture: set in type, never an empty grey box. It comes when the first is needed, into a box that stands. */
export const poster: View = {
  facts: () => [],
  body: scene => {
    const {card, locale, source} = scene;
    const kind = locale.kinds[card.kind] ?? '';
    // A page inside an app is found in the app, whose name nobody reads out.
    const whose = card.kind === 'mini-program' ? kind : source;
    const say = locale.poster[(card.kind === 'product' && !card.price) || card.kind === 'video' ? card.kind : isOpen(scene) ? 'livestream' : 'other'];
    const head = whose.toLowerCase().includes(kind.toLowerCase()) ? whose : locale.posterHead(whose, kind);
    return html`<div class="poster" part="poster">
      <div class="big">${mark(scene)}</div>
      <p class="head">${mark(scene)}<span class=${head === whose ? 'one' : 'one ours'}>${head}</span></p>
      <p class=${whose.length > 12 ? 'say lengthy' : 'say'}>${say(whose)}</p>
    </div>`;
  },
  styles: css`
    .poster {
      --_lo: light-dark(color-mix(in srgb, var(--_tint, #808080) 5%, var(--_paper)), color-mix(in srgb, var(--_tint, #808080) 6%, var(--_paper)));
      --_hi: light-dark(color-mix(in srgb, var(--_tint, #808080) 15%, var(--_paper)), color-mix(in srgb, var(--_tint, #808080) 17%, var(--_paper)));
      --_ring: color-mix(in srgb, var(--_mark) 16%, transparent);
      position: absolute;
      inset: 0;
      container-type: size;
      background:
        repeating-radial-gradient(circle at var(--_at, calc(100% - 44px)) calc(100% - 36px), transparent 0 17px, var(--_ring) 17.5px, transparent 18px),
        linear-gradient(var(--_down, 155deg), var(--_lo), var(--_hi));
    }
    :host(:dir(rtl)) .poster {
      --_at: 44px;
      --_down: 205deg;
    }
    .big {
      --_s: 24;
      --_box: none;
      --_ink: light-dark(color-mix(in srgb, var(--_mark) 16%, transparent), color-mix(in srgb, var(--_mark) 30%, transparent));
      --_letter: var(--_ink);
      position: absolute;
      inset-inline-end: -20px;
      inset-block-end: -28px;
      inline-size: 50cqi;
      block-size: 50cqi;
    }
    .big .g {
      inline-size: 100%;
      block-size: 100%;
      border-radius: 0;
      font-size: 46cqi;
      font-weight: 700;
      line-height: 50cqi;
    }
    .big .g::before {
      /* a ratio of two lengths, which calc() does not give everywhere yet */
      scale: tan(atan2(50cqi, 24px));
    }
    .head {
      --_s: 20;
      position: absolute;
      inset-block-start: 16px;
      inset-inline: 16px;
      display: flex;
      gap: 8px;
      align-items: center;
      font-size: 12px;
      line-height: 20px;
    }
    .head .ours {
      unicode-bidi: isolate;
    }
    .head::after {
      content: '';
      position: absolute;
      inset-block-start: 28px;
      inset-inline-start: 0;
      inline-size: 20px;
      block-size: 2px;
      background: var(--_mark);
    }
    .say {
      position: absolute;
      inset-block-start: 56px;
      inset-inline: 16px;
      font-size: 24px;
      font-weight: 500;
      letter-spacing: 0.01em;
      line-height: 32px;
      overflow-wrap: anywhere;
      white-space: pre-line;
      text-autospace: normal;
      text-wrap: balance;
      /* what a long name pushes out of the box is cut between two lines */
      max-block-size: round(down, 100cqb - 64px, 32px);
      overflow: hidden;
    }
    .lengthy {
      font-size: 20px;
      line-height: 28px;
    }
    @container (width < 220px) {
      .say {
        max-block-size: round(down, 100cqb - 64px, 28px);
        font-size: 20px;
        line-height: 28px;
      }
    }
    @container (aspect-ratio > 1.2) {
      .big {
        inline-size: 86cqb;
        block-size: 86cqb;
      }
      .big .g {
        font-size: 78cqb;
        line-height: 86cqb;
      }
      .big .g::before {
        scale: tan(atan2(86cqb, 24px));
      }
      .head {
        inset-block-start: 12px;
      }
      .head::after {
        display: none;
      }
      .say {
        inset-block-start: 40px;
        inset-inline-end: 35cqi;
        max-block-size: round(down, 100cqb - 44px, 28px);
        font-size: 20px;
        line-height: 28px;
      }
    }
    /* a narrow card, or a large text */
    @container (width < 180px) {
      /* What is cut here is cut at its own end: of a Latin name its beginning stays. */
      .head .ours {
        unicode-bidi: plaintext;
      }
      .head,
      .say {
        inset-inline: 12px 4px;
      }
      .say {
        max-block-size: round(down, 100cqb - 60px, 20px);
        font-size: 16px;
        line-height: 20px;
      }
    }
    @container (aspect-ratio > 1.2) and (height < 120px) {
      .head,
      .say {
        inset-inline: 10px 4px;
      }
      .head {
        inset-block-start: 8px;
      }
      .say {
        inset-block-start: 32px;
        max-block-size: round(down, 100cqb - 36px, 18px);
        font-size: 14px;
        line-height: 18px;
      }
    }
  `,
};
