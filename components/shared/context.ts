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

/**
 * Asks the elements around for an instance; `told` hears of it at once, and of each new one. Gives what ends that, called
 * without anything: one closure an element, of which a page has thousands.
 */
export function askForHutong<T extends Element>(element: T, told: (element: T, hutong: Hutong) => void): () => void {
  let over = false;
  let leave: (() => void) | undefined;
  const answer = (hutong?: Hutong, unsubscribe?: () => void): void => {
    if (!hutong) {
      over = true;
      leave?.();
    } else if (over)
      unsubscribe?.(); // a provider left behind may not have known
    else {
      // A nearer provider may have something to give by now.
      if (leave !== unsubscribe) leave?.();
      leave = unsubscribe;
      told(element, hutong);
    }
  };
  element.dispatchEvent(new ContextRequestEvent(hutongContext, element, answer));
  return answer;
}

declare global {
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent;
  }
}
