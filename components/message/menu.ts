import {html, type TemplateResult} from 'lit';
import type {Card, CardFields} from '../../src/card/card.js';
import {words} from '../../src/card/text.js';
import {limits} from '../../src/limits.js';
import type {Locale} from '../../src/locale/locale.js';
import type {HutongCard} from '../card/class.js';
import {adopt} from '../shared/adopt.js';
import {copyText} from '../shared/clipboard.js';
import {HutongCopyEvent} from '../shared/events.js';
import {HutongDismissEvent, HutongMenuEvent, type MenuChoice} from '../shared/later-events.js';
import {dismiss, menuStyles, move} from '../views/menu.js';
import {wordLink, type Word, type WordLink} from './blocks.js';
import type {HutongMessage, Over} from './class.js';
import {originalText} from './original.js';

/** A message's menu, while it is open. */
export class Menu implements Over {
  readonly #row: HutongMessage;
  readonly #card: Card | undefined;
  readonly #text: string;
  readonly #link: string | undefined;
  readonly #choices: readonly MenuChoice[];
  #copied: MenuChoice | undefined;

  private constructor(row: HutongMessage, card: Card | undefined) {
    this.#row = row;
    this.#card = card;
    this.#text = originalText(row.source);
    this.#link = card ? opened(card, row)?.url : onlyLink(row);
    const choices: MenuChoice[] = [];
    if (this.#text !== '') choices.push('copy');
    if (this.#link !== undefined) choices.push('copy-link');
    if (card) choices.push('dismiss');
    const event = new HutongMenuEvent(card, row.item?.id, choices, {text: this.#text});
    this.#choices = row.dispatchEvent(event) ? event.choices : [];
  }

  /** Asks the host, and opens. `path`: where it was pressed, from the innermost out. */
  static open(row: HutongMessage, path: readonly EventTarget[]): void {
    const card = path.find((at): at is HutongCard => at instanceof Element && at.localName === 'hutong-card');
    const menu = new Menu(row, card?.card as Card | undefined);
    if (menu.#choices.length === 0) return;
    adopt(row.renderRoot, menuStyles);
    row.over = menu;
  }

  draw(locale: Locale, closed: () => void): TemplateResult {
    const labels: Record<MenuChoice, string> = {
      copy: locale.copy,
      'copy-link': locale.copyLink,
      open: locale.openAnyway,
      quote: locale.quote,
      forward: locale.forward,
      dismiss: locale.asLink,
    };
    return html`<dialog class="menu" part="menu" aria-label=${locale.more} @close=${closed} @click=${dismiss} @keydown=${move}>
      <div class="items">
        ${this.#choices.map(
          choice =>
            html`<button class="item" part="menu-item" type="button" @click=${() => void this.#choose(choice)}>
              <span aria-live="polite">${this.#copied === choice ? locale.copied : labels[choice]}</span>
            </button>`,
        )}
      </div>
    </dialog>`;
  }

  async #choose(choice: MenuChoice): Promise<void> {
    const [row, card] = [this.#row, this.#card];
    const {id} = row.item ?? {};
    const mayDo = row.dispatchEvent(new HutongMenuEvent(card, id, this.#choices, {choice, text: this.#text}));
    const text = choice === 'copy' ? this.#text : choice === 'copy-link' ? this.#link : undefined;
    if (!mayDo || text === undefined) {
      this.#close();
      if (mayDo && choice === 'dismiss' && card) void dismissCard(row, card);
      return;
    }
    const copied = await copyText(text);
    if (copied === undefined) return;
    row.dispatchEvent(new HutongCopyEvent(card, id, copied));
    this.#copied = choice;
    row.requestUpdate();
    // Long enough to be read, and to be spoken.
    setTimeout(() => this.#close(), 1000);
  }

  #close(): void {
    this.#row.renderRoot.querySelector<HTMLDialogElement>('.menu')?.close();
  }
}

/** What a card opens. It may be a host's own, which nobody has read yet. */
const opened = ({openUrl, sharedUrl, risk}: CardFields, row: HutongMessage): WordLink | undefined =>
  wordLink(clean(sharedUrl) ?? clean(openUrl) ?? '', openUrl, risk, row.source.hutong);

const clean = (value: unknown): string | undefined => (typeof value === 'string' ? words(value, limits.url) : undefined);

/** What a card's link says without the card; its title where nothing may be opened. */
const linkOf = (card: CardFields, row: HutongMessage): Word[] => [opened(card, row) ?? clean(card.token) ?? clean(card.title) ?? clean(card.sharedUrl) ?? ''];

/** A card makes room for its link, unless the host keeps it. What had the focus goes with it: the link has it then. */
async function dismissCard(row: HutongMessage, card: Card): Promise<void> {
  const block = row.blocks.find(one => one.type === 'card' && one.card === card);
  if (!block || !row.dispatchEvent(new HutongDismissEvent(card, row.item?.id))) return;
  const focused = row.shadowRoot?.activeElement;
  const line = focused?.localName === 'hutong-card' ? focused.closest('.line') : undefined;
  Object.assign(block, {type: 'bubble', words: linkOf(card, row)});
  row.requestUpdate();
  await row.updateComplete;
  line?.querySelector<HTMLElement>('.link')?.focus();
}

/** The address of a message that leads to one place. */
function onlyLink(row: HutongMessage): string | undefined {
  const {message, hutong} = row.source;
  const urls = (message?.segments ?? []).flatMap(segment => {
    const card = segment.type === 'card' ? message?.cards[segment.index] : undefined;
    const link = card ? opened(card, row) : segment.type === 'link' ? wordLink(segment.text, segment.url, segment.risk, hutong) : undefined;
    return link?.url ?? [];
  });
  return new Set(urls).size === 1 ? urls[0] : undefined;
}
