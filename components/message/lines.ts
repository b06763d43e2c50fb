import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../src/locale/locale.js';
import {adopt} from '../shared/adopt.js';
import {lazily} from '../shared/lazy.js';
import {isMoney, type Block, type Word} from './blocks.js';
import type {HutongMessage} from './class.js';
import type {Reading} from './reading.js';
import {bubble, folded, spoken, type Speech} from './words.js';

const besides = lazily(() => import('./beside.js'));

/** What a row draws below one another, and how much of it a person has opened. */
export class Lines {
  /** All cards are shown; and the texts that were unfolded. */
  #all = false;
  readonly #unfolded = new Set<Block>();
  readonly #row: HutongMessage;
  readonly #reading: Reading;

  constructor(row: HutongMessage, reading: Reading) {
    this.#row = row;
    this.#reading = reading;
  }

  /** Another message begins as it was sent. */
  fold(): void {
    this.#all = false;
    this.#unfolded.clear();
  }

  draw(locale: Locale, outgoing: boolean): TemplateResult[] {
    const {blocks, given, turn} = this.#reading;
    if (!blocks) return turn > 0 && given ? [html`<div class="bubble tail" aria-busy="true"><span class="bar"></span><span class="bar"></span></div>`] : [];
    const odd = [bubble(html`<span class="odd">${locale.unsupported}</span>`, true, locale)];
    if (blocks.length === 0) return given ? odd : [];
    const most = this.#all ? Number.POSITIVE_INFINITY : this.#most();
    let cards = 0;
    const shown = blocks.filter(block => block.type !== 'card' || ++cards <= most);
    // The avatar, which a tail points at, stands beside the first alone.
    return shown.map((block, i) => this.#block(block, i > 0 ? undefined : outgoing ? 'end' : 'start', locale));
  }

  more(locale: Locale): TemplateResult | typeof nothing {
    const rest = (this.#reading.blocks?.filter(({type}) => type === 'card').length ?? 0) - this.#most();
    if (this.#all || rest <= 0) return nothing;
    return html`<button class="more" type="button" @click=${this.#showAll}>${locale.moreCards(rest)}</button>`;
  }

  /** The code of what is rare. */
  beside() {
    const code = besides(this.#again);
    if (code) adopt(this.#row.renderRoot, code.besideStyles);
    return code;
  }

  readonly #again = (): void => this.#row.requestUpdate();

  #block(block: Block, side: 'start' | 'end' | undefined, locale: Locale): TemplateResult {
    const tail = side !== undefined;
    if (block.type === 'card')
      return html`<hutong-card .card=${block.card} .hutong=${this.#reading.hutong} .itemId=${this.#row.item?.id} .tail=${side}></hutong-card>`;
    if (block.type === 'bubble') return bubble(this.#foldable(block, block.words, locale), tail, locale);
    const code = this.beside();
    if (block.type === 'record') return sheet('record', tail, code?.record(block.record, this.#row, locale));
    return isMoney(block.notice) ? sheet('money', tail, code?.money(block.notice, locale)) : bubble(code?.line(block.notice, locale), tail, locale);
  }

  #foldable(block: Block, all: readonly Word[], locale: Locale): unknown {
    const open = this.#unfolded.has(block);
    const short = folded(all);
    const said = spoken(open ? all : (short ?? all), this.#speech(locale));
    if (!short) return said;
    const turn = () => {
      if (!this.#unfolded.delete(block)) this.#unfolded.add(block);
      this.#row.requestUpdate();
    };
    return html`${said}<button class="link fold" part="fold" type="button" aria-expanded=${open} @click=${turn}>${open ? locale.fold : locale.unfold}</button>`;
  }

  #speech(locale: Locale): Speech {
    const row = this.#row;
    return {locale, again: this.#again, open: (event, link) => row.opens(event, link), ask: link => void row.asks(link)};
  }

  #most(): number {
    return this.#reading.hutong?.options.maxCards ?? 5;
  }

  /** The button goes, and what had its focus would be nowhere: the first of the cards that have come has it then. */
  readonly #showAll = async (): Promise<void> => {
    const row = this.#row;
    const next = row.renderRoot.querySelectorAll('hutong-card').length;
    this.#all = true;
    row.requestUpdate();
    await row.updateComplete;
    const line = row.renderRoot.querySelectorAll('hutong-card')[next]?.closest<HTMLElement>('.line');
    if (!line) return;
    line.tabIndex = -1;
    line.focus({preventScroll: true});
  };
}

/** A card of ours in a message: its height is known before what is in it. */
function sheet(name: 'record' | 'money', tail: boolean, inside: unknown): TemplateResult {
  return html`<div class=${`sheet ${name}${tail ? ' tail' : ''}`} part=${name}>${inside}</div>`;
}
