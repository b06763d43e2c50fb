import {adopt} from '../shared/adopt.js';
import {HutongMenuEvent, type MenuChoice} from '../shared/later-events.js';
import {menu, menuStyles, type Menu} from '../views/menu.js';
import type {Drawn, Scene} from '../views/view.js';
import type {Over} from './acting.js';

/** What a menu needs of its card. */
interface Owner extends EventTarget {
  readonly itemId: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** What a card does for its menu. */
interface Does {
  /** Goes to the card's app. */
  readonly launch: (click: Event) => void;
  readonly copy: (text: string | undefined) => Promise<boolean>;
  readonly closed: () => void;
}

/** A desk: there is a phone beside it that could read a code from the screen. */
const desk = () => matchMedia('(hover: hover) and (pointer: fine) and (min-width: 720px)').matches;

/** A card's menu, while it is open. */
export class More implements Over {
  #copied: MenuChoice | undefined;
  #code: Menu['code'];
  readonly #owner: Owner;
  readonly #choices: readonly MenuChoice[];
  readonly #does: Does;
  #scene: Scene;

  private constructor(owner: Owner, scene: Scene, choices: readonly MenuChoice[], does: Does) {
    this.#owner = owner;
    this.#scene = scene;
    this.#choices = choices;
    this.#does = does;
    if (scene.card.openUrl !== undefined && desk()) void this.#encode(scene.card.openUrl);
  }

  /** Asks the host, and opens. `undefined`: the host has its own. */
  static open(owner: Owner, scene: Scene, does: Does): More | undefined {
    const {card, token, app} = scene;
    const choices: MenuChoice[] = [
      ...(token === undefined ? [] : ['copy' as const]),
      ...(card.openUrl === undefined ? [] : ['copy-link' as const, ...(app ? ['open' as const] : [])]),
    ];
    if (!owner.dispatchEvent(new HutongMenuEvent(card, owner.itemId, choices))) return undefined;
    adopt(owner.renderRoot, menuStyles);
    return new More(owner, scene, choices, does);
  }

  draw(scene: Scene): Drawn {
    this.#scene = scene;
    return menu(scene, {
      choices: this.#choices,
      copied: this.#copied,
      code: this.#code,
      copy: choice => void this.#copy(choice),
      open: click => {
        this.#does.launch(click);
        this.#close();
      },
      closed: this.#does.closed,
    });
  }

  async #copy(choice: MenuChoice): Promise<void> {
    const {token, card} = this.#scene;
    if (!(await this.#does.copy(choice === 'copy' ? token : card.openUrl))) return;
    this.#copied = choice;
    this.#owner.requestUpdate();
    // Long enough to be read, and to be spoken.
    setTimeout(() => this.#close(), 1000);
  }

  #close(): void {
    this.#owner.renderRoot.querySelector<HTMLDialogElement>('.menu')?.close();
  }

  async #encode(url: string): Promise<void> {
    try {
      const {encode} = await import('uqr');
      const {data, size} = encode(url, {border: 0});
      const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('');
      this.#code = {path, size};
      this.#owner.requestUpdate();
    } catch {
      // An address of more than 2,953 bytes fits no code: the menu has none.
    }
  }
}
