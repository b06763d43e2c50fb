import {nothing, type LitElement} from 'lit';
import type {Card} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import {HutongPlayEvent, HutongRetryEvent} from '../shared/events.js';
import type {AnyCard, Drawn, Scene} from '../views/view.js';
import * as acts from './acts.js';
import type {Player} from './player.js';

/** What opens over the page, and comes with code of its own. */
export interface Over {
  draw(scene: Scene): Drawn;
}

/** What a card is to whom acts on it. */
export interface Owner extends LitElement {
  readonly itemId: string | undefined;
  readonly acting: Acting | undefined;
  /** What it is drawn from. */
  see(): Scene | undefined;
  /** Asks the resolver. */
  fill(): void;
}

/** What a person does with a card that stands, and what came of it. Another card gets another. */
export class Acting {
  copied = false;
  playing: Player | undefined;
  under: Scene['under'];
  /** The words are drawn apart from the cover, as long as this share is drawn. */
  apart = false;
  /** The picture lies over what stood for it. */
  covered = false;
  /** Addresses of pictures that could not be had. */
  missing: Set<string> | undefined;
  #stopped = false;
  #over: Over | undefined;
  /** What a page's policy would not let play: it opens instead. */
  #unplayable = false;
  readonly #owner: Owner;
  readonly #hutong: Hutong;

  constructor(owner: Owner, hutong: Hutong) {
    this.#owner = owner;
    this.#hutong = hutong;
  }

  /** What is acted on; nothing is once this has stopped. */
  get scene(): Scene | undefined {
    return this.#stopped ? undefined : this.#owner.see();
  }

  stop(): void {
    this.#stopped = true;
    this.playing?.stop();
  }

  /** What opens over the page: the question before an unsafe link, or the menu. */
  over(scene: Scene): Drawn {
    return this.#over?.draw(scene) ?? nothing;
  }

  open(click: Event, item: Card | undefined = this.scene?.card): void {
    if (!item) return;
    // A button, which opens nothing of its own: until the question is here, nothing happens.
    if (item.risk) void this.#ask();
    else acts.open(this.#owner, item, this.#hutong, click);
  }

  play(): void {
    const card = this.scene?.card;
    if (this.playing) this.playing.toggle();
    else if (card && this.#owner.dispatchEvent(new HutongPlayEvent(card, this.#owner.itemId))) void this.#play();
  }

  copy(): void {
    void this.#copy(this.scene?.token).then(copied => {
      this.#say(copied);
      if (copied) setTimeout(() => this.#say(false), 2000);
    });
  }

  more(): void {
    void import('./more.js').then(({More: menu}) => {
      const {scene} = this;
      this.#put(
        scene &&
          menu.open(this.#owner, scene, {
            launch: click => acts.launch(this.#owner, scene.card, this.#hutong, click),
            copy: text => this.#copy(text),
            closed: () => this.#put(undefined),
          }),
      );
    });
  }

  remind(): void {
    void import('./remind.js').then(({remind}) => {
      if (this.scene) remind(this.#owner, this.scene.card, {title: this.#title, now: this.#hutong.now()});
    });
  }

  retry(): void {
    if (this.scene?.state === 'failed') this.#owner.dispatchEvent(new HutongRetryEvent(this.scene.card, this.#owner.itemId));
    this.#owner.fill();
  }

  lost(event: Event): void {
    const src = (event.target as Element).getAttribute('src');
    if (src !== null) (this.missing ??= new Set()).add(src);
    this.#owner.requestUpdate();
  }

  shown(event: Event): void {
    acts.fadeIn(event.target as Element, () => {
      this.under = undefined;
      this.covered = true;
      this.#owner.requestUpdate();
    });
  }

  /** In place where something of it can be played; else the link's own click, so that the browser opens it as it opens links. */
  async #play(): Promise<void> {
    const owner = this.#owner;
    const card = this.scene?.card;
    if (card && !this.#unplayable && (card.mediaUrl ?? card.embedUrl ?? card.audioUrl) !== undefined) {
      const {Player: player} = await import('./player.js');
      if (!this.#stands(card)) return;
      this.playing = player.play(card, this.#hutong, {
        title: this.#title,
        changed: () => owner.requestUpdate(),
        ended: reason => {
          this.playing = undefined;
          this.#unplayable = reason === 'refused';
          owner.requestUpdate();
          if (this.#unplayable) void this.#play();
        },
      });
      if (this.playing) {
        owner.requestUpdate();
        await owner.updateComplete;
        owner.renderRoot.querySelector<HTMLElement>('.player')?.focus();
        return;
      }
    }
    owner.renderRoot.querySelector<HTMLAnchorElement>('a.hit')?.click();
  }

  /** Code may come when another card stands. */
  #stands(card: AnyCard): boolean {
    return this.scene?.card === card;
  }

  async #copy(text: string | undefined): Promise<boolean> {
    return this.scene !== undefined && acts.copy(this.#owner, this.scene.card, text);
  }

  /** The title as it is drawn. */
  get #title(): string {
    return this.#owner.renderRoot.querySelector('.title')?.textContent.trim() ?? '';
  }

  #say(copied: boolean): void {
    this.copied = copied;
    this.#owner.requestUpdate();
  }

  async #ask(): Promise<void> {
    const {asking} = await import('./asking.js');
    if (this.scene)
      this.#put(
        asking(
          this.#owner,
          click => this.#confirmed(click),
          () => this.#put(undefined),
        ),
      );
  }

  #put(over: Over | undefined): void {
    this.#over = over;
    this.#owner.requestUpdate();
  }

  #confirmed(click: Event): void {
    if (this.scene) acts.open(this.#owner, this.scene.card, this.#hutong, click);
    this.#owner.renderRoot.querySelector('dialog')?.close();
  }
}
