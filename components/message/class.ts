import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {words} from '../../src/card/text.js';
import type {Hutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import {formatSent} from '../../src/locale/format.js';
import type {Locale} from '../../src/locale/locale.js';
import {askForHutong} from '../shared/context.js';
import {HutongOpenEvent, HutongRetryEvent} from '../shared/events.js';
import {followLang, localeOf, unfollowLang} from '../shared/lang.js';
import {ofTheme} from '../shared/theme.js';
import {version} from '../shared/version.js';
import {isTall, lineAlone, linkCard, type Block, type WordLink} from './blocks.js';
import {avatar, pictureUrl, status, toTime, type Envelope} from './envelope.js';
import type {ChatItem} from './item.js';
import {Lines} from './lines.js';
import {Reading} from './reading.js';
import {rowStyles} from './row.styles.js';
import {messageStyles} from './styles.js';

/** What stands open over the page: a menu, a record. */
export interface Over {
  draw(locale: Locale, closed: () => void): TemplateResult;
}

/**
 * One message of a chat: avatar, bubbles of words and links, a card for each share in it, what it answers, what was
 * forwarded in one piece. What the app itself says, a recall or a pat, is a grey line in the middle.
 *
 * @summary A row of a chat.
 * @tag hutong-message
 *
 * @slot avatar - In place of the avatar.
 * @slot content - In place of bubbles and cards: a host's own message types.
 * @slot actions - Below them.
 * @fires {HutongOpenEvent} hutong-open - A person opens a link in a bubble. Cancelable.
 * @fires {HutongRetryEvent} hutong-retry - A person wants a message sent again that was not; it has no `card`.
 * @fires {HutongMenuEvent} hutong-menu - A person presses the row long, or with the other button. Cancelable; else a menu of ours opens, which copies.
 * @fires {HutongCopyEvent} hutong-copy - From that menu the message's text or its link was copied.
 * @fires {HutongDismissEvent} hutong-dismiss - From that menu a card is to make room for its link. Cancelable.
 *
 * @csspart time - The separator above the row.
 * @csspart row - Avatar and content.
 * @csspart avatar - The picture, or the initial in its place.
 * @csspart nickname - The sender's name over an incoming message. Hide it where a chat has two people.
 * @csspart content - Everything beside the avatar.
 * @csspart bubble - Words.
 * @csspart mention - An `@` with a name.
 * @csspart emoji - An emoji code.
 * @csspart fold - The button below a long text.
 * @csspart quote - What the message answers.
 * @csspart notice - A line of the app's own.
 * @csspart record - The card of a merged record.
 * @csspart money - A transfer or a red packet.
 * @csspart dialog - A record that was opened.
 * @csspart host - Where an unsafe link really leads, in the question before it opens.
 * @csspart menu - What can be done with the message.
 * @csspart menu-item - One choice of it.
 *
 * @cssproperty [--hutong-bubble-in=#fff] - Behind incoming words.
 * @cssproperty [--hutong-bubble-out=#95ec69] - Behind outgoing words.
 * @cssproperty [--hutong-link=#576b95] - Links and mentions in incoming words.
 * @cssproperty [--hutong-link-out=#3f5480] - The same in outgoing ones.
 * @cssproperty [--hutong-fg=#000000e6] - Incoming words.
 * @cssproperty [--hutong-fg-2=#0000008c] - Names, times, notices.
 * @cssproperty [--hutong-fg-3=#0000004d] - Ornaments, never words.
 * @cssproperty [--hutong-line=#0000001a] - Hairlines of a record.
 * @cssproperty [--hutong-chat-bg=#ededed] - Behind a record that was opened.
 * @cssproperty [--hutong-card-width=260px] - The widest that a record gets.
 * @cssproperty [--hutong-radius=8px] - The corners of a record.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 * @cssproperty [--hutong-font=system-ui] - The family of all words.
 */
export class HutongMessage extends LitElement {
  static readonly version = version;
  /** One sheet: each that a shadow root adopts has its price. */
  static override styles = css`
    ${messageStyles}${rowStyles}
  `;

  /** The message as the host keeps it. Its fields win over the properties below. */
  @property({attribute: false}) item: ChatItem | undefined;
  /** What was received: a string, or whatever object a carrier hands over. */
  @property() payload: unknown;
  /** The sender's name: over an incoming message, and spoken for its avatar. */
  @property() sender: string | undefined;
  /** The address of the sender's picture. */
  @property() avatar: string | undefined;
  /** Sent by the reader: at the other side, without a name. */
  @property({type: Boolean}) outgoing = false;
  /** Epoch milliseconds, or anything that a `Date` reads: drawn as a separator above the row. */
  @property() time: number | string | undefined;
  /** How far an outgoing message has come. */
  @property() status: 'sending' | 'sent' | 'failed' | undefined;
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, converter: ofTheme}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The instance it reads and asks with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  readonly #reading = new Reading(this);
  readonly #lines = new Lines(this, this.#reading);
  #told: Hutong | undefined;
  #leave: (() => void) | undefined;
  #moved = false;
  #over: Over | undefined;
  #lostAvatar: string | undefined;

  constructor() {
    super();
    for (const type of ['contextmenu', 'pointerdown', 'selectstart']) this.addEventListener(type, this.#onAct);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followLang(this);
    this.#tell(undefined);
    // One that was given an instance has nothing to ask.
    this.#leave = this.hutong ? undefined : askForHutong(this, HutongMessage.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLang(this);
    this.#leave?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hutong') && !this.hutong) this.#leave ??= askForHutong(this, HutongMessage.#hear);
    if (this.#moved || changed.has('item') || changed.has('payload') || changed.has('hutong') || changed.has('time')) {
      this.#over = undefined;
      this.#lines.fold();
      void this.#reading.read(this.#told);
    }
    this.#moved = false;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** @internal What it was read from and as, for who copies it or opens a part of it. */
  get source() {
    const {message, hutong} = this.#reading;
    return {payload: this.item ? this.item.payload : this.payload, message, hutong, locale: localeOf(this, hutong)};
  }

  /** @internal What it draws; a menu may put a link in a card's place. */
  get blocks(): Block[] {
    return this.#reading.blocks ?? [];
  }

  /** @internal */
  set over(over: Over) {
    this.#over = over;
    this.requestUpdate();
  }

  protected override render(): unknown {
    try {
      return this.#draw();
    } catch (error) {
      // A Proxy for an item may throw wherever it is touched: it costs its own row.
      console.warn('Cannot draw a message:', error);
      return nothing;
    }
  }

  /** The nearest provider's instance. */
  static readonly #hear = (element: HutongMessage, hutong: Hutong): void => element.#tell(hutong);

  #tell(hutong: Hutong | undefined): void {
    // Put back where it stood, it has nothing to read anew.
    this.#moved ||= hutong !== undefined && hutong !== this.#reading.hutong;
    this.#told = hutong;
    this.requestUpdate();
  }

  #draw(): TemplateResult {
    const {blocks, message} = this.#reading;
    const hutong = this.hutong ?? this.#reading.hutong;
    const locale = localeOf(this, hutong);
    const envelope = this.#envelope();
    const {name, outgoing} = envelope;
    const named = !outgoing && name !== undefined;
    const sent = toTime(this.time);
    const own = [...this.children].some(({slot}) => slot === 'content');
    const notice = own ? undefined : lineAlone(this.blocks);
    const lines = own || notice ? [] : this.#lines.draw(locale, outgoing);
    // The status stands beside the last bubble or card, whoever drew it.
    const last = lines.pop() ?? nothing;
    const quote = own || notice || !blocks ? undefined : message?.quote;
    return html`
      ${sent === undefined ? nothing : html`<time class="time" part="time" datetime=${new Date(sent).toISOString()}>${formatSent(sent, locale, hutong?.now() ?? Date.now(), hutong?.options.timeZone)}</time>`}
      ${
        notice
          ? html`<p class="notice" part="notice"><bdi>${this.#lines.beside()?.line(notice, locale)}</bdi></p>
              <slot name="actions"></slot>`
          : html`<div class=${outgoing ? 'row out' : 'row'} part="row">
              <slot name="avatar">${avatar(envelope, named, this.#avatarLost)}</slot>
              <div class="stack" part="content">
                ${named ? html`<div class="nickname" part="nickname"><bdi>${name}</bdi></div>` : nothing}
                ${lines.map(line => html`<div class="line">${line}</div>`)}
                <div class="line">${status(envelope, locale, this.#resend)}<slot name="content" @slotchange=${this.#again}>${last}</slot></div>
                ${own ? nothing : this.#lines.more(locale)}
                ${quote ? html`<div class="line"><div class=${isTall(quote) ? 'quote tall' : 'quote'} part="quote">${this.#lines.beside()?.quote(quote, locale, this.#reading.hutong?.options ?? {})}</div></div>` : nothing}
                <slot name="actions"></slot>
              </div>
            </div>`
      }
      ${this.#over?.draw(locale, this.#closed) ?? nothing}
    `;
  }

  #envelope(): Envelope {
    const {item} = this;
    const name = item?.author?.name ?? this.sender;
    const picture = item?.author?.avatarUrl ?? this.avatar;
    return {
      name: typeof name === 'string' ? words(name, limits.name) : undefined,
      avatar: typeof picture === 'string' && picture !== this.#lostAvatar ? pictureUrl(picture) : undefined,
      outgoing: item?.outgoing ?? this.outgoing,
      status: item?.status ?? this.status,
    };
  }

  readonly #again = (): void => this.requestUpdate();

  readonly #avatarLost = (): void => {
    this.#lostAvatar = this.item?.author?.avatarUrl ?? this.avatar;
    this.requestUpdate();
  };

  /** @internal */
  opens(event: Event, link: WordLink): void {
    if (!this.dispatchEvent(new HutongOpenEvent(linkCard(link), this.item?.id, link.url, undefined))) event.preventDefault();
  }

  /** @internal A risky link is a button, which opens nothing of its own: until the question is here, nothing happens. */
  async asks(link: WordLink): Promise<void> {
    const {turn} = this.#reading;
    const {Question} = await import('./question.js');
    if (turn === this.#reading.turn) this.over = new Question(this, link);
  }

  readonly #closed = (): void => {
    this.#over = undefined;
    this.requestUpdate();
  };

  readonly #resend = (): void => {
    this.dispatchEvent(new HutongRetryEvent(undefined, this.item?.id));
  };

  /** A press that asks for a menu, and the beginning of a selection. A link among words, and what is selected, keep the browser's own menu. */
  readonly #onAct = (event: Event): void => {
    const path = event.composedPath();
    if (event.type === 'contextmenu') {
      if (event.defaultPrevented || (path[0] as Element).closest('a.link, dialog, input, textarea') || getSelection()?.isCollapsed === false) return;
      event.preventDefault();
    }
    void import('./acts.js').then(({act}) => act(this, event, path));
  };
}
