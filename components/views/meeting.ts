import {css, html, nothing} from 'lit';
import {address, block, langOf, leftward, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';

/** A meeting, or whatever comes as labels and values: when, where, by which number. */
export const meeting: View = {
  body: scene => html`<div class="own meet single">${title(scene)} ${lines(scene)}</div>`,
  facts: ({card}) => [card.fields?.[0]?.[1] ?? card.description ?? card.author?.name].filter(fact => fact !== undefined),
  styles: css`
    .meet {
      align-content: center;
      padding: 12px;
    }
    .meet .title {
      min-block-size: 0;
    }
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 8px;
      margin: 8px 0 0;
      color: var(--_fg2);
      font-size: 12px;
      line-height: 16px;
    }
    dt {
      max-inline-size: 96px;
    }
    dd {
      margin: 0;
      color: var(--_fg);
    }
    /* There is room for the values alone. */
    @container (width < 160px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
      }
      dt {
        display: none;
      }
    }
    .meet .desc {
      margin-block-start: 8px;
    }
  `,
};

function lines({card, locale, state}: Scene): Drawn {
  const fields = card.fields?.slice(0, 3) ?? [];
  if (fields.length > 0)
    return html`<dl part="fields">
      ${fields.map(
        ([label, value]) =>
          html`<dt class="one" lang=${langOf(label, locale)}>${label}</dt>
            <dd class="one" lang=${langOf(value, locale)}>${value}</dd>`,
      )}
    </dl>`;
  const words = card.description ?? card.author?.name ?? (state === 'loading' ? undefined : address(card));
  if (words === undefined && state === 'loading') return html`<div class="desc">${block('w128')}${block('w88')}</div>`;
  return words === undefined
    ? nothing
    : html`<p class=${leftward(words) ? 'desc leftward' : 'desc'} part="description" lang=${langOf(words, locale)}>${words}</p>`;
}
