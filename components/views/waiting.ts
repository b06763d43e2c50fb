import {css, html} from 'lit';
import {title} from './parts.js';
import type {Scene} from './view.js';

/** The body of a view that is on its way: its box, and the link. The words wait a moment to be seen, for they may stand elsewhere in it. */
export const waiting = (scene: Scene) => html`<div class="own wait">${title(scene)}</div>`;

/** Also the box of every view that comes later: the height that the first paint reserved. */
export const waitingStyles = css`
  .own {
    block-size: var(--_body);
    overflow: hidden;
  }
  .wait {
    box-sizing: content-box;
    padding-block-end: round(up, (100% - 24px) * var(--_inner, 0), 4px);
    padding-inline: 12px;
  }
  .wait .title {
    padding-block-start: 12px;
    animation: appear 0.2s 0.4s backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
