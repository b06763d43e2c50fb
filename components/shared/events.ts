import type {Card} from '../../src/card/card.js';

/** What every event of ours says: which card, in which message of the host's. */
export abstract class CardEvent extends Event {
  /** Absent where the whole message is meant. */
  readonly card: Card | undefined;
  /** The `ChatItem.id` of the message that holds the card, where there is one. */
  readonly itemId: string | undefined;

  constructor(type: string, card: Card | undefined, itemId: string | undefined, init?: EventInit) {
    super(type, {bubbles: true, composed: true, ...init});
    this.card = card;
    this.itemId = itemId;
  }
}

/** A person opens a card. Cancelled, nothing is opened: the host does it. */
export class HutongOpenEvent extends CardEvent {
  readonly url: string;
  /** The app's own address, where the platform knows one. Never opened by us. */
  readonly deepLink: string | undefined;

  constructor(card: Card, itemId: string | undefined, url: string, deepLink: string | undefined) {
    super('hutong-open', card, itemId, {cancelable: true});
    this.url = url;
    this.deepLink = deepLink;
  }
}

/** A person asks for a video or a replay to be played. Cancelled, nothing is opened. */
export class HutongPlayEvent extends CardEvent {
  constructor(card: Card, itemId: string | undefined) {
    super('hutong-play', card, itemId, {cancelable: true});
  }
}

/** A 口令, a 提取码, an address or, without a card, a message's own text was copied. */
export class HutongCopyEvent extends CardEvent {
  readonly text: string;

  constructor(card: Card | undefined, itemId: string | undefined, text: string) {
    super('hutong-copy', card, itemId);
    this.text = text;
  }
}

/** A person asks once more: for a card that could not be filled in, or, without a card, for a message that was not sent. */
export class HutongRetryEvent extends Event {
  readonly card: Card | undefined;
  readonly itemId: string | undefined;

  constructor(card: Card | undefined, itemId: string | undefined) {
    super('hutong-retry', {bubbles: true, composed: true});
    this.card = card;
    this.itemId = itemId;
  }
}

/** A card came into view for the first time. */
export class HutongImpressionEvent extends CardEvent {
  constructor(card: Card, itemId: string | undefined) {
    super('hutong-impression', card, itemId);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hutong-open': HutongOpenEvent;
    'hutong-play': HutongPlayEvent;
    'hutong-copy': HutongCopyEvent;
    'hutong-retry': HutongRetryEvent;
    'hutong-impression': HutongImpressionEvent;
  }
}
