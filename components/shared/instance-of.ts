import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Hutong} from '../../src/hutong.js';
import type {Locale} from '../../src/locale/locale.js';
import {askForHutong} from './context.js';
import {getDefaultHutong, loadDefaultHutong} from './instance.js';
import {followLang, localeOf, unfollowLang} from './lang.js';

/** An element that reads with an instance and speaks its page's language: its own, the nearest provider's, or the default one. */
export class InstanceOf implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & {hutong: Hutong | undefined};
  #told: Hutong | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element & {hutong: Hutong | undefined}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followLang(this.#host);
    this.#leave = askForHutong(this.#host, (_host, hutong) => {
      this.#told = hutong;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    unfollowLang(this.#host);
    this.#leave?.();
    this.#told = undefined;
  }

  /** `undefined` while the default one is on its way: the element is drawn again when it has come. */
  get hutong(): Hutong | undefined {
    const hutong = this.#host.hutong ?? this.#told ?? getDefaultHutong();
    if (!hutong)
      loadDefaultHutong().then(
        () => this.#host.requestUpdate(),
        () => undefined, // the next drawing asks again
      );
    return hutong;
  }

  get locale(): Locale {
    return localeOf(this.#host, this.#host.hutong ?? this.#told ?? getDefaultHutong());
  }
}
