import {html, nothing} from 'lit';
import {block, icon} from './parts.js';

/** The compact frame with nothing known, while the code comes that reads it. `retry`: it did not come. */
export function skeleton(retry: {label: string; again: () => void} | undefined) {
  return html`<article class="tail" aria-busy=${retry ? 'false' : 'true'}>
    <div class="cb">
      <div class="cx">
        ${block('w128')}
        <div class="cr">${block('w88')}</div>
      </div>
      <div class="tile blk"></div>
    </div>
    <div class="foot">
      ${retry ? html`<button class="retry kind" type="button" aria-label=${retry.label} @click=${retry.again}>${icon('retry')}</button>` : nothing}
    </div>
  </article>`;
}

/** What is left of a card whose view threw. */
export const bare = (title: string | undefined) =>
  html`<article class="tail">
    <div class="cb">
      <div class="cx"><h3 class="title">${title ?? nothing}</h3></div>
    </div>
    <div class="foot"></div>
  </article>`;
