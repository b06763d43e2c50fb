import type {Card, CardKind} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';

/** What an element was given: a card, or a payload whose first card it draws. A promise: code has to come first, then it is read again. */
export function readGiven(
  hutong: Hutong,
  {card, payload}: {card: unknown; payload: unknown},
  kind: CardKind | undefined,
  known: Card | undefined,
): Card | Promise<unknown> | undefined {
  if (card != null) return hutong.readCard(kind ? named(card, kind) : card, known);
  if (payload == null) return undefined;
  const message = hutong.parse(payload);
  return message.pending ? hutong.ready(payload) : message.cards[0];
}

/** An element of one kind needs none to be named. */
function named(card: unknown, kind: CardKind): unknown {
  try {
    return (card as {kind?: unknown}).kind === kind ? card : {...(card as object), kind};
  } catch {
    return undefined; // a Proxy may throw wherever it is touched
  }
}
