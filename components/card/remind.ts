import type {Card} from '../../src/card/card.js';
import {offerCalendar} from '../shared/ics.js';
import {HutongRemindEvent} from '../shared/later-events.js';
import {beginning} from '../views/livestream.js';
import type {Stage} from './acts.js';

/** Offers a calendar file, unless the host reminds in its own way. */
export function remind(stage: Stage, card: Card, {title, now}: {title: string; now: number}): void {
  const startsAt = beginning(card);
  if (startsAt !== undefined && stage.dispatchEvent(new HutongRemindEvent(card, stage.itemId, startsAt))) offerCalendar({...card, title}, startsAt, now);
}
