import {html, nothing, type TemplateResult} from 'lit';
import type {Hutong} from '../../src/hutong.js';
import {formatSent} from '../../src/locale/format.js';
import type {Locale} from '../../src/locale/locale.js';
import type {ChatItem} from '../message/item.js';
import {askForHutong} from '../shared/context.js';
import {HutongLoadOlderEvent} from '../shared/later-events.js';
import {pasteable} from '../shared/clipboard.js';
import {getDefaultHutong} from '../shared/instance.js';
import {followLang, localeOf, unfollowLang} from '../shared/lang.js';
import {Anchor, firstBelow} from './anchor.js';
import {Focus} from './focus.js';
import {target} from './keyboard.js';
import {Order} from './order.js';
import {Rows, type RenderItem} from './rows.js';
import {selectedRows} from './selection.js';
import {around, atEnd, guessedRow, move} from './window.js';
import {isOutgoing, original, readNow, spoken} from './words.js';

export {listStyles} from './styles.js';

/** The element that it draws. */
export interface List extends HTMLElement {
  readonly items: readonly ChatItem[];
  readonly hasOlder: boolean;
  readonly renderItem: RenderItem | undefined;
  readonly firstUnread: string | undefined;
  readonly hutong: Hutong | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** What stands in the DOM, once it has been drawn for the first time. */
interface Stage {
  scroller: HTMLElement;
  rows: Rows;
  anchor: Anchor;
  focus: Focus;
}

/** What is drawn on either side of what is seen: a hand flings some 2,500 px a frame. */
const leastReach = 3000;
/** How long a host may take for older messages before a reader who comes to the top asks once more. */
const patience = 5000;
/** What is said aloud of messages that come at once; of more, only how many. */
const mostSaid = 3;

/** All of the list but its properties: it comes when the first list stands on a page. */
export class Body {
  readonly #list: List;
  #stage: Stage | undefined;
  readonly #line = document.createElement('div');
  readonly #sizes = new ResizeObserver(() => {
    this.#stage?.anchor.resized();
    this.#soon();
  });
  #told: Hutong | undefined;
  #leave: (() => void) | undefined;
  readonly #order = new Order();
  #turn = 0;
  #frame = 0;
  /** What brings the row that was asked for to its place, once it is drawn. */
  #place: (() => void) | undefined;
  #waiting: (() => void)[] = [];
  /** When the host was asked for older ones, and what was the oldest then. */
  #asked: {at: number; key: string | undefined} | undefined;
  /** Messages that came below while the reader was further up. */
  #fresh = 0;
  #said = '';

  constructor(list: List) {
    this.#list = list;
    this.#line.className = 'line';
    this.#line.setAttribute('part', 'unread');
    this.#line.setAttribute('role', 'separator');
  }

  connected(): void {
    followLang(this.#list);
    this.#leave = askForHutong(this.#list, (_list, hutong) => {
      this.#told = hutong;
      this.#list.requestUpdate();
    });
    this.#watch();
  }

  disconnected(): void {
    unfollowLang(this.#list);
    this.#leave?.();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  draw(): TemplateResult {
    const locale = this.#locale();
    const {hasOlder} = this.#list;
    return html`
      <div
        class="scroller"
        part="scroller"
        role="log"
        aria-live="off"
        aria-label=${locale.messages}
        aria-busy=${this.#asked ? 'true' : 'false'}
        tabindex="-1"
        @scroll=${this.#scrolled}
        @keydown=${this.#pressed}
        @focusin=${(event: FocusEvent) => this.#stage?.focus.came(event.target)}
        @copy=${this.#copied}
      >
        ${hasOlder ? html`<div class=${this.#asked ? 'older busy' : 'older'} part="older"><span class="vh">${locale.loadingOlder}</span></div>` : nothing}
        ${this.#order.items.length > 0 || hasOlder ? nothing : html`<slot name="empty"><p class="empty">${locale.noMessages}</p></slot>`}
        <div class="rows" part="rows"></div>
      </div>
      ${this.#fresh > 0 ? html`<button class="fresh" part="new-messages" type="button" @click=${this.#followed}>${locale.newMessages(this.#fresh)}</button>` : nothing}
      <div class="vh" role="status">${this.#said}</div>
    `;
  }

  /** The list's own tree is drawn: its rows follow. */
  updated(): void {
    this.#line.textContent = this.#locale().unread;
    if (!this.#stage) {
      const {renderRoot: root} = this.#list;
      const box = root.querySelector<HTMLElement>('.rows');
      const scroller = root.querySelector<HTMLElement>('.scroller');
      if (!box || !scroller) return;
      const rows = new Rows(box, this.#list);
      this.#stage = {scroller, rows, anchor: new Anchor(scroller, () => rows.elements), focus: new Focus(scroller, rows)};
      this.#watch();
      this.take();
    }
    this.#show();
  }

  async toItem(id: string): Promise<boolean> {
    const index = this.#order.indexOf(id);
    const stage = this.#stage;
    if (index < 0 || !stage) return false;
    const {scroller, rows, anchor} = stage;
    if (index < this.#order.span.start || index >= this.#order.span.end) this.#order.span = around(index, this.#order.items.length, scroller.clientHeight);
    anchor.pinned = false;
    this.#place = () => {
      const row = rows.element(id);
      // In the middle; what is higher than the screen, by its beginning.
      if (row) anchor.hold(row, Math.max(0, (scroller.clientHeight - row.getBoundingClientRect().height) / 2));
    };
    this.#show();
    await this.#settled();
    return true;
  }

  async toEnd(): Promise<void> {
    const stage = this.#stage;
    if (!stage) return;
    stage.anchor.pinned = true;
    const count = this.#order.items.length;
    if (this.#order.span.end < count) this.#order.span = atEnd(count, stage.scroller.clientHeight);
    this.#seen();
    this.#show();
    await this.#settled();
  }

  /** Takes the list's items over where they have changed: the window moves with what it shows. */
  take(): void {
    const {hasOlder} = this.#list;
    const stage = this.#stage;
    if (!stage) return;
    const {scroller, anchor} = stage;
    const taken = this.#order.take(this.#list.items, hasOlder, {pinned: anchor.pinned, height: () => scroller.clientHeight});
    if (!taken) return;
    const {arrived, pinned} = taken;
    anchor.pinned = pinned;
    if (!hasOlder || this.#asked?.key !== this.#order.keyAt(0)) this.#asked = undefined;
    this.#fresh = pinned ? 0 : Math.min(this.#fresh + arrived.length, this.#order.items.length);
    this.#announce(arrived);
  }

  #locale(): Locale {
    return localeOf(this.#list, this.#hutong());
  }

  #hutong(): Hutong | undefined {
    return this.#list.hutong ?? this.#told ?? getDefaultHutong();
  }

  #watch(): void {
    if (!this.#stage || !this.#list.isConnected) return;
    const {scroller} = this.#stage;
    for (const element of [scroller, scroller.querySelector('.rows')]) if (element) this.#sizes.observe(element);
  }

  /** Draws the rows of the window. */
  #show(): void {
    const stage = this.#stage;
    if (!stage) return;
    const {rows, anchor, focus} = stage;
    const {renderItem: render, firstUnread} = this.#list;
    const [locale, hutong] = [this.#locale(), this.#hutong()];
    const wanted = this.#order.wanted();
    const stay = new Set(wanted.map(({key}) => key));
    anchor.keep(row => stay.has(rows.key(row) ?? ''));
    focus.leave(stay);
    const say = (time: number) => formatSent(time, locale, hutong?.now() ?? Date.now(), hutong?.options.timeZone);
    rows.show(wanted, {render, hutong, say, read: item => readNow(item, hutong)}, this.#line, firstUnread);
    focus.return();
    const turn = ++this.#turn;
    void rows.drawn().then(() => {
      if (turn !== this.#turn) return;
      // Still before a frame is painted: what had to stay is put where it stood.
      if (this.#place) this.#place();
      else anchor.restore();
      this.#place = undefined;
      this.#soon();
    });
  }

  /** Whether there is more to draw is for the next frame: what is there is seen first. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#fill()) return;
      for (const done of this.#waiting.splice(0)) done();
    });
  }

  /** Once the window needs no more rows. */
  #settled(): Promise<void> {
    return new Promise(done => {
      this.#waiting.push(done);
    });
  }

  readonly #scrolled = (): void => {
    const {anchor} = this.#stage ?? {};
    anchor?.scrolled(this.#order.span.end === this.#order.items.length);
    if (anchor?.pinned) this.#seen();
    this.#fill();
  };

  /** The reader is at the end. */
  #seen(): void {
    if (this.#fresh === 0) return;
    this.#fresh = 0;
    this.#list.requestUpdate();
  }

  /** Keeps rows ready on either side; whether any are to come. */
  #fill(): boolean {
    const stage = this.#stage;
    if (!stage || stage.scroller.clientHeight === 0) return false;
    const {scroller, anchor, rows} = stage;
    const {above, below} = anchor;
    const {elements} = rows;
    const reach = Math.max(leastReach, scroller.clientHeight * 2);
    const average = elements.length > 0 ? scroller.scrollHeight / elements.length : guessedRow;
    const {top, bottom} = scroller.getBoundingClientRect();
    // What is selected stays, so that it can be copied.
    const held = selectedRows(this.#list.renderRoot, elements);
    const span = move(this.#order.span, this.#order.items.length, {
      above,
      below,
      reach,
      average,
      spareAbove: Math.min(firstBelow(elements, top - reach * 1.5), held?.first ?? elements.length),
      spareBelow: Math.min(elements.length - firstBelow(elements, bottom + reach * 1.5), elements.length - 1 - (held?.last ?? -1)),
    });
    if (above + this.#order.span.start * average < reach * 2) this.#askOlder(above);
    if (span.start === this.#order.span.start && span.end === this.#order.span.end) return false;
    this.#order.span = span;
    this.#show();
    return true;
  }

  #askOlder(above: number): void {
    const again = above < 1 && this.#asked && performance.now() - this.#asked.at > patience;
    if (!this.#order.open || (this.#asked && !again)) return;
    const key = this.#order.keyAt(0);
    this.#asked = {at: performance.now(), key};
    this.#list.requestUpdate();
    this.#list.dispatchEvent(new HutongLoadOlderEvent(key));
  }

  #announce(arrived: readonly ChatItem[]): void {
    const told = arrived.filter(item => !isOutgoing(item));
    if (told.length === 0) return;
    const locale = this.#locale();
    this.#said = told.length > mostSaid ? locale.newMessages(told.length) : told.map(item => spoken(item, this.#hutong(), locale)).join('\n');
  }

  /** The button is gone then: the newest message has its focus. */
  readonly #followed = async (): Promise<void> => {
    await this.toEnd();
    const key = this.#order.keyAt(this.#order.items.length - 1);
    if (key !== undefined) this.#stage?.focus.put(key);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const stage = this.#stage;
    const [inner] = event.composedPath();
    // A key that is pressed inside a row is its own.
    if (!stage || (inner !== stage.scroller && stage.rows.key(inner as Element) === undefined)) return;
    const {scroller, rows, focus} = stage;
    const index = this.#order.indexOf(focus.current);
    const to = target(event, {index, count: this.#order.items.length, rows: rows.elements, start: this.#order.span.start, scroller});
    const key = to === undefined ? undefined : this.#order.keyAt(to);
    if (key === undefined) return;
    event.preventDefault();
    if (!focus.put(key)) void this.toItem(key);
  };

  /** Several messages are copied as they were sent; a part of one is the message's own business. */
  readonly #copied = (event: ClipboardEvent): void => {
    const selected = selectedRows(this.#list.renderRoot, this.#stage?.rows.elements ?? []);
    if (!selected || selected.first === selected.last) return;
    const rows = this.#order.wanted().slice(selected.first, selected.last + 1);
    const texts = rows.map(({item}) => original(item, this.#hutong(), this.#locale()));
    event.clipboardData?.setData('text/plain', pasteable(texts.filter(text => text !== '').join('\n')));
    event.preventDefault();
  };
}
