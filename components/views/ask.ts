import {css, html, nothing} from 'lit';
import {riskReason} from '../../src/locale/locale.js';
import {host, hostStyles} from './host.js';
import type {Scene} from './view.js';

/** Asks before a link opens that may be meant to deceive. The way on is a link, so that nothing but a person's click follows it. */
export function ask({card, locale}: Pick<Scene, 'card' | 'locale'>, open: (event: Event) => void, closed: () => void) {
  const other = riskReason({code: 'other'}, locale);
  const why = riskReason(card.risk ?? {code: 'other'}, locale);
  return html`<dialog aria-labelledby="ask" @close=${closed}>
    <p id="ask">${other}</p>
    ${why === other ? nothing : html`<p class="why"><bdi>${why}</bdi></p>`} ${host(card)}
    <form class="choice" method="dialog">
      <button autofocus>${locale.cancel}</button
      ><a href=${card.openUrl ?? ''} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" @click=${open}>${locale.openAnyway}</a>
    </form>
  </dialog>`;
}

/** Complete in themselves: a message asks for its links too. */
export const askStyles = css`
  ${hostStyles}
  dialog {
    zoom: var(--hutong-scale, 1);
    inline-size: min(320px, 80%);
    padding: 20px;
    border: 0;
    border-radius: 12px;
    background: var(--hutong-bubble-in, light-dark(#fff, #2c2c2c));
    color: var(--_fg);
    font-size: 17px;
    line-height: 24px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog p {
    margin: 0;
  }
  .why {
    color: var(--_fg2);
    font-size: 14px;
    line-height: 20px;
  }
  dialog .host {
    margin-block: 12px 20px;
    padding: 8px 10px;
    font-size: 20px;
    line-height: 28px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .choice > * {
    flex: 1;
    padding: 10px 12px;
    border-radius: 4px;
    background: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
    color: var(--_fg);
    font-weight: 500;
    text-align: center;
    text-decoration: none;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }
`;
