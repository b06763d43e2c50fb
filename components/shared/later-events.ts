import type {Card} from '../../src/card/card.js';
import {CardEvent} from './events.js';

// Told by code that comes on first need: in a module of their own, they come with it.

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
    'hutong-menu': HutongMenuEvent;
    'hutong-dismiss': HutongDismissEvent;
    'hutong-remind': HutongRemindEvent;
    'hutong-load-older': HutongLoadOlderEvent;
  }
}
