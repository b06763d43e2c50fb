import {html, nothing, type TemplateResult} from 'lit';
import {apart, fixed, flat} from '../shared/flat.js';
import {compact, unsafe} from '../views/compact.js';
import {cover, foot} from '../views/parts.js';
import type {Drawn, Scene} from '../views/view.js';

/** The words keep to themselves: what changes among them must not touch a picture, or what plays. */
const around = (cover: Drawn, rest: TemplateResult, isApart: boolean) => (cover === nothing ? rest : html`${cover}${isApart ? apart(rest) : rest}`);

/** The whole card, in its frame. `isApart`: its words may come in another shape while its picture stands. */
export function whole(scene: Scene, isApart: boolean): TemplateResult {
  const {card, frame, layout} = scene;
  const rich = frame.name === 'rich';
  const look = [card.risk && 'unsafe', (!rich || layout.inset) && 'tail', !rich && layout.rows === 2 && 'b'].filter(Boolean).join(' ');
  const inside = card.risk
    ? unsafe(scene)
    : rich
      ? around(layout.inset ? nothing : cover(scene), html`${layout.body?.(scene)}${foot(scene)}`, isApart)
      : compact(scene);
  return flat(html`<article class=${fixed(look)} part="card">${inside}</article>`);
}
