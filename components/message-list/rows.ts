import {nothing, render} from 'lit';
import type {Hutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import type {ChatItem} from '../message/item.js';
import type {HutongMessage} from '../message/class.js';

/** A row as it must stand. */
export interface Row {
  key: string;
  item: ChatItem;
  /** Drawn above it, epoch milliseconds. */
  time: number | undefined;
}

/** What draws a message of the host's own; `undefined`: it is one of ours. */
export type RenderItem = (item: ChatItem) => unknown;

/** What a page may dress of a message dresses it in a list, too. */
const messageParts = 'time, row, avatar, nickname, content, bubble, mention, emoji, fold, quote, notice, record, money, dialog, menu, menu-item';

interface Place {
  /** What it looks like: another message of that look can have its element. */
  look: string;
  element: HTMLElement;
  /** The same, where it is one of ours. */
  message: HutongMessage | undefined;
  item: ChatItem;
  render: RenderItem | undefined;
  /** Where the host's own drawing stands: a child of the list, so that the page's rules reach it. */
  own: HTMLElement | undefined;
}

/** What the rows are drawn with. */
export interface Drawing {
  render: RenderItem | undefined;
  hutong: Hutong | undefined;
  /** Reads a message, where it can be read at once. */
  read: (item: ChatItem) => Message | undefined;
  /** A time as it is said above a row that is not ours. */
  say: (time: number) => string;
}

/** Keeps an element for each row, in order. By hand: a template of hundreds of rows is compared whole at each move. */
export class Rows {
  readonly #box: HTMLElement;
  readonly #list: HTMLElement;
  readonly #places = new Map<string, Place>();
  #elements: HTMLElement[] = [];
  #keys: string[] = [];
  #count = 0;
  /** Rows that go, for those that come in the same move: a row that only changes its words costs a third of a new one. */
  readonly #spare: Place[] = [];
  #changed: HutongMessage[] = [];

  constructor(box: HTMLElement, list: HTMLElement) {
    this.#box = box;
    this.#list = list;
  }

  /** The elements in order. */
  get elements(): readonly HTMLElement[] {
    return this.#elements;
  }

  element(key: string | undefined): HTMLElement | undefined {
    return key === undefined ? undefined : this.#places.get(key)?.element;
  }

  key(element: Element | null | undefined): string | undefined {
    return element ? this.#keys[this.#elements.indexOf(element as HTMLElement)] : undefined;
  }

  /** Draws these rows and no others; `line` stands above the row of the key `under`, and is of no row's own. */
  show(rows: readonly Row[], drawing: Drawing, line: HTMLElement | undefined, under: string | undefined): void {
    this.#changed = [];
    const stay = new Set(rows.map(({key}) => key));
    for (const [key, place] of this.#places) {
      if (stay.has(key)) continue;
      if (place.message) {
        this.#places.delete(key);
        this.#spare.push(place);
      } else this.#remove(key, place);
    }
    this.#keys = rows.map(({key}) => key);
    this.#elements = rows.map(row => this.#draw(row, drawing));
    // Where it no longer belongs it would have every row after it put back one by one.
    if (line && line.nextElementSibling !== this.element(under)) line.remove();
    let next = this.#box.firstElementChild;
    const put = (element: HTMLElement) => {
      if (element === next) next = next.nextElementSibling;
      else this.#box.insertBefore(element, next);
    };
    this.#elements.forEach((element, i) => {
      if (line && this.#keys[i] === under) put(line);
      put(element);
    });
    for (const {element} of this.#spare.splice(0)) element.remove();
  }

  /** Once those that are new are drawn, and the cards in them: before the next frame is. */
  async drawn(): Promise<void> {
    const changed = this.#changed;
    await Promise.allSettled(changed.map(message => message.updateComplete));
    await Promise.allSettled(changed.flatMap(({renderRoot}) => [...renderRoot.querySelectorAll('hutong-card')].map(card => card.updateComplete)));
  }

  #draw(row: Row, drawing: Drawing): HTMLElement {
    const {key, item} = row;
    const known = this.#places.get(key);
    const place = known?.item === item && known.render === drawing.render ? known : this.#fill(row, known, drawing);
    this.#places.set(key, place);
    const {element, message} = place;
    if (!message) saysTime(element, row.time === undefined ? undefined : drawing.say(row.time));
    else {
      message.time = row.time;
      message.hutong = drawing.hutong;
    }
    return element;
  }

  /** What the host draws is asked for once an item: a new one, or a new function. */
  #fill(row: Row, known: Place | undefined, {render: renderItem, read}: Drawing): Place {
    const {item} = row;
    const drawn = drawnBy(renderItem, item);
    if ((drawn === undefined) !== (known?.own === undefined)) {
      if (known) this.#remove(row.key, known);
      known = undefined;
    }
    const message = drawn === undefined ? read(item) : undefined;
    const look = lookOf(message, item);
    const place: Place = {...(known ?? this.#make(drawn !== undefined, look)), item, render: renderItem, look};
    if (place.message) {
      // Read once, here.
      place.message.item = message && item.message !== message ? {...item, message} : item;
      this.#changed.push(place.message);
    }
    if (place.own) draw(drawn, place.own);
    return place;
  }

  #make(hosts: boolean, look: string): Pick<Place, 'element' | 'message' | 'own'> {
    const spare = hosts ? -1 : this.#spare.findIndex(place => place.look === look);
    const [place] = spare < 0 ? [] : this.#spare.splice(spare, 1);
    if (place) return place;
    const message = hosts ? undefined : document.createElement('hutong-message');
    const element = message ?? document.createElement('div');
    element.className = hosts ? 'row own' : 'row';
    element.setAttribute('role', 'article');
    element.tabIndex = -1;
    if (message) {
      message.setAttribute('exportparts', messageParts);
      return {element, message, own: undefined};
    }
    const own = document.createElement('div');
    const slot = document.createElement('slot');
    slot.name = own.slot = `row-${String(++this.#count)}`;
    element.append(slot);
    this.#list.append(own);
    return {element, message, own};
  }

  #remove(key: string, {element, own}: Place): void {
    this.#places.delete(key);
    element.remove();
    if (!own) return;
    render(nothing, own); // what stands in it may have something to end
    own.remove();
  }
}

function lookOf(message: Message | undefined, item: ChatItem): string {
  try {
    const parts = message?.segments.map(segment => (segment.type === 'card' ? message.cards[segment.index]?.kind : segment.type)) ?? [];
    return [item.outgoing, ...parts].join(' ');
  } catch {
    return ''; // a Proxy may throw wherever it is touched
  }
}

/** A host's function that throws costs its own row: ours is drawn there. */
function drawnBy(renderItem: RenderItem | undefined, item: ChatItem): unknown {
  try {
    return renderItem?.(item);
  } catch (error) {
    console.warn('Cannot draw a message as `renderItem` says:', error);
    return undefined;
  }
}

function draw(drawn: unknown, own: HTMLElement): void {
  try {
    render(drawn, own);
  } catch (error) {
    console.warn('Cannot draw what `renderItem` gave:', error);
  }
}

function saysTime(element: HTMLElement, words: string | undefined): void {
  let time = element.querySelector('time');
  if (words === undefined) {
    time?.remove();
    return;
  }
  if (!time) element.prepend((time = document.createElement('time')));
  if (time.textContent !== words) time.textContent = words;
}
