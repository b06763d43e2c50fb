import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Card} from '../../src/card/card.js';
import {cut, words} from '../../src/card/text.js';
import type {Hutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import {formatSent} from '../../src/locale/format.js';
import type {Locale} from '../../src/locale/locale.js';
import {askForHutong} from '../shared/context.js';
import {HutongOpenEvent, HutongRetryEvent} from '../shared/events.js';
import {getDefaultHutong, loadDefaultHutong} from '../shared/instance.js';
import {followLang, localeOf, unfollowLang} from '../shared/lang.js';
import {version} from '../shared/version.js';
import {ask, askStyles} from '../views/ask.js';
import {blocksOf, type Block, type WordLink} from './blocks.js';
import {avatar, pictureUrl, toTime, type Envelope} from './envelope.js';
import type {ChatItem} from './item.js';
import {messageStyles} from './styles.js';

/**
 * One message of a chat: avatar, bubbles of words and links, and a card for each share in it.
 *
 * @summary A row of a chat.
 * @tag hutong-message
 *
 * @slot avatar - In place of the avatar.
 * @slot content - In place of bubbles and cards: a host's own message types.
 * @slot actions - Below them.
 * @fires {HutongOpenEvent} hutong-open - A person opens a link in a bubble. Cancelable.
 * @fires {HutongRetryEvent} hutong-retry - A person wants a message sent again that was not; it has no `card`.
 *
 * @csspart time - The separator above the row.
 * @csspart row - Avatar and content.
 * @csspart avatar - The picture, or the initial in its place.
 * @csspart nickname - The sender's name over an incoming message. Hide it where a chat has two people.
 * @csspart content - Everything beside the avatar.
 * @csspart bubble - Words.
 *
 * @cssproperty [--hutong-bubble-in=#fff] - Behind incoming words.
 * @cssproperty [--hutong-bubble-out=#95ec69] - Behind outgoing words.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 */
export class HutongMessage extends LitElement {
  static readonly version = version;
  static override styles = [messageStyles, askStyles];

  /** The message as the host keeps it. Its fields win over the properties below. */
  @property({attribute: false}) item: ChatItem | undefined;
  /** What was received: a string, or whatever object a carrier hands over. */
  @property() payload: unknown;
  /** The sender's name: over an incoming message, and spoken for its avatar. */
  @property() sender: string | undefined;
  /** The address of the sender's picture. */
  @property() avatar: string | undefined;
  @property({type: Boolean}) outgoing = false;
  /** Epoch milliseconds, or anything that a `Date` reads: drawn as a separator above the row. */
  @property() time: number | string | undefined;
  @property() status: 'sending' | 'sent' | 'failed' | undefined;
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The instance it reads and asks with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  #hutong: Hutong | undefined;
  #told: Hutong | undefined;
  #leave: (() => void) | undefined;
  #moved = false;
  /** `undefined` while the code comes that reads the payload. */
  #blocks: Block[] | undefined = [];
  #turn = 0;
  #all = false;
  /** A risky link that a person wants to open. */
  #asking: WordLink | undefined;
  #lostAvatar: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    followLang(this);
    this.#tell(undefined);
    this.#leave = askForHutong(this, hutong => this.#tell(hutong));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLang(this);
    this.#leave?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#moved || changed.has('item') || changed.has('payload') || changed.has('hutong') || changed.has('time')) void this.#read();
    this.#moved = false;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
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
  #tell(hutong: Hutong | undefined): void {
    // Put back where it stood, it has nothing to read anew.
    this.#moved ||= hutong !== undefined && hutong !== this.#hutong;
    this.#told = hutong;
    this.requestUpdate();
  }

  /** Reads at once where everything needed is there, and once more when what was missing has come. */
  async #read(): Promise<void> {
    const turn = ++this.#turn;
    this.#all = false;
    this.#asking = undefined;
    let payload: unknown;
    try {
      const {item} = this;
      payload = item ? item.payload : this.payload;
      const stored = item?.message;
      if (payload === undefined && !stored) {
        this.#blocks = item ? [] : undefined;
        return;
      }
      this.#blocks = undefined;
      const hutong = this.hutong ?? this.#told ?? this.#hutong ?? getDefaultHutong() ?? (await loadDefaultHutong());
      if (turn !== this.#turn) return;
      this.#hutong = hutong;
      const sentAt = item?.sentAt ?? toTime(this.time);
      let message = stored ?? hutong.parse(payload, {sentAt});
      if (message.pending) {
        await hutong.ready(payload);
        if (turn !== this.#turn) return;
        message = hutong.parse(payload, {sentAt});
      }
      this.#blocks = blocksOf(message);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.warn('Cannot read a message:', error);
      this.#blocks = typeof payload === 'string' ? [{type: 'bubble', words: [cut(payload, limits.text).toWellFormed()]}] : [];
    }
    this.requestUpdate();
  }

  #draw(): TemplateResult {
    const hutong = this.hutong ?? this.#hutong;
    const locale = localeOf(this, hutong);
    const envelope = this.#envelope();
    const {name, outgoing} = envelope;
    const named = !outgoing && name !== undefined;
    const sent = toTime(this.time);
    const own = [...this.children].some(({slot}) => slot === 'content');
    const lines = own ? [] : this.#lines(locale, outgoing);
    // The status stands beside the last bubble or card, whoever drew it.
    const last = lines.pop() ?? nothing;
    return html`
      ${sent === undefined ? nothing : html`<time class="time" part="time" datetime=${new Date(sent).toISOString()}>${formatSent(sent, locale, hutong?.now() ?? Date.now(), hutong?.options.timeZone)}</time>`}
      <div class=${outgoing ? 'row out' : 'row'} part="row">
        <slot name="avatar">${avatar(envelope, named, this.#avatarLost)}</slot>
        <div class="stack" part="content">
          ${named ? html`<div class="nickname" part="nickname"><bdi>${name}</bdi></div>` : nothing} ${lines.map(line => html`<div class="line">${line}</div>`)}
          <div class="line">${status(envelope, locale, this.#resend)}<slot name="content" @slotchange=${() => this.requestUpdate()}>${last}</slot></div>
          ${own ? nothing : this.#more(locale)}
          <slot name="actions"></slot>
        </div>
      </div>
      ${this.#asking ? ask({card: linkCard(this.#asking), locale}, this.#confirmed, this.#closed) : nothing}
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

  readonly #avatarLost = (): void => {
    this.#lostAvatar = this.item?.author?.avatarUrl ?? this.avatar;
    this.requestUpdate();
  };

  #lines(locale: Locale, outgoing: boolean): TemplateResult[] {
    const blocks = this.#blocks;
    const hutong = this.#hutong;
    if (!blocks)
      return this.#turn > 0 && this.#given() ? [html`<div class="bubble tail" aria-busy="true"><span class="bar"></span><span class="bar"></span></div>`] : [];
    if (blocks.length === 0) return this.#given() ? [bubble(html`<span class="odd">${locale.unsupported}</span>`, true, locale)] : [];
    const most = this.#all ? Number.POSITIVE_INFINITY : this.#most();
    let cards = 0;
    const shown = blocks.filter(block => block.type === 'bubble' || ++cards <= most);
    return shown.map((block, i) => {
      // The avatar, which a tail points at, stands beside the first alone.
      const side = i > 0 ? undefined : outgoing ? 'end' : 'start';
      if (block.type === 'card') return html`<hutong-card .card=${block.card} .hutong=${hutong} .itemId=${this.item?.id} .tail=${side}></hutong-card>`;
      return bubble(
        block.words.map(word => (typeof word === 'string' ? word : this.#link(word))),
        side !== undefined,
        locale,
      );
    });
  }

  #given(): boolean {
    return this.item !== undefined || this.payload !== undefined;
  }

  #most(): number {
    return this.#hutong?.options.maxCards ?? 5;
  }

  #more(locale: Locale): TemplateResult | typeof nothing {
    const rest = (this.#blocks?.filter(({type}) => type === 'card').length ?? 0) - this.#most();
    if (this.#all || rest <= 0) return nothing;
    const show = () => {
      this.#all = true;
      this.requestUpdate();
    };
    return html`<button class="more" type="button" @click=${show}>${locale.moreCards(rest)}</button>`;
  }

  /** A link that must ask first is a button: a middle click would not ask. */
  #link(link: WordLink): TemplateResult {
    const {text, url, risk} = link;
    if (!risk)
      return html`<a
        class="link"
        href=${url}
        target="_blank"
        rel="noopener noreferrer nofollow"
        referrerpolicy="no-referrer"
        @click=${(event: Event) => this.#opens(event, link)}
        >${text}</a
      >`;
    const asks = () => {
      this.#asking = link;
      this.requestUpdate();
    };
    // Where the words hide the host, or spell it in letters that mislead, it stands beside them.
    return html`<button class="link risky" type="button" @click=${asks}>${text}</button
      >${text.includes(risk.host) ? nothing : html`<bdi class="site" dir="ltr">${risk.host}</bdi>`}`;
  }

  #opens(event: Event, link: WordLink): void {
    if (!this.dispatchEvent(new HutongOpenEvent(linkCard(link), this.item?.id, link.url, undefined))) event.preventDefault();
  }

  readonly #confirmed = (event: Event): void => {
    if (this.#asking) this.#opens(event, this.#asking);
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #closed = (): void => {
    this.#asking = undefined;
    this.requestUpdate();
  };

  readonly #resend = (): void => {
    this.dispatchEvent(new HutongRetryEvent(undefined, this.item?.id));
  };
}

/** White space is drawn as it was written: none stands between the tags. */
function bubble(words: unknown, tail: boolean, {tag}: Locale): TemplateResult {
  const look = `bubble${tail ? ' tail' : ''}${tag.startsWith('zh') ? '' : ' latin'}`;
  return html`<div class=${look} part="bubble">${words}</div>`;
}

function status({outgoing, status}: Envelope, {sending, failed}: Locale, resend: () => void): TemplateResult | typeof nothing {
  if (!outgoing) return nothing;
  if (status === 'sending') return html`<span class="sending" role="img" aria-label=${sending}></span>`;
  return status === 'failed' ? html`<button class="failed" type="button" aria-label=${failed} @click=${resend}></button>` : nothing;
}

/** What events say about a link in a bubble. */
const linkCard = ({text, url, risk}: WordLink): Card & {kind: 'link'} => ({kind: 'link', sharedUrl: text, openUrl: url, ...(risk && {risk})});
