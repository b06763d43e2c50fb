import {adoptStyles, LitElement, noChange, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import {alike} from '../../src/card/alike.js';
import type {Card, CardKind} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import type {Platform} from '../../src/platform.js';
import {coloursOf} from '../shared/brand.js';
import {askForHutong} from '../shared/context.js';
import {HutongImpressionEvent} from '../shared/events.js';
import {glyphSheet} from '../shared/glyphs.js';
import {getDefaultHutong, loadDefaultHutong} from '../shared/instance.js';
import {flat} from '../shared/flat.js';
import {followLang, localeOf, unfollowLang} from '../shared/lang.js';
import {ofTheme} from '../shared/theme.js';
import {setOwnStyle} from '../shared/own-style.js';
import {setTicking} from '../shared/ticker.js';
import {version} from '../shared/version.js';
import {unwatchVisible, watchVisible} from '../shared/visible.js';
import {bare, skeleton} from '../views/skeleton.js';
import type {AnyCard, Frame, Scene} from '../views/view.js';
import {Acting} from './acting.js';
import {Filling} from './filling.js';
import {keepFocus} from './focus.js';
import {bringView, numbersOf} from './frame.js';
import {Lid} from './lid.js';
import {Moving} from './moving.js';
import {readGiven} from './reading.js';
import {chooseFrame, passes, platformOf, sceneOf} from './scene.js';
import {cardSheet} from './sheet.js';
import {whole} from './whole.js';

/** A resolver could add to it, and may be asked. */
const canFill = (card: Card | undefined, hutong: Hutong | undefined) =>
  card !== undefined && hutong !== undefined && hutong.options.resolveWhen !== 'never' && hutong.canResolve(card);

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
  static override styles = cardSheet;

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
  #lid = new Lid();
  #moving = new Moving();
  /** More has changed than what moves on the cover. Asked for by Lit's own constructor, before a private field is there. */
  private whole: boolean | undefined;

  override requestUpdate(name?: PropertyKey, ...rest: [oldValue?: unknown]): void {
    if (name !== 'card') this.whole = true;
    super.requestUpdate(name, ...rest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Lit's own has done its work, and would hold a closure in each card.
    this.enableUpdating = super.enableUpdating;
    followLang(this);
    watchVisible(this);
    this.#tell(undefined);
    // One that was given an instance has nothing to ask.
    this.#leave = this.hutong ? undefined : askForHutong(this, HutongCard.#hear);
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
    if (this.#filling.isOld(this.#hutong?.now() ?? 0, (this.#shown as AnyCard).live?.asOf)) this.fill();
  }

  /** Draws what time has changed: each second only what moves on the cover. */
  #pass(): void {
    if (!this.isUpdatePending && !this.#redraw()) this.requestUpdate();
  }

  #redraw(): boolean {
    return this.#moving.draw(this.#shown, this.#hutong?.now() ?? 0);
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

  /** New numbers of a stream are drawn where they stand, and Lit has nothing to do. */
  protected override shouldUpdate(): boolean {
    return this.whole !== false || !this.#follow();
  }

  #follow(): boolean {
    const [hutong, was] = [this.#hutong, this.#base];
    if (!hutong || was !== this.#shown || !this.#moving.part || this.#filling.state !== 'waiting') return false;
    const card = readGiven(hutong, this, this.kind, was);
    if (card instanceof Promise || !this.#moving.takes(was, card)) return false;
    this.#base = this.#shown = card;
    return this.#redraw();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hutong') && !this.hutong) this.#leave ??= askForHutong(this, HutongCard.#hear);
    if (this.#moved || changed.has('card') || changed.has('payload') || changed.has('hutong') || changed.has('frame')) this.#read();
    this.#moved = false;
    // Before anything is painted.
    for (const name of new Set([this.#frame?.view ?? 'link', this.kind ?? this.#shown.kind])) bringView(name, this.renderRoot, () => this.requestUpdate());
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      keepFocus(this.shadowRoot, () => super.update(changed));
    } catch (error) {
      const {kind} = this.#shown;
      if (!warned.has(kind)) console.warn(`Cannot draw a card of kind \`${kind}\`:`, error);
      warned.add(kind);
      this.#broken = this.whole = true;
      super.update(changed);
    }
  }

  protected override updated(): void {
    this.#lid.show();
    this.#setTicking();
  }

  protected override render() {
    if (!this.whole && this.#redraw()) return noChange;
    this.#moving.end();
    if (this.#state !== 'read') {
      const retry = () => ({label: localeOf(this, this.#hutong).retry, again: () => this.#read()});
      return flat(skeleton(this.#state === 'failed' ? retry() : undefined));
    }
    if (this.#broken) return bare(this.#shown.title);
    const scene = this.see();
    const {acting} = this;
    if (!scene || !acting) return nothing;
    const {frame, layout} = scene;
    this.whole = false;
    this.#moving.begin(scene);
    // What is filled in, or plays, keeps its picture when the words come in another shape.
    if (scene.state !== 'rest' || scene.playing) acting.apart = true;
    if (scene.coverUrl === undefined) {
      acting.under = scene.state === 'loading' ? 'blocks' : 'poster';
      if (frame.name === 'rich' && acting.under === 'poster' && !(layout.inset && layout.inner === undefined))
        bringView('poster', this.renderRoot, () => this.requestUpdate());
    }
    this.#lid.draw(acting.over(scene), this.renderRoot, this);
    return whole(scene, acting.apart);
  }

  /** @internal What it is drawn from now. */
  see(): Scene | undefined {
    const [frame, hutong, acting] = [this.#frame, this.#hutong, this.acting];
    if (!frame || !hutong || !acting) return undefined;
    const [card, kind, filling, moving, fillable] = [this.#shown, this.kind, this.#filling, this.#moving, canFill(this.#base, hutong)];
    return sceneOf({card, frame, kind, hutong, locale: localeOf(this, hutong), filling, fillable, acting, moving});
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
    const fillable = canFill(card, hutong);
    const frame = card && chooseFrame(card, this.kind ?? card.kind, this.frame, fillable, platform);
    const was = this.#frame;
    const standing = this.#hutong === hutong && alike(was, frame);
    if (standing && alike(this.#base, card)) return;
    this.whole = true;
    this.#filling.stop(true);
    const sameShare = this.#base?.kind === card?.kind && this.#base?.openUrl === card?.openUrl && this.#base?.title === card?.title;
    this.#hutong = hutong;
    this.#base = card;
    this.#shown = card ?? {kind: 'link'};
    this.#frame = frame;
    this.#broken = false;
    // New numbers of the same share: what plays plays on, and it was seen already.
    const another = !standing || !sameShare;
    if (another) {
      this.#counted = false;
      this.acting?.stop();
      this.acting = new Acting(this, hutong);
    }
    this.#dress(platform, another ? frame : undefined);
    this.#attend();
  }

  /** Its platform's colours, and the numbers of a new frame. */
  #dress(platform: Platform | undefined, frame?: Frame): void {
    setOwnStyle(this.style, {...(frame && numbersOf(frame)), ...coloursOf(platform?.brand)});
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

  /** @internal Asks the resolver. */
  fill(): void {
    const hutong = this.#hutong;
    const base = this.#base;
    if (!hutong || !base || !canFill(base, hutong)) return;
    void this.#filling.ask(
      hutong,
      base,
      () => this.#visible,
      filled => {
        if (filled) {
          this.#shown = filled;
          this.#dress(platformOf(filled, hutong));
        }
        this.requestUpdate();
      },
    );
  }
}
