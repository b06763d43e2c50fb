import {adopt} from '../shared/adopt.js';
import {ask, askStyles} from '../views/ask.js';
import type {Over} from './acting.js';

/** The question before an unsafe link. */
export function asking({renderRoot}: {renderRoot: HTMLElement | DocumentFragment}, confirmed: (click: Event) => void, closed: () => void): Over {
  adopt(renderRoot, askStyles);
  return {draw: scene => ask(scene, confirmed, closed)};
}
