import {css, html} from 'lit';
import {address, block, small, tile, title} from './parts.js';
import {rowStyles} from './rows.styles.js';
import type {Scene, View} from './view.js';

/** A person or a channel: picture, name, and what they say of themselves. */
export const profile: View = {
  body: scene =>
    html`<div class="own row single who-is">
      ${tile(scene)}
      <div class="lines">
        ${title(scene.card.title === undefined && scene.card.author ? {...scene, card: {...scene.card, title: scene.card.author.name}} : scene)}
        ${small(scene, 'description', about(scene), scene.state === 'loading' ? block('w88') : address(scene.card))}
      </div>
    </div>`,
  facts: scene => [about(scene)].filter(fact => fact !== undefined),
  styles: css`
    ${rowStyles}
    .who-is .title {
      font-size: 17px;
      line-height: 24px;
    }
    .who-is .lines {
      gap: 2px;
    }
  `,
};

const about = ({card}: Scene) => card.description ?? (card.author?.name === card.title ? undefined : card.author?.name) ?? card.id;

/** A shop, and what it sells. */
export const shop: View = {...profile, facts: ({card}) => [card.description ?? card.shop?.name].filter(fact => fact !== undefined)};
export const app: View = profile;
