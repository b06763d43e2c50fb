import {HutongCard, type Hutong} from 'hutong';
import type {Noted} from './panels.js';
import {skins, type View} from './settings.js';

const types = [
  'hutong-open',
  'hutong-copy',
  'hutong-play',
  'hutong-remind',
  'hutong-retry',
  'hutong-menu',
  'hutong-dismiss',
  'hutong-impression',
  'hutong-load-older',
] as const;

/** Where the element stands, and what it says is heard. */
export class Canvas {
  readonly stage = document.createElement('div');
  #element: HTMLElement | undefined;
  #given: string[] = [];

  constructor(note: (event: Noted) => void) {
    this.stage.className = 'stage';
    for (const type of types)
      this.stage.addEventListener(type, event => {
        // The shares are invented: there is nothing to open.
        if (type === 'hutong-open') event.preventDefault();
        const own = Object.entries(event).filter(([name, value]) => name !== 'isTrusted' && value !== undefined);
        const fields = own.map(([name, value]: [string, unknown]) => [name, name === 'card' ? (value as {kind: string}).kind : value]);
        note({type, at: new Date().toTimeString().slice(0, 8), fields: Object.fromEntries(fields) as Record<string, unknown>});
      });
  }

  /** An element anew: another subject, or another instance. */
  show(tag: string, around: boolean, hutong: Hutong, properties: Record<string, unknown>): void {
    const element = document.createElement(tag);
    Object.assign(element, {hutong}, properties);
    this.#element = element;
    this.#given = Object.keys(properties);
    if (around) element.append(Object.assign(new HutongCard(), {payload: 'https://www.bilibili.com/video/BV1xx411c7mD'}));
    this.stage.replaceChildren(element);
    this.stage.dataset['tag'] = tag;
  }

  /** The same element with other properties; what it was given before and is no longer is as it was at first. */
  set(properties: Record<string, unknown>): void {
    const element = this.#element;
    if (!element) return;
    const fresh = document.createElement(element.localName) as unknown as Record<string, unknown>;
    for (const name of this.#given) if (!(name in properties)) Object.assign(element, {[name]: fresh[name]});
    this.#given = Object.keys(properties);
    Object.assign(element, properties);
  }

  dress({lang, skin, width, scale}: View, dir: 'ltr' | 'rtl'): void {
    const {style} = this.stage;
    this.stage.lang = lang;
    this.stage.dir = dir;
    for (const name of [...style]) style.removeProperty(name);
    const tokens = {...skins[skin], '--hutong-card-width': `${String(width)}px`, '--hutong-scale': String(scale)};
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  }
}
