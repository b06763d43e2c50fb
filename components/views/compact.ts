import {html, nothing} from 'lit';
import {host} from './host.js';
import {address, copyButton, foot, icon, img, mark, price, title, tokenOf} from './parts.js';
import type {Drawn, Scene} from './view.js';

/** The frame for what has no picture and will get none: title, facts, a tile of 48 px. */
export function compact(scene: Scene): Drawn {
  const {card, layout} = scene;
  const picture = img(scene, card.cover?.url, 'pic', 48, card.cover?.alt);
  return html`<div class="cb">
      <div class="cx">
        ${title(scene)}
        <div class="cr">${row(scene)}</div>
        ${layout.rows === 2 ? html`<div class="cl one"><bdi>${line(scene)}</bdi></div>` : nothing}
      </div>
      <div class=${scene.state === 'loading' && picture === nothing ? 'tile blk' : 'tile'}>${picture === nothing ? mark(scene) : picture}</div>
    </div>
    ${foot(scene)}`;
}

/** One thing, the first that is known. */
function row(scene: Scene): Drawn {
  const {card, locale} = scene;
  if (card.price) return price(scene, {price: card.price});
  const token = tokenOf(card);
  if (token !== undefined)
    return html`${card.tokenType === 'access-code' ? html`<span>${locale.accessCode}</span>` : nothing}<bdi
        class=${card.tokenType === 'access-code' ? 'tok whole' : 'tok'}
        dir="ltr"
        >${token}</bdi
      >${copyButton(scene, card.openUrl === undefined)}`;
  const [first, ...rest] = facts(scene);
  return first === undefined ? nothing : html`<span class="one">${first}</span>${rest.slice(0, 1).map(fact => html`<span class="last">${fact}</span>`)}`;
}

function facts(scene: Scene): string[] {
  const known = scene.view.facts(scene);
  const where = address(scene.card);
  return known.length > 0 || where === undefined ? known : [where];
}

/** What the row has not said yet. */
function line(scene: Scene): string | undefined {
  const {card, locale, source} = scene;
  const said = card.price !== undefined || tokenOf(card) !== undefined;
  if (tokenOf(card) !== undefined && card.openUrl === undefined) return locale.openAfterCopy(source);
  if (said) return facts(scene).join(' · ');
  return scene.view.facts(scene).length > 0 ? address(card) : undefined;
}

/** A link that may be meant to deceive: why, and the host in full. No picture and no platform speak for it. */
export function unsafe(scene: Scene): Drawn {
  const {card, locale} = scene;
  const {code = '', like = ''} = card.risk ?? {};
  const reason = Object.hasOwn(locale.risk, code) ? locale.risk[code as keyof typeof locale.risk] : locale.risk.other;
  const why = typeof reason === 'function' ? reason(like) : reason;
  return html`<div class="warn">${icon('warn')}<span>${why}</span></div>
    <div class="cb">
      <div class="cx">${title(scene)}</div>
      <div class="tile">${mark(scene)}</div>
      ${host(card)}
    </div>
    ${foot(scene)}`;
}
