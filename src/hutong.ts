import type {Card} from './card/card.js';
import type {KindTable} from './card/read.js';
import type {Locale} from './locale/locale.js';
import type {Message, ParseOptions} from './message.js';
import {parsePayload, type ParseContext} from './payload/parse.js';
import type {Reader} from './payload/reader.js';
import type {Outside} from './outside.js';
import type {Platform} from './platform.js';
import {createRecogniser, type LinkPolicy, type Recogniser} from './recognise.js';
import {createRegistry, type Registry} from './registry.js';
import type {Gateway} from './resolve.js';

export interface HutongOptions {
  platforms?: readonly Platform[];
  readers?: readonly Reader[];
  /** Card kinds of the host's own, beside the built-in ones. */
  kinds?: KindTable;
  /** Fills cards in. Without one, cards show what the payload says. */
  gateway?: Gateway | undefined;
  linkPolicy?: LinkPolicy;
  /** Whether an ordinary link is drawn as a card too; `single`: when the message is nothing else. */
  linkCards?: 'none' | 'single' | 'all';
  /** BCP 47; the nearest `lang` attribute wins over it. */
  locale?: string;
  /** Tables of the host's own, beside ours: one of a tag that is there already takes its place. */
  locales?: readonly Locale[];
  /** IANA name; the reader's own when absent. */
  timeZone?: string;
  /** The clock, in epoch milliseconds. */
  now?: () => number;
  /** When an element asks the gateway. */
  resolveWhen?: 'visible' | 'click' | 'never';
  /** Cards drawn for one message; the rest wait behind a button. */
  maxCards?: number;
  /** Names of platforms to leave out. */
  disable?: readonly string[];
  /** Names of platforms that `with` may put others in place of. */
  replace?: readonly string[];
  /** For a host's log and metrics; holds no content of a message. */
  onEvent?: (event: HutongEvent) => void;
}
export type HutongEvent = {type: 'platform-failed' | 'reader-failed'; name: string; error: unknown} | {type: 'resolved'; platform?: string | undefined; ms: number; error?: string};

/** A configured, immutable instance: two with different platforms can live on one page. */
export interface Hutong {
  readonly options: Readonly<HutongOptions>;
  readonly registry: Registry;
  now(): number;
  /** Reads a payload: pure, synchronous, without network; never throws. */
  parse(payload: unknown, options?: ParseOptions): Message;
  /** Loads the reader that `payload` needs; all of them when none is given. */
  ready(payload?: unknown): Promise<void>;
  /**
   * Any value as a card that may be drawn: bounded, every address through the gate, the platform only where
   * its host bears it out. A card that this instance made comes back as it is; for others the schemas are
   * loaded first, so that a page which draws only what it parsed never loads them.
   */
  readCard(value: unknown): Card | Promise<Card>;
  /** Whether `resolve` could add to this card. */
  canResolve(card: Card): boolean;
  /** The card filled in. Rejects with `ResolveError`, or the signal's reason. */
  resolve(card: Card, options?: {signal?: AbortSignal}): Promise<Card>;
  /** A new instance with more or other options; platforms, readers and kinds are added. */
  with(options: HutongOptions): Hutong;
  /** Ends what is under way. */
  dispose(): void;
}

export function createHutong(options: HutongOptions = {}): Hutong {
  const {platforms = [], disable = [], gateway, now = Date.now, onEvent} = options;
  const registry = createRegistry(platforms.filter(({name}) => !disable.includes(name)));
  const recogniser: Recogniser = createRecogniser(registry, options.linkPolicy, (name, error) => onEvent?.({type: 'platform-failed', name, error}));
  // The one thing that changes: code that has arrived takes its stand-in's place. But for `pending`, answers are the same before and after.
  const readers = [...(options.readers ?? [])];
  const plainReaders = readers.filter(({markup}) => !markup);
  const loading = new Map<Reader, Promise<void>>();

  let outside: Outside | undefined;
  let loadingOutside: Promise<Outside> | undefined;
  const loadOutside = () =>
    (loadingOutside ??= import('./outside.js').then(
      ({createOutside}) => (outside = createOutside(recogniser, options)),
      (error: unknown) => {
        loadingOutside = undefined; // a chunk that failed to load may load the next time
        throw error;
      },
    ));

  const load = (reader: Reader): Promise<void> => {
    if (!('load' in reader)) return Promise.resolve();
    const started =
      loading.get(reader) ??
      reader.load().then(
        code => {
          for (const list of [readers, plainReaders]) if (list.includes(reader)) list[list.indexOf(reader)] = code;
        },
        (error: unknown) => {
          loading.delete(reader); // a chunk that failed to load may load the next time
          onEvent?.({type: 'reader-failed', name: reader.format, error});
          throw error;
        },
      );
    loading.set(reader, started);
    return started;
  };

  const reads = (reader: Reader, payload: unknown) => {
    try {
      return reader.test(payload);
    } catch {
      return false; // `parse` reports it
    }
  };

  const context: ParseContext = {
    recogniser,
    now,
    linkCards: options.linkCards ?? 'single',
    readers,
    plainReaders,
    failed: (name, error) => onEvent?.({type: 'reader-failed', name, error}),
  };

  const hutong: Hutong = {
    options: Object.freeze({...options}),
    registry,
    now,
    parse: (payload, parseOptions) => parsePayload(payload, context, parseOptions),
    async ready(payload) {
      await Promise.all(readers.filter(reader => payload === undefined || reads(reader, payload)).map(load));
    },
    readCard(value) {
      if (recogniser.made(value)) return value;
      return outside ? outside.read(value) : loadOutside().then(({read}) => read(value));
    },
    canResolve(card) {
      const own = card.platform === undefined ? undefined : registry.get(card.platform)?.resolve;
      // A risky address is never asked about: the question alone would tell its owner that somebody reads.
      return !card.risk && (gateway ?? own) !== undefined && (card.partial === true || (card.openUrl !== undefined && !card.cover));
    },
    resolve: async (card, resolveOptions = {}) => (outside ?? (await loadOutside())).resolve(card, resolveOptions),
    with(more) {
      const replaced = new Set([...(more.replace ?? []), ...(more.disable ?? [])]);
      return createHutong({
        ...options,
        ...more,
        platforms: [...(more.platforms ?? []), ...platforms.filter(({name}) => !replaced.has(name))],
        disable: [...disable, ...(more.disable ?? [])],
        readers: [...(more.readers ?? []), ...(options.readers ?? [])],
        kinds: {...options.kinds, ...more.kinds},
        locales: [...(more.locales ?? []), ...(options.locales ?? [])],
      });
    },
    dispose: () => outside?.dispose(),
  };
  return Object.freeze(hutong);
}
