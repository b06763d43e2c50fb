import type {Hutong} from '../../src/hutong.js';

/** The key by which elements ask for their instance: the same for every copy of the package on a page. */
export const hutongContext: unique symbol = Symbol.for('hutong') as never;

type Answer = (value: Hutong, unsubscribe?: () => void) => void;

/** The request of the community context protocol, as any provider of a page understands it. */
export class ContextRequestEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: EventTarget;
  readonly callback: Answer;
  /** The callback is called again with each new value. */
  readonly subscribe: boolean;

  constructor(context: unknown, contextTarget: EventTarget, callback: Answer) {
    super('context-request', {bubbles: true, composed: true});
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
    this.subscribe = true;
  }
}

/** What asks the elements around it for an instance, each time it is put into a page. */
export class Asking {
  #told: Hutong | undefined;
  #turn = 0;
  #unsubscribe: (() => void) | undefined;

  /** The instance of the nearest provider. */
  get told(): Hutong | undefined {
    return this.#told;
  }

  /** `changed` is called when the answer is another than the one before. */
  ask(element: Element, changed: () => void): void {
    const turn = ++this.#turn;
    const before = this.#told;
    this.#told = undefined;
    let asked = true;
    element.dispatchEvent(
      new ContextRequestEvent(hutongContext, element, (value, unsubscribe) => {
        // An answer to where it stood before is no answer here.
        if (turn !== this.#turn) {
          unsubscribe?.();
          return;
        }
        // A nearer provider has something to give by now.
        if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
        this.#unsubscribe = unsubscribe;
        const other = value !== this.#told;
        this.#told = value;
        if (other && !asked) changed();
      }),
    );
    asked = false;
    if (this.#told !== before) changed();
  }

  stop(): void {
    this.#turn += 1;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent;
  }
}
