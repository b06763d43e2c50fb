import type {Card} from '../../src/card/card.js';

/** What every event of ours says: which card, in which message of the host's. */
abstract class CardEvent extends Event {
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

/**
 * A person asks what else can be done with a card, or with a message. Cancelled, our menu does not open: the host has one
 * of its own. A message tells a second time what was chosen in ours; cancelled, that is not done.
 */
export class HutongMenuEvent extends CardEvent {
  /** What ours offers. On a message a host adds `quote` and `forward`, which are its own to do. */
  readonly choices: MenuChoice[];
  /** What was chosen; absent while the menu is only asked for. */
  readonly choice: MenuChoice | undefined;
  /** The message as it was sent, in words. Absent on a card's own menu. */
  readonly text: string | undefined;

  constructor(
    card: Card | undefined,
    itemId: string | undefined,
    choices: readonly MenuChoice[],
    {choice, text}: {choice?: MenuChoice | undefined; text?: string | undefined} = {},
  ) {
    super('hutong-menu', card, itemId, {cancelable: true});
    this.choices = [...choices];
    this.choice = choice;
    this.text = text;
  }
}
export type MenuChoice = 'copy' | 'copy-link' | 'open' | 'quote' | 'forward' | 'dismiss';

/** A person does not want the card: in a message, its link takes its place unless that is cancelled; in a composer, the text is to be sent as it is. */
export class HutongDismissEvent extends CardEvent {
  constructor(card: Card, itemId: string | undefined) {
    super('hutong-dismiss', card, itemId, {cancelable: true});
  }
}

/** A person wants to be reminded of a livestream. Cancelled, no calendar file is offered. */
export class HutongRemindEvent extends CardEvent {
  /** Epoch milliseconds. */
  readonly startsAt: number;

  constructor(card: Card, itemId: string | undefined, startsAt: number) {
    super('hutong-remind', card, itemId, {cancelable: true});
    this.startsAt = startsAt;
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

/** A reader comes near the oldest message that a list has. */
export class HutongLoadOlderEvent extends Event {
  /** The `ChatItem.id` of that message: the ones before it are wanted. Absent when the list is empty. */
  readonly before: string | undefined;

  constructor(before: string | undefined) {
    super('hutong-load-older', {bubbles: true, composed: true});
    this.before = before;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hutong-open': HutongOpenEvent;
    'hutong-play': HutongPlayEvent;
    'hutong-copy': HutongCopyEvent;
    'hutong-menu': HutongMenuEvent;
    'hutong-dismiss': HutongDismissEvent;
    'hutong-remind': HutongRemindEvent;
    'hutong-retry': HutongRetryEvent;
    'hutong-impression': HutongImpressionEvent;
    'hutong-load-older': HutongLoadOlderEvent;
  }
}
