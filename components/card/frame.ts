import {adopt} from '../shared/adopt.js';
import type {OwnStyle} from '../shared/own-style.js';
import type {Frame} from '../views/view.js';
import {loadView, shapeOf} from '../views/views.js';

/** The numbers that a card's height is made of, for the rules to multiply. */
export function numbersOf({view, ratio, items}: Frame): OwnStyle {
  const {height, inner} = shapeOf(view);
  return {'--_ratio': String(ratio), '--_body': height === undefined ? undefined : `${String(height * (items || 1))}px`, '--_inner': inner?.toString()};
}

/** Sends for a view that is not here, and puts on the rules of one that is. */
export function bringView(name: string, root: HTMLElement | DocumentFragment, here: () => void): void {
  loadView(name)?.then(here, () => undefined); // without it the title stands, and the next drawing asks again
  const view = shapeOf(name);
  if ('styles' in view) adopt(root, view.styles);
}
