import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Card} from '../../src/card/card.js';
import {cut} from '../../src/card/text.js';
import type {Hutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import type {Locale} from '../../src/locale/locale.js';
import {safeUrl} from '../../src/security/url.js';
import {linkCard, wordLink, type WordLink} from '../message/blocks.js';
import {copyText} from '../shared/clipboard.js';
import {HutongCopyEvent, HutongOpenEvent} from '../shared/events.js';
import {ask} from '../views/ask.js';
import type {HutongMarkdown} from './class.js';
import {createGrammar, mostBlocks, readable, type Grammar} from './grammar.js';
import {mend} from './mend.js';
import {patch} from './patch.js';
import {createSanitise} from './sanitise.js';
import {asWritten, dress, linkOf, type Dressed} from './dress.js';

export {markdownStyles} from './styles.js';

/** One block of a text, drawn once and kept as long as it reads the same. */
interface Block extends Dressed {
  key: string;
}

const sanitise = createSanitise();

/** What a Markdown element draws, with a memory of what it drew. */
export class Page {
  readonly #owner: HutongMarkdown;
  #hutong: Hutong | undefined;
  #grammar: Grammar | undefined;
  /** What will not change any more while the text grows: its blocks, and where they end. */
  #settled: Block[] = [];
  #written = '';
  #known = new Map<string, Block>();
  /** What links are called by that are told elsewhere. */
  #names = '';
  /** The block that the text ends in. */
  #open: {place: number; element: HTMLElement} | undefined;
  #cards: {key: string; cards: Card[]} = {key: '', cards: []};
  #asking: WordLink | undefined;
  #copied: Element | undefined;

  constructor(owner: HutongMarkdown) {
    this.#owner = owner;
  }

  draw(text: string, streaming: boolean, hutong: Hutong, locale: Locale): TemplateResult {
    if (this.#hutong !== hutong) {
      this.#hutong = hutong;
      this.#grammar = createGrammar(hutong.registry);
      this.#forget();
    }
    const blocks = this.#read(text.replace(/\r\n?/g, '\n').toWellFormed(), streaming);
    const cards = blocks ? this.#sharesOf(text, blocks, hutong) : [];
    for (const {element} of blocks ?? [])
      for (const button of element.querySelectorAll('.copy')) {
        const words = button === this.#copied ? locale.copied : locale.copy;
        if (button.textContent !== words) button.textContent = words;
      }
    const inside = blocks ? blocks.map(({element}) => element) : cut(text, limits.plain).toWellFormed();
    const look = blocks ? 'bubble tail md' : 'bubble tail';
    // White space is drawn as it was written: none stands between the tags.
    return html`<div class=${look} part="bubble" aria-busy=${streaming} @click=${this.#onClick}>${inside}</div>
      ${repeat(
        cards,
        card => card.sharedUrl,
        card => html`<hutong-card .card=${card} .hutong=${hutong} .itemId=${this.#owner.itemId}></hutong-card>`,
      )}
      ${this.#asking ? ask({card: linkCard(this.#asking), locale}, this.#confirmed, this.#closed) : nothing}`;
  }

  /** The text's blocks; `undefined` where it must stand as it is. */
  #read(text: string, streaming: boolean): Block[] | undefined {
    if (!readable(text)) return undefined;
    try {
      // A link may be called by what stands further down, and the last word on that is only spoken at the end.
      if (!streaming || !text.startsWith(this.#written)) this.#forget();
      const tail = text.slice(this.#written.length);
      const {raws, links} = this.#grammar?.split(streaming ? mend(tail) : tail) ?? {raws: [], links: {}};
      if (this.#settled.length + raws.length > 2 * mostBlocks) return undefined; // white space is half of them
      this.#names = JSON.stringify(links);
      let place = this.#settled.length;
      const made = raws.map(({raw, space}, i) => (space ? undefined : this.#block(raw, place++, links, streaming && i === raws.length - 1)));
      this.#known = new Map(made.flatMap(block => (block ? [[block.key, block]] : [])));
      const blocks = [...this.#settled, ...made.filter(block => block !== undefined)];
      if (streaming) this.#settle(tail, raws, made);
      return blocks;
    } catch {
      return undefined; // marked throws where its stack ends
    }
  }

  /** All but the last two blocks stand: a list may go on behind a blank line, a paragraph may become a heading. */
  #settle(tail: string, raws: readonly {raw: string; space: boolean}[], made: readonly (Block | undefined)[]): void {
    const last = made.findLastIndex(block => block !== undefined);
    const end = made.slice(0, Math.max(last, 0)).findLastIndex(block => block !== undefined);
    const done = raws.slice(0, Math.max(end, 0));
    const written = done.map(({raw}) => raw).join('');
    if (!tail.startsWith(written)) return;
    this.#written += written;
    this.#settled.push(...made.slice(0, done.length).filter(block => block !== undefined));
  }

  #forget(): void {
    for (const block of this.#settled) this.#known.set(block.key, block);
    this.#settled = [];
    this.#written = '';
  }

  #block(raw: string, place: number, links: ReturnType<Grammar['split']>['links'], open: boolean): Block {
    // By its place: two blocks that read the same are two. An open one is not what it will be when nothing follows any more.
    const key = `${String(place)}${open ? '…' : ' '}${this.#names}${raw}`;
    const known = this.#known.get(key);
    if (known) return known;
    const read = this.#grammar?.html(raw, links, open);
    const fragment = read && sanitise(read.html);
    const fresh = dress(fragment ?? asWritten(raw), read?.language, this.#link);
    // What was open a moment ago goes on in the same nodes.
    const {element} = this.#open?.place === place ? this.#open : fresh;
    if (element !== fresh.element) patch(element, fresh.element);
    this.#open = open ? {place, element} : undefined;
    return {key, urls: fresh.urls, element};
  }

  /** The shares that the drawn links lead to. Their words tell a card its title. */
  #sharesOf(text: string, blocks: readonly Block[], hutong: Hutong): Card[] {
    const urls = new Set(blocks.flatMap(({urls}) => urls));
    const key = [...urls].join('\n');
    if (key !== this.#cards.key) {
      const seen = new Set<string>();
      const cards = hutong.parse(text).cards.filter(({platform, sharedUrl = '', risk}) => {
        const url = safeUrl(sharedUrl);
        if (platform === undefined || risk || url === undefined || !urls.has(url) || seen.has(url)) return false;
        seen.add(url);
        return true;
      });
      this.#cards = {key, cards: cards.slice(0, hutong.options.maxCards ?? 5)};
    }
    return this.#cards.cards;
  }

  readonly #link = (text: string, address: string) => wordLink(text, address, undefined, this.#hutong);

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest('a, button');
    const link = target && linkOf.get(target);
    if (link?.risk) {
      this.#asking = link;
      this.#owner.requestUpdate();
    } else if (link) this.#follow(event, link);
    else if (target?.classList.contains('copy')) void this.#copy(target);
  };

  #follow(event: Event, link: WordLink): void {
    if (!this.#owner.dispatchEvent(new HutongOpenEvent(linkCard(link), this.#owner.itemId, link.url, undefined))) event.preventDefault();
  }

  async #copy(button: Element): Promise<void> {
    const code = await copyText(button.closest('.code')?.querySelector('pre')?.textContent ?? '');
    if (code === undefined) return;
    this.#owner.dispatchEvent(new HutongCopyEvent(undefined, this.#owner.itemId, code));
    this.#copied = button;
    this.#owner.requestUpdate();
    setTimeout(() => {
      this.#copied = undefined;
      this.#owner.requestUpdate();
    }, 2000);
  }

  readonly #confirmed = (event: Event): void => {
    if (this.#asking) this.#follow(event, this.#asking);
    this.#closed();
  };

  readonly #closed = (): void => {
    this.#asking = undefined;
    this.#owner.requestUpdate();
  };
}
