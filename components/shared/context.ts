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

/** Asks the elements around for an instance; `told` hears of it at once, and of each new one. Gives what ends that. */
export function askForHutong(element: Element, told: (hutong: Hutong) => void): () => void {
  let over = false;
  let leave: (() => void) | undefined;
  const answer: Answer = (hutong, unsubscribe) => {
    // A nearer provider may have something to give by now, and one left behind may not know yet.
    if (over) unsubscribe?.();
    else {
      if (leave !== unsubscribe) leave?.();
      leave = unsubscribe;
      told(hutong);
    }
  };
  element.dispatchEvent(new ContextRequestEvent(hutongContext, element, answer));
  return () => {
    over = true;
    leave?.();
  };
}

declare global {
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent;
  }
}
