import {html, nothing} from 'lit';
import {riskReason} from '../../src/locale/locale.js';
import {host} from './host.js';
import {address, copyButton, foot, icon, langOf, mark, price, tile, title} from './parts.js';
import type {Drawn, Scene} from './view.js';

/** The frame for what has no picture and will get none: title, facts, a tile of 48 px. */
export function compact(scene: Scene): Drawn {
  const {layout, locale} = scene;
  const second = layout.rows === 2 ? line(scene) : undefined;
  return html`<div class="cb">
      <div class="cx">
        ${title(scene)}
        <div class=${scene.view.dim?.(scene) ? 'cr gone' : 'cr'} part="facts">${row(scene)}</div>
        ${layout.rows === 2 ? html`<div class="cl one" part="facts" lang=${langOf(second, locale)}>${second ?? nothing}</div>` : nothing}
      </div>
      ${tile(scene, 48, scene.view.dim?.(scene))}
    </div>
    ${foot(scene)}`;
}

/** One thing, the first that is known. */
function row(scene: Scene): Drawn {
  const {card, locale, token} = scene;
  if (card.price) return price(scene, {price: card.price});
  if (token !== undefined)
    return html`${card.tokenType === 'access-code' ? html`<span class="lab one">${locale.accessCode}</span>` : nothing}<bdi
        class=${card.tokenType === 'access-code' ? 'tok whole' : 'tok'}
        part="token"
        dir="ltr"
        >${token}</bdi
      >${copyButton(scene, card.openUrl === undefined)}`;
  const [first, ...rest] = facts(scene);
  return first === undefined
    ? nothing
    : html`<span class="one" lang=${langOf(first, locale)}>${first}</span
        >${rest.slice(0, 1).map(fact => html`<span class="last" lang=${langOf(fact, locale)}>${fact}</span>`)}`;
}

function facts(scene: Scene): string[] {
  const known = scene.view.facts(scene);
  const where = address(scene.card);
  return known.length > 0 || where === undefined ? known : [where];
}

/** What the row has not said yet. */
function line(scene: Scene): string | undefined {
  const {card, locale, source, token} = scene;
  const said = card.price !== undefined || token !== undefined;
  if (token !== undefined && card.openUrl === undefined) return locale.openAfterCopy(source);
  if (said) return facts(scene).join(' · ');
  return scene.view.facts(scene).length > 0 ? address(card) : undefined;
}

/** A link that may be meant to deceive: why, and the host in full. No picture and no platform speak for it. */
export function unsafe(scene: Scene): Drawn {
  const {card, locale} = scene;
  return html`<div class="warn" part="warning">${icon('warn')}<span>${riskReason(card.risk ?? {code: 'other'}, locale)}</span></div>
    <div class="cb">
      <div class="cx">${title(scene)}</div>
      <div class="tile">${mark(scene)}</div>
      ${host(card)}
    </div>
    ${foot(scene)}`;
}
