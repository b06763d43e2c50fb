import type {Card, CardFields} from '../card/card.js';
import type {Format, Message} from '../message.js';
import type {ShareText} from '../share-text.js';

/** What a reader may use of the instance it reads for. */
export interface ReadContext {
  /** Epoch milliseconds at which the message was sent. */
  readonly sentAt?: number | undefined;
  /** The instance's clock, in epoch milliseconds. */
  readonly now: () => number;
  /** The card of a link that a platform owns; `undefined` for a stranger's, or one that may not be opened. */
  share(sharedUrl: string, share: ShareText): Card | undefined;
  /** A card from a payload's own fields, cleaned and bounded. With `sharedUrl`, the platform is its host's. */
  card(fields: CardFields): Card;
  /** Words that may hold links and tokens. */
  text(raw: string): Message;
}

interface ReaderBase {
  format: Format;
  /** Cheap, and decides. */
  test(raw: unknown): boolean;
  /** Its strings hold one of `<`, `{`, `[` or `&`: words and share texts without them are not tested. */
  markup?: true;
}
/** Reads one carrier format. `read` never sees a payload that failed `test`. */
export interface LoadedReader extends ReaderBase {
  read(raw: unknown, context: ReadContext): Message;
}
/** A reader whose code comes on first need. */
export interface LazyReader extends ReaderBase {
  load(): Promise<LoadedReader>;
}
export type Reader = LoadedReader | LazyReader;
