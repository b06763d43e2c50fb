import {nothing, type LitElement} from 'lit';
import type {Hutong} from '../../src/hutong.js';
import {HutongPlayEvent, HutongRetryEvent} from '../shared/events.js';
import type {Actions, Drawn, Scene} from '../views/view.js';
import * as acts from './acts.js';
import type {Player} from './player.js';

/** What opens over the page, and comes with code of its own. */
export interface Over {
  draw(scene: Scene): Drawn;
}

type Owner = LitElement & {readonly itemId: string | undefined};

/** What a person does with a card that stands, and what came of it. Another card gets another. */
export class Acting implements Actions {
  copied = false;
  playing: Player | undefined;
  under: Scene['under'];
  /** Addresses of pictures that could not be had. */
  readonly missing = new Set<string>();
  /** What was drawn last, and is acted on; nothing is once this has stopped. */
  scene: Scene | undefined;
  #over: Over | undefined;
  /** What a page's policy would not let play: it opens instead. */
  #unplayable = false;
  readonly #owner: Owner;
  readonly #hutong: Hutong;
  readonly #fill: () => void;

  /** `fill` asks the resolver. */
  constructor(owner: Owner, hutong: Hutong, fill: () => void) {
    this.#owner = owner;
    this.#hutong = hutong;
    this.#fill = fill;
  }

  stop(): void {
    this.scene = undefined;
    this.playing?.stop();
  }

  /** What opens over the page: the question before an unsafe link, or the menu. */
  over(scene: Scene): Drawn {
    this.scene = scene;
    return this.#over?.draw(scene) ?? nothing;
  }

  readonly open: Actions['open'] = (click, item = this.scene?.card) => {
    if (!item) return;
    // A button, which opens nothing of its own: until the question is here, nothing happens.
    if (item.risk) void this.#ask();
    else acts.open(this.#owner, item, this.#hutong, click);
  };

  readonly play = (): void => {
    const card = this.scene?.card;
    if (this.playing) this.playing.toggle();
    else if (card && this.#owner.dispatchEvent(new HutongPlayEvent(card, this.#owner.itemId))) void this.#play();
  };

  readonly copy = (): void => {
    void this.#copy(this.scene?.token).then(copied => {
      this.#say(copied);
      if (copied) setTimeout(() => this.#say(false), 2000);
    });
  };

  readonly more = (): void => {
    void import('./more.js').then(({More: menu}) => {
      const {scene} = this;
      this.#put(scene && menu.open(this.#owner, scene, {open: this.open, copy: text => this.#copy(text), closed: this.#closed}));
    });
  };

  readonly remind = (): void => {
    void import('./remind.js').then(({remind}) => {
      if (this.scene) remind(this.#owner, this.scene.card, {title: this.#title, now: this.#hutong.now()});
    });
  };

  readonly retry = (): void => {
    if (this.scene?.state === 'failed') this.#owner.dispatchEvent(new HutongRetryEvent(this.scene.card, this.#owner.itemId));
    this.#fill();
  };

  readonly lost: Actions['lost'] = event => {
    const src = (event.target as Element).getAttribute('src');
    if (src !== null) this.missing.add(src);
    this.#owner.requestUpdate();
  };

  readonly shown: Actions['shown'] = event => {
    acts.fadeIn(event.target as Element, () => {
      this.under = undefined;
      this.#owner.requestUpdate();
    });
  };

  /** In place where something of it can be played; else the link's own click, so that the browser opens it as it opens links. */
  async #play(): Promise<void> {
    const owner = this.#owner;
    const card = this.scene?.card;
    if (card && !this.#unplayable && (card.mediaUrl ?? card.embedUrl ?? card.audioUrl) !== undefined) {
      const {Player: player} = await import('./player.js');
      if (card !== this.scene?.card) return;
      this.playing = player.play(card, {
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
    if (this.scene) this.#put(asking(this.#owner, this.#confirmed, this.#closed));
  }

  #put(over: Over | undefined): void {
    this.#over = over;
    this.#owner.requestUpdate();
  }

  readonly #closed = (): void => this.#put(undefined);

  readonly #confirmed = (click: Event): void => {
    if (this.scene) acts.open(this.#owner, this.scene.card, this.#hutong, click);
    this.#owner.renderRoot.querySelector('dialog')?.close();
  };
}
