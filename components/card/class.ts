import {adoptStyles, css, html, LitElement, noChange, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {alike} from '../../src/card/alike.js';
import type {Card, CardKind} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Platform} from '../../src/platform.js';
import {paintBrand} from '../shared/brand.js';
import {askForHutong} from '../shared/context.js';
import {HutongImpressionEvent} from '../shared/events.js';
import {glyphStyles} from '../shared/glyph.styles.js';
import {glyphSheet} from '../shared/glyphs.js';
import {getDefaultHutong, loadDefaultHutong} from '../shared/instance.js';
import {apart, fixed, flat, redraw} from '../shared/flat.js';
import {followLang, localeOf, unfollowLang} from '../shared/lang.js';
import {ofTheme} from '../shared/theme.js';
import {setTicking} from '../shared/ticker.js';
import {version} from '../shared/version.js';
import {unwatchVisible, watchVisible} from '../shared/visible.js';
import {hostStyles} from '../views/host.js';
import {compact, unsafe} from '../views/compact.js';
import {compactStyles} from '../views/compact.styles.js';
import {coverStyles} from '../views/cover.styles.js';
import {linkStyles} from '../views/link.js';
import {livestreamStyles} from '../views/livestream.styles.js';
import {cover, coverUrl, foot} from '../views/parts.js';
import {productStyles} from '../views/product.js';
import {bare, skeleton} from '../views/skeleton.js';
import {videoStyles} from '../views/video.js';
import type {AnyCard, Drawn, Frame, Scene} from '../views/view.js';
import {narrowStyles} from '../views/narrow.styles.js';
import {waitingStyles} from '../views/waiting.js';
import {Acting} from './acting.js';
import {contrastStyles} from './contrast.styles.js';
import {controlStyles} from './controls.styles.js';
import {Filling} from './filling.js';
import {bringView, reserve} from './frame.js';
import {readGiven} from './reading.js';
import {answeredFor, chooseFrame, minuteOf, passes, platformOf, sceneOf} from './scene.js';
import {frameStyles} from './styles.js';

/** The words keep to themselves: what changes among them must not touch a picture, or what plays. */
const around = (cover: Drawn, rest: TemplateResult, isApart: boolean) => (cover === nothing ? rest : html`${cover}${isApart ? apart(rest) : rest}`);

/** The same stream, watched by others. */
const sameStream = (a: AnyCard, b: AnyCard) => {
  const still = (card: AnyCard) => ({...card, live: {...card.live, viewers: 0, asOf: 0}});
  return a.live !== undefined && b.live !== undefined && alike(still(a), still(b));
};

/** Kinds of which it was said already that their view throws. */
const warned = new Set<string>();

/**
 * One share as a card, of whatever kind. Its outer height is settled at the first paint: what is learnt later is
 * drawn inside the frame that stands.
 *
 * @summary A share as a card.
 * @tag hutong-card
 *
 * @fires {HutongOpenEvent} hutong-open - A person opens it. Cancelable.
 * @slot actions - What a host offers beside, at the end of the footer: 24 px high at most.
 *
 * @fires {HutongPlayEvent} hutong-play - A person wants to play it. Cancelable; else it plays in place, or opens where it cannot.
 * @fires {HutongCopyEvent} hutong-copy - The share code or the address was copied.
 * @fires {HutongMenuEvent} hutong-menu - A person asks what else can be done. Cancelable; else a menu of ours opens.
 * @fires {HutongRemindEvent} hutong-remind - A person wants to be reminded of a livestream. Cancelable; else a calendar file.
 * @fires {HutongRetryEvent} hutong-retry - A person asks for the picture once more.
 * @fires {HutongImpressionEvent} hutong-impression - It came into view.
 *
 * @csspart card - Everything.
 * @csspart cover - The picture's box.
 * @csspart picture - A picture in it, or in a tile.
 * @csspart poster - What stands there while there is no picture.
 * @csspart link - The link over the whole card.
 * @csspart title - Its title.
 * @csspart tag - A badge before the title.
 * @csspart promotion - The band of a sale.
 * @csspart countdown - A clock that runs down.
 * @csspart stamp - Sold out, taken off.
 * @csspart offer - The row of the price.
 * @csspart price - The price that is paid.
 * @csspart price-label - What price that is: with a coupon, in a flash sale.
 * @csspart original-price - The price before, struck out.
 * @csspart coupon - A chip that says what a coupon takes off.
 * @csspart shop - Who sells, and how many were sold.
 * @csspart token - A code.
 * @csspart copy - The button that copies it.
 * @csspart play - Plays, and pauses a song.
 * @csspart player - What plays in the cover.
 * @csspart duration - How long it is.
 * @csspart views - How often it was seen.
 * @csspart pictures - How many pictures.
 * @csspart live - LIVE, and the viewers.
 * @csspart status - A stream's hour, or its end.
 * @csspart remind - The button that reminds of a livestream.
 * @csspart goods - What a stream sells.
 * @csspart author - Whose it is.
 * @csspart avatar - An author's picture.
 * @csspart likes - How many like it.
 * @csspart description - What it says of itself.
 * @csspart facts - A line about it.
 * @csspart tile - A square picture, or the mark in its place.
 * @csspart items - The rows of a digest.
 * @csspart item - One of them.
 * @csspart map - The strip with the pin.
 * @csspart address - Where a place is.
 * @csspart file - The sheet of a file.
 * @csspart fields - Labels and values.
 * @csspart amount - What a coupon is worth.
 * @csspart validity - Until when a coupon holds.
 * @csspart ticket - Round a code.
 * @csspart hint - What to do with it.
 * @csspart warning - The strip of an unsafe link.
 * @csspart host - Where it really leads.
 * @csspart footer - The line with the platform and the kind.
 * @csspart source - From where.
 * @csspart kind - What it is.
 * @csspart retry - The button that asks once more.
 * @csspart more - The button that opens the menu.
 * @csspart menu - What else can be done.
 * @csspart menu-item - One choice of it.
 * @csspart qr - The QR code of its address.
 *
 * @cssproperty [--hutong-card-width=260px] - The widest it gets.
 * @cssproperty [--hutong-scale=1] - The chat's text size.
 * @cssproperty [--hutong-bubble-in=#fff] - The paper.
 * @cssproperty [--hutong-fg=#000000e6] - Words.
 * @cssproperty [--hutong-fg-2=#0000008c] - Secondary words.
 * @cssproperty [--hutong-fg-3=#0000004d] - Ornaments, never words.
 * @cssproperty [--hutong-line=#0000001a] - Hairlines.
 * @cssproperty [--hutong-link=#576b95] - Copy beside a link.
 * @cssproperty [--hutong-price=#d92b2b] - Prices and badges.
 * @cssproperty [--hutong-live=#d92b2b] - LIVE, and the stage of a sale.
 * @cssproperty [--hutong-brand=#07c160] - The primary button.
 * @cssproperty [--hutong-chat-bg=#ededed] - Behind the card, seen through the notches of a ticket.
 * @cssproperty [--hutong-radius=8px] - Its corners.
 * @cssproperty [--hutong-font=system-ui] - The family of all words but codes.
 */
export class HutongCard extends LitElement {
  static readonly version = version;
  /** One sheet: each that a shadow root adopts has its price. */
  static override styles = css`
    ${frameStyles}${controlStyles}${glyphStyles}${coverStyles}${compactStyles}${hostStyles}${productStyles}${videoStyles}${livestreamStyles}${linkStyles}${waitingStyles}${narrowStyles}${contrastStyles}
  `;

  /** The card; any value: what is no card is drawn as an empty link. Wins over `payload`. */
  @property({attribute: false}) card: unknown;
  /** A raw payload, whose first card is drawn. */
  @property() payload: unknown;
  /** `auto` chooses by what is known at the first paint. */
  @property() frame: 'auto' | 'rich' | 'compact' = 'auto';
  /** The colour scheme; `auto` is the page's. */
  @property({reflect: true, converter: ofTheme}) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The side of a bubble's tail, where the card's own surface reaches the edge. */
  @property({reflect: true}) tail: 'start' | 'end' | undefined;
  /** What events call the message that holds it. */
  @property({attribute: 'item-id'}) itemId: string | undefined;
  /** The instance it reads and asks with; the default one when absent. */
  @property({attribute: false}) hutong: Hutong | undefined;

  /** Set by the elements of one kind. */
  protected readonly kind: CardKind | undefined;

  /** The instance of the nearest provider. */
  #told: Hutong | undefined;
  #leave: (() => void) | undefined;
  #hutong: Hutong | undefined;
  /** As it came from outside, and the same with what was learnt since. */
  #base: Card | undefined;
  #shown: Card = {kind: 'link'};
  #frame: Frame | undefined;
  #state: 'read' | 'pending' | 'failed' = 'read';
  #turn = 0;
  #visible = false;
  #filling = new Filling();
  #counted = false;
  /** The instance around it may be another than before. */
  #moved = false;
  /** @internal */
  acting: Acting | undefined;
  #broken = false;
  #lid: HTMLElement | undefined;
  #brand: Platform['brand'];
  /** When it was drawn; and of a card that time changes what it was drawn from, and what it said it is. */
  #minute = 0;
  #drawn: Scene | undefined;
  #word: string | undefined;
  /** More has changed than what moves on the cover. Asked for by Lit's own constructor, before a private field is there. */
  private whole: boolean | undefined;

  override requestUpdate(name?: PropertyKey, ...rest: [oldValue?: unknown]): void {
    if (name !== 'card') this.whole = true;
    super.requestUpdate(name, ...rest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followLang(this);
    watchVisible(this);
    this.#tell(undefined);
    this.#leave = askForHutong(this, HutongCard.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLang(this);
    unwatchVisible(this);
    this.#leave?.();
    this.#visible = false;
    this.acting?.stop();
    this.#filling.stop(false);
    setTicking(this, false);
  }

  /** @internal The shared observer tells whether it is in view. */
  seen(visible: boolean): void {
    this.#visible = visible;
    // Filling the screen it is out of view and looked at all the more.
    if (!visible && this.acting?.playing?.seen && document.fullscreenElement === null) this.acting.playing.stop();
    this.#attend();
  }

  /** @internal The shared ticker, once a second. */
  tick(): void {
    this.#pass();
    const {live} = this.#shown as AnyCard;
    const now = this.#hutong?.now() ?? 0;
    // Or from a time that has not come: somebody set the clock.
    const isOld = (at: number) => Math.abs(now - at) >= answeredFor;
    if (this.#filling.state === 'filled' && isOld(live?.asOf ?? 0) && isOld(this.#filling.askedAt)) this.fill();
  }

  /** Draws what time has changed: each second only what moves on the cover. */
  #pass(): void {
    if (!this.isUpdatePending && !this.#redraw()) this.requestUpdate();
  }

  /** Draws what moves on the cover; `false` when more has to be drawn. */
  #redraw(): boolean {
    try {
      const [card, now, drawn] = [this.#shown, this.#hutong?.now() ?? 0, this.#drawn];
      if (minuteOf(card, now) !== this.#minute || passes(card, now) !== (drawn !== undefined)) return false;
      const scene = drawn && {...drawn, card, now};
      if (scene?.view.word?.(scene) !== this.#word) return false;
      if (scene) redraw(scene.place, scene.view.moves?.(scene) ?? nothing);
      return true;
    } catch {
      return false; // drawing it all says what is wrong
    }
  }

  #setTicking(): void {
    setTicking(this, this.#visible && passes(this.#shown, this.#hutong?.now() ?? 0));
  }

  protected override createRenderRoot(): ShadowRoot {
    const {shadowRootOptions, elementStyles} = this.constructor as typeof HutongCard;
    // eslint-disable-next-line wc/attach-shadow-constructor -- where Lit itself does it
    const root = this.attachShadow(shadowRootOptions);
    // All at once: a sheet that comes later costs as much again.
    adoptStyles(root, [...elementStyles, glyphSheet()]);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#moved || changed.has('card') || changed.has('payload') || changed.has('hutong') || changed.has('frame')) this.#read();
    this.#moved = false;
    // Before anything is painted.
    for (const name of new Set([this.#frame?.view ?? 'link', this.kind ?? this.#shown.kind])) bringView(name, this.renderRoot, () => this.requestUpdate());
  }

  protected override update(changed: PropertyValues<this>): void {
    // What is drawn anew has the focus that it had.
    const {activeElement} = this.shadowRoot ?? {};
    try {
      super.update(changed);
      if (activeElement && !activeElement.isConnected)
        this.renderRoot.querySelector<HTMLElement>(`[part="${activeElement.getAttribute('part') ?? ''}"]`)?.focus({preventScroll: true});
    } catch (error) {
      const {kind} = this.#shown;
      if (!warned.has(kind)) console.warn(`Cannot draw a card of kind \`${kind}\`:`, error);
      warned.add(kind);
      this.#broken = this.whole = true;
      super.update(changed);
    }
  }

  protected override updated(): void {
    const dialog = this.#lid?.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    this.#setTicking();
  }

  protected override render() {
    if (!this.whole && this.#redraw()) return noChange;
    const frame = this.#frame;
    const hutong = this.#hutong;
    const acting = this.acting;
    this.#drawn = undefined;
    const locale = localeOf(this, hutong);
    if (this.#state !== 'read') return flat(skeleton(this.#state === 'failed' ? {label: locale.retry, again: () => this.#read()} : undefined));
    if (!frame || !hutong || !acting) return nothing;
    if (this.#broken) return bare(this.#shown.title);
    const scene = this.#scene(frame, hutong, acting, locale);
    const {card, layout, now} = scene;
    this.whole = false;
    this.#drawn = passes(card, now) ? scene : undefined;
    this.#word = this.#drawn && scene.view.word?.(scene);
    this.#minute = minuteOf(card, now);
    acting.part = undefined;
    // What is filled in, or plays, keeps its picture when the words come in another shape.
    if (scene.state !== 'rest' || scene.playing) acting.apart = true;
    const rich = frame.name === 'rich';
    if (coverUrl(scene) === undefined) {
      acting.under = scene.state === 'loading' ? 'blocks' : 'poster';
      if (rich && acting.under === 'poster' && !(layout.inset && layout.inner === undefined)) bringView('poster', this.renderRoot, () => this.requestUpdate());
    }
    const look = [card.risk && 'unsafe', (!rich || layout.inset) && 'tail', !rich && layout.rows === 2 && 'b'].filter(Boolean).join(' ');
    const inside = card.risk
      ? unsafe(scene)
      : rich
        ? around(layout.inset ? nothing : cover(scene), html`${layout.body?.(scene)}${foot(scene)}`, acting.apart)
        : compact(scene);
    this.#cover(acting.over(scene));
    return flat(html`<article class=${fixed(look)} part="card">${inside}</article>`);
  }

  /** @internal What it is drawn from now. */
  see(): Scene | undefined {
    return this.#frame && this.#hutong && this.acting && this.#scene(this.#frame, this.#hutong, this.acting, localeOf(this, this.#hutong));
  }

  #scene(frame: Frame, hutong: Hutong, acting: Acting, locale: Locale): Scene {
    return sceneOf({card: this.#shown, frame, kind: this.kind, hutong, locale, filling: this.#filling, fillable: this.#fillable(), acting});
  }

  /** What opens over the page has a root of its own: a place for it in every card would be a node more. */
  #cover(over: Drawn): void {
    if (over === nothing && !this.#lid) return;
    this.#lid ??= this.renderRoot.appendChild(document.createElement('div'));
    render(over, this.#lid, {host: this});
  }

  static readonly #hear = (element: HutongCard, hutong: Hutong): void => element.#tell(hutong);

  #tell(hutong: Hutong | undefined): void {
    this.#told = hutong;
    this.#moved = true;
    this.requestUpdate();
  }

  #read(): void {
    const turn = ++this.#turn;
    const hutong = this.hutong ?? this.#told ?? getDefaultHutong();
    if (!hutong) {
      if (this.card != null || this.payload != null) this.#await(loadDefaultHutong(), turn);
      return;
    }
    const card = readGiven(hutong, this, this.kind, this.#hutong === hutong ? this.#base : undefined);
    if (card instanceof Promise) this.#await(card, turn);
    else this.#begin(hutong, card);
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
    const was = this.#frame;
    const standing = this.#hutong === hutong && alike(was, frame);
    if (standing && alike(this.#base, card)) return;
    if (!standing || !card || !this.#base || this.#base !== this.#shown || !this.#drawn?.place.part || !sameStream(this.#base, card)) this.whole = true;
    this.#filling.stop(true);
    const sameShare = this.#base?.kind === card?.kind && this.#base?.openUrl === card?.openUrl && this.#base?.title === card?.title;
    this.#hutong = hutong;
    this.#base = card;
    this.#shown = card ?? {kind: 'link'};
    this.#frame = frame;
    this.#broken = false;
    // New numbers of the same share: what plays plays on, and it was seen already.
    if (!standing || !sameShare) {
      this.#counted = false;
      this.acting?.stop();
      this.acting = new Acting(this, hutong);
      if (frame) reserve(this.style, frame);
    }
    this.#paint(platform);
    this.#attend();
  }

  /** Its platform's colours. Setting what is set already would cost a new style. */
  #paint(platform: Platform | undefined): void {
    if (this.#brand === platform?.brand && this.hasUpdated) return;
    this.#brand = platform?.brand;
    paintBrand(this, platform?.brand);
  }

  /** What being in view asks of it. */
  #attend(): void {
    const card = this.#base;
    if (!this.#visible || !card) return;
    if (!this.#counted) this.dispatchEvent(new HutongImpressionEvent(card, this.itemId));
    this.#counted = true;
    if (this.#filling.state === 'waiting' && (this.#hutong?.options.resolveWhen ?? 'visible') === 'visible') this.fill();
    this.#pass();
    this.#setTicking();
  }

  #fillable(): boolean {
    return this.#base !== undefined && this.#hutong !== undefined && this.#hutong.options.resolveWhen !== 'never' && this.#hutong.canResolve(this.#base);
  }

  /** @internal Asks the resolver. */
  fill(): void {
    const hutong = this.#hutong;
    const base = this.#base;
    if (!hutong || !base || !this.#fillable()) return;
    void this.#filling.ask(
      hutong,
      base,
      () => this.#visible,
      filled => {
        if (filled) {
          this.#shown = filled;
          this.#paint(platformOf(filled, hutong));
        }
        this.requestUpdate();
      },
    );
  }
}
