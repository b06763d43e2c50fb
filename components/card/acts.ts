import type {Card} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import {copyText} from '../shared/clipboard.js';
import {HutongCopyEvent, HutongOpenEvent} from '../shared/events.js';
import {appOf, platformOf} from './scene.js';

/** Where an act is told. */
export interface Stage extends EventTarget {
  readonly itemId: string | undefined;
}

/** Tells that a click opens the card, and stops the click when the host says so. Of the app's address only a person's own click learns. */
export function open(stage: Stage, card: Card, hutong: Hutong | undefined, click: Event): boolean {
  const deepLink = hutong && click.isTrusted ? appOf(card, platformOf(card, hutong), hutong.options) : undefined;
  const may = stage.dispatchEvent(new HutongOpenEvent(card, stage.itemId, card.openUrl ?? '', deepLink));
  if (!may) click.preventDefault();
  return may;
}

/** Goes to the card's app, at a person's own click alone, unless the host does. */
export function launch(stage: Stage, card: Card, hutong: Hutong, click: Event): void {
  const address = click.isTrusted ? appOf(card, platformOf(card, hutong), hutong.options) : undefined;
  if (address !== undefined && open(stage, card, hutong, click)) location.assign(address);
}

/** Copies the card's code or its address. `false` when there is none, or the browser refuses. */
export async function copy(stage: Stage, card: Card, text: string | undefined): Promise<boolean> {
  const copied = text === undefined ? undefined : await copyText(text);
  if (copied === undefined) return false;
  stage.dispatchEvent(new HutongCopyEvent(card, stage.itemId, copied));
  return true;
}

/** Lets a picture that has come appear over what stood for it, at once for whom motion is too much. */
export function fadeIn(picture: Element, then: () => void): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  picture.animate({opacity: [0, 1]}, still ? 0 : 200).finished.then(then, () => undefined); // it may be taken away before
}
