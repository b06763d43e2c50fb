import {css, html, nothing} from 'lit';
import {registrable} from '../../src/security/registrable.js';
import type {AnyCard, Drawn} from './view.js';

/** A number is its owner's whole: nobody registered the end of it. */
const numeric = /\.\d+$|^\[/;

/** The host, nothing of it cut: the part that somebody registered is bold, the part that imitates is underlined. */
export function host({risk}: AnyCard): Drawn {
  if (!risk) return nothing;
  const own = numeric.test(risk.host) ? risk.host : registrable(risk.host);
  const before = risk.host.slice(0, -own.length);
  const part = risk.like === undefined ? '' : imitation(risk.host, risk.like);
  return html`<p class="host" part="host">
    <bdi dir="ltr">${underlined(before, part)}<wbr /><b>${underlined(own, before.includes(part) ? '' : part)}</b></bdi>
  </p>`;
}

function underlined(text: string, part: string): unknown {
  const at = part ? text.indexOf(part) : -1;
  return at < 0 ? text : [text.slice(0, at), html`<mark>${part}</mark>`, text.slice(at + part.length)];
}

/** The piece of the host that is nearest to the name it imitates; `''` when none is near. */
function imitation(host: string, like: string): string {
  const name = like.slice(0, like.indexOf('.'));
  const near = (piece: string) => {
    // Letters of the name in their order: of "pple" all but one, though none stands where it did.
    let [from, found] = [0, 0];
    for (const one of piece) {
      const at = name.indexOf(one, from);
      if (at >= 0) [from, found] = [at + 1, found + 1];
    }
    return found / Math.max(piece.length, name.length);
  };
  const [best = ''] = host.split(/[.-]/).sort((a, b) => near(b) - near(a));
  return near(best) > 0.6 ? best : '';
}

export const hostStyles = css`
  .host {
    margin: 0;
    padding: 2px 6px;
    border-radius: 4px;
    background: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
    color: var(--_fg2);
    font:
      400 12px / 20px ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
    text-align: left;
    overflow-wrap: anywhere;
  }
  /* Unbroken as long as it fits a line of its own. */
  .host b {
    display: inline-block;
    max-inline-size: 100%;
    color: var(--_fg);
    font-weight: 700;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px #fa9d3b;
    text-underline-offset: 3px;
  }
`;
