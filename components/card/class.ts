import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {Card, CardKind} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import {pickLocale} from '../../src/locale/locale.js';
import {paintBrand} from '../shared/brand.js';
import {copyText} from '../shared/clipboard.js';
import {HutongCopyEvent, HutongImpressionEvent, HutongOpenEvent, HutongPlayEvent, HutongRemindEvent, HutongRetryEvent} from '../shared/events.js';
import {glyphSheet} from '../shared/glyphs.js';
import {getDefaultHutong, loadDefaultHutong} from '../shared/instance.js';
import {followLang, nearestLang, unfollowLang} from '../shared/lang.js';
import {setTicking} from '../shared/ticker.js';
import {version} from '../shared/version.js';
import {unwatchVisible, watchVisible} from '../shared/visible.js';
import {ask, askStyles} from '../views/ask.js';
import {compact, unsafe} from '../views/compact.js';
import {compactStyles} from '../views/compact.styles.js';
import {linkStyles} from '../views/link.js';
import {beginning, livestreamStyles} from '../views/livestream.js';
import {cover, foot, tokenOf} from '../views/parts.js';
import {posterStyles} from '../views/poster.styles.js';
import {productStyles} from '../views/product.js';
import {videoStyles} from '../views/video.js';
import type {Actions, AnyCard, Frame, Scene} from '../views/view.js';
import {viewOf} from '../views/views.js';
import {Filling} from './filling.js';
import {chooseFrame, markOf, platformOf, sourceOf} from './scene.js';
import {frameStyles} from './styles.js';

/** How long a live state may be called live, in milliseconds: as a payload told it, as a resolver answered it. */
const toldFor = 600_000;
const answeredFor = 60_000;
const warned = new Set<string>();

/**
 * One share as a card, of whatever kind. Its outer height is settled at the first paint: what is learnt later is
 * drawn inside the frame that stands.
 *
 * @summary A share as a card.
 * @tag hutong-card
 *
 * @fires {HutongOpenEvent} hutong-open - A person opens it. Cancelable.
 * @fires {HutongPlayEvent} hutong-play - A person wants to play it. Cancelable; else it opens.
 * @fires {HutongCopyEvent} hutong-copy - The share code was copied.
 * @fires {HutongRemindEvent} hutong-remind - A person wants to be reminded of a livestream. Cancelable; else a calendar file.
 * @fires {HutongRetryEvent} hutong-retry - A person asks for the picture once more.
 * @fires {HutongImpressionEvent} hutong-impression - It came into view.
 *
 * @cssproperty [--hutong-card-width=260px] - The widest it gets.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 */
export class HutongCard extends LitElement {
  static readonly version = version;
  static override styles = [frameStyles, compactStyles, askStyles, posterStyles, productStyles, videoStyles, livestreamStyles, linkStyles];

  /** The card; any value: what is no card is drawn as an empty link. Wins over `payload`. */
  @property({attribute: false}) card: unknown;
  /** A raw payload, whose first card is drawn. */
  @property() payload: unknown;
  /** `auto` chooses by what is known at the first paint. */
  @property() frame: 'auto' | 'rich' | 'compact' = 'auto';
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The side of a bubble's tail, where the card's own surface reaches the edge. */
  @property({reflect: true}) tail: 'start' | 'end' | undefined;
  /** What events call the message that holds it. */
  @property({attribute: 'item-id'}) itemId: string | undefined;
  /** The instance it reads and asks with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  /** Set by the elements of one kind. */
  protected readonly kind: CardKind | undefined;

  #hutong: Hutong | undefined;
  /** As it came from outside, and the same with what was learnt since. */
  #base: Card | undefined;
  #shown: Card = {kind: 'link'};
  #frame: Frame | undefined;
  #state: 'read' | 'pending' | 'failed' = 'read';
  #turn = 0;
  #filling = new Filling();
  #visible = false;
  #counted = false;
  #copied = false;
  #asking = false;
  #broken = false;
  #lost = new Set<string>();
  readonly #changed = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    followLang(this);
    watchVisible(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLang(this);
    unwatchVisible(this);
    this.#visible = false;
    this.#filling.stop(false);
    setTicking(this, false);
  }

  /** @internal The shared observer tells whether it is in view. */
  seen(visible: boolean): void {
    this.#visible = visible;
    this.#attend();
  }

  /** @internal The shared ticker, once a second. */
  tick(): void {
    this.requestUpdate();
    const {live} = this.#shown as AnyCard;
    const now = this.#hutong?.now() ?? 0;
    if (this.#filling.state === 'filled' && now - (live?.asOf ?? 0) >= answeredFor && now - this.#filling.askedAt >= answeredFor) this.#fill();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(glyphSheet());
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('card') || changed.has('payload') || changed.has('hutong') || changed.has('frame')) this.#read();
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      const {kind} = this.#shown;
      if (!warned.has(kind)) console.warn(`Cannot draw a card of kind \`${kind}\`:`, error);
      warned.add(kind);
      this.#broken = true;
      super.update(changed);
    }
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    setTicking(this, this.#visible && this.#passes());
  }

  protected override render() {
    const frame = this.#frame;
    const hutong = this.#hutong;
    if (this.#state !== 'read' && !frame) return this.#skeleton();
    if (!frame || !hutong) return nothing;
    if (this.#broken)
      return html`<article class="tail">
        <div class="cb">
          <div class="cx"><h3 class="title">${this.#shown.title ?? nothing}</h3></div>
        </div>
        <div class="foot"></div>
      </article>`;
    const scene = this.#scene(frame, hutong);
    const {card, layout} = scene;
    const rich = frame.name === 'rich';
    const look = [card.risk && 'unsafe', (!rich || layout.inset) && 'tail', !rich && layout.rows === 2 && 'b'].filter(Boolean).join(' ');
    const inside = card.risk ? unsafe(scene) : rich ? html`${layout.inset ? nothing : cover(scene)}${layout.body?.(scene)}${foot(scene)}` : compact(scene);
    return html`<article class=${look}>${inside}</article>
      ${this.#asking ? ask(scene, this.#confirmed, this.#closed) : nothing}`;
  }

  /** The compact frame with nothing known, while the code comes that reads the payload. */
  #skeleton() {
    const again =
      this.#state === 'failed'
        ? html`<button class="retry kind" type="button" aria-label=${pickLocale(nearestLang(this)).retry} @click=${() => this.#read()}>
            <i class="ic i-retry" aria-hidden="true"></i>
          </button>`
        : nothing;
    return html`<article class="tail" aria-busy=${again === nothing ? 'true' : 'false'}>
      <div class="cb">
        <div class="cx">
          <i class="blk w128"></i>
          <div class="cr"><i class="blk w88"></i></div>
        </div>
        <div class="tile blk"></div>
      </div>
      <div class="foot">${again}</div>
    </article>`;
  }

  #scene(frame: Frame, hutong: Hutong): Scene {
    const card = this.#shown as AnyCard;
    const lang = nearestLang(this);
    const locale = pickLocale(lang ?? hutong.options.locale);
    const platform = platformOf(card, hutong);
    const {state, again} = this.#filling;
    const when = this.#fillable() && hutong.options.resolveWhen === 'click' ? 'idle' : 'loading';
    return {
      card,
      frame,
      layout: viewOf(frame.kind),
      view: viewOf(this.kind ?? card.kind),
      locale,
      now: hutong.now(),
      timeZone: hutong.options.timeZone,
      source: sourceOf(card, platform, locale),
      mark: markOf(card, platform),
      state: state === 'failed' ? 'failed' : state === 'asking' ? 'loading' : state === 'waiting' && this.#fillable() ? when : 'rest',
      // While a fresher answer is on its way the last one may stand a little longer: LIVE must not flicker.
      liveFor: state === 'filled' ? answeredFor * (again ? 1.5 : 1) : toldFor,
      copied: this.#copied,
      actions: this.#actions,
      picture: url => {
        // This machine's own pages have no certificate, and no wire to listen on.
        const secure = url?.replace(/^http:(?!\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/, 'https:');
        return secure !== undefined && this.#lost.has(secure) ? undefined : secure;
      },
    };
  }

  #read(): void {
    const turn = ++this.#turn;
    const hutong = this.hutong ?? getDefaultHutong();
    if (!hutong) {
      if (this.card != null || this.payload != null) this.#await(loadDefaultHutong(), turn);
      return;
    }
    if (this.card == null) {
      const message = this.payload == null ? undefined : hutong.parse(this.payload);
      return message?.pending ? this.#await(hutong.ready(this.payload), turn) : this.#begin(hutong, message?.cards[0]);
    }
    const card = hutong.readCard(this.#given());
    if (card instanceof Promise) this.#await(card, turn);
    else this.#begin(hutong, card);
  }

  /** The card as it was set; an element of one kind needs none to be named. */
  #given(): unknown {
    if (!this.kind) return this.card;
    try {
      return (this.card as {kind?: unknown}).kind === this.kind ? this.card : {...(this.card as object), kind: this.kind};
    } catch {
      return undefined; // a Proxy may throw wherever it is touched
    }
  }

  /** Reads again once the code has come. */
  #await(code: Promise<unknown>, turn: number): void {
    this.#state = 'pending';
    this.#frame = undefined;
    this.#filling.stop(true);
    const then = (state: 'pending' | 'failed') => () => {
      if (turn !== this.#turn) return;
      this.#state = state;
      if (state === 'pending') this.#read();
      this.requestUpdate();
    };
    code.then(then('pending'), then('failed'));
    this.requestUpdate();
  }

  /** A first paint, unless everything is as it was. */
  #begin(hutong: Hutong, card: Card | undefined): void {
    this.#state = 'read';
    const platform = card && platformOf(card, hutong);
    const fillable = card !== undefined && hutong.options.resolveWhen !== 'never' && hutong.canResolve(card);
    const frame = card && chooseFrame(card, this.kind ?? card.kind, this.frame, fillable, platform);
    if (this.#hutong === hutong && JSON.stringify([card, frame]) === JSON.stringify([this.#base, this.#frame])) return;
    this.#filling.stop(true);
    this.#hutong = hutong;
    this.#base = card;
    this.#shown = card ?? {kind: 'link'};
    this.#frame = frame;
    this.#counted = this.#copied = this.#asking = this.#broken = false;
    this.#lost.clear();
    if (frame) this.style.setProperty('--_ratio', String(frame.ratio));
    paintBrand(this, platform?.brand);
    this.#attend();
  }

  /** What being in view asks of it. */
  #attend(): void {
    const card = this.#base;
    if (!this.#visible || !card) return;
    if (!this.#counted) this.dispatchEvent(new HutongImpressionEvent(card, this.itemId));
    this.#counted = true;
    if (this.#filling.state === 'waiting' && (this.#hutong?.options.resolveWhen ?? 'visible') === 'visible') this.#fill();
    this.requestUpdate();
  }

  #fillable(): boolean {
    return this.#base !== undefined && this.#hutong !== undefined && this.#hutong.options.resolveWhen !== 'never' && this.#hutong.canResolve(this.#base);
  }

  /** Whether time changes what it says. */
  #passes(): boolean {
    const {kind, live} = this.#shown as AnyCard;
    return kind === 'livestream' && live !== undefined && live.status !== 'ended' && live.status !== 'replay';
  }

  #fill(): void {
    const hutong = this.#hutong;
    const base = this.#base;
    if (!hutong || !base || !this.#fillable()) return;
    void this.#filling.ask(hutong, base, this.#changed).then(filled => {
      if (!filled) return;
      this.#shown = filled;
      paintBrand(this, platformOf(filled, hutong)?.brand);
      this.requestUpdate();
    });
  }

  readonly #actions: Actions = {
    open: event => {
      const card = this.#shown;
      if (!card.risk) this.#opens(event);
      else {
        this.#asking = true;
        this.requestUpdate();
      }
    },
    play: () => {
      // The link's own click, so that the browser opens it as it opens links.
      if (this.dispatchEvent(new HutongPlayEvent(this.#shown, this.itemId))) this.renderRoot.querySelector<HTMLAnchorElement>('a.hit')?.click();
    },
    copy: () => void this.#copy(),
    remind: () => void this.#remind(),
    retry: () => {
      if (this.#filling.state === 'failed') this.dispatchEvent(new HutongRetryEvent(this.#shown, this.itemId));
      this.#fill();
    },
    lost: event => {
      const src = (event.target as Element).getAttribute('src');
      if (src !== null) this.#lost.add(src);
      this.requestUpdate();
    },
  };

  #opens(event: Event): void {
    const card = this.#shown;
    let deepLink: string | undefined;
    try {
      deepLink = this.#hutong && platformOf(card, this.#hutong)?.deepLink?.(card);
    } catch {
      // A platform that cannot tell its app's address has none.
    }
    if (!this.dispatchEvent(new HutongOpenEvent(card, this.itemId, card.openUrl ?? '', deepLink))) event.preventDefault();
  }

  readonly #confirmed = (event: Event): void => {
    this.#opens(event);
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #closed = (): void => {
    this.#asking = false;
    this.requestUpdate();
  };

  async #copy(): Promise<void> {
    const card = this.#shown;
    const text = tokenOf(card);
    if (text === undefined || !(await copyText(text))) return;
    this.dispatchEvent(new HutongCopyEvent(card, this.itemId, text));
    this.#copied = true;
    this.requestUpdate();
    setTimeout(() => {
      this.#copied = false;
      this.requestUpdate();
    }, 2000);
  }

  async #remind(): Promise<void> {
    const card = this.#shown as AnyCard;
    const startsAt = beginning(card);
    if (startsAt === undefined || !this.dispatchEvent(new HutongRemindEvent(this.#shown, this.itemId, startsAt))) return;
    const {offerCalendar} = await import('../shared/ics.js');
    offerCalendar(this.#shown, startsAt, this.#hutong?.now() ?? Date.now(), 'hutong');
  }
}
