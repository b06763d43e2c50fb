import type {Card} from './card/card.js';
import type {KindTable} from './card/read.js';
import type {Locale} from './locale/locale.js';
import type {Message, ParseOptions} from './message.js';
import {parsePayload, type ParseContext} from './payload/parse.js';
import type {Reader} from './payload/reader.js';
import type {Outside} from './outside.js';
import type {Platform} from './platform.js';
import type {Risk} from './card/common.js';
import {createRecogniser, type Recogniser} from './recognise.js';
import {createRegistry, type Registry} from './registry.js';
import type {CacheOptions, Gateway, ResolveOptions} from './resolve.js';
import type {LinkPolicy} from './security/policy.js';

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
  /** When an element asks: as it comes into view (the default), at a click on a small control in its footer, or never. */
  resolveWhen?: 'visible' | 'click' | 'never';
  /** Milliseconds in which a card is filled in, tries and waiting included, or stands as it is: 10,000 when absent. A gateway takes up to 8,000. */
  deadline?: number;
  /** How answers are remembered. */
  cache?: CacheOptions;
  /** Cards drawn for one message; the rest wait behind a button. */
  maxCards?: number;
  /** Names of platforms to leave out. */
  disable?: readonly string[];
  /** Names of platforms that `with` may put others in place of. */
  replace?: readonly string[];
  /** For a host's log and metrics. What it throws goes to the console. */
  onEvent?: (event: HutongEvent) => void;
}
/** What happened, by fixed names and numbers: no title, address, token or anything else of a message. `ms`: how long it took. */
export type HutongEvent =
  /** A payload was read; `format` as in its message. */
  | {type: 'parsed'; format: string; cards: number; ms: number}
  /** A platform's or a reader's own code threw; `error` is the name of the error's class. Once for each platform. */
  | {type: 'platform-failed' | 'reader-failed'; name: string; error: string}
  /** A request to the gateway, or to a platform's own resolver, is over. `code`: it failed; `aborted` when nobody waited for it any more. */
  | {type: 'requested'; cards: number; ms: number; code: string | undefined}
  /** A card was answered, or with `code` was not. Nothing is told of one that was given up. */
  | {
      type: 'resolved';
      kind: string;
      /** Absent for a platform that the instance does not know. */
      platform: string | undefined;
      from: 'memory' | 'disk' | 'network';
      ms: number;
      code: string | undefined;
    }
  /** The browser's database cannot be used: memory does alone. */
  | {type: 'cache-failed'};

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
   * loaded first, so that a page which draws only what it parsed never loads them. `known`: what this instance read
   * before; its fields are taken where the value's are alike, and not read again.
   */
  readCard(value: unknown, known?: Card): Card | Promise<Card>;
  /**
   * What a link opens, and why it would ask first; `undefined` when it may not be opened. `risk`: what is known of it already.
   */
  checkLink(url: string, risk?: Risk): {url: string; risk?: Risk} | undefined;
  /** Whether `resolve` could add to this card. */
  canResolve(card: Card): boolean;
  /** The card filled in. Rejects with `ResolveError`, or the signal's reason. */
  resolve(card: Card, options?: ResolveOptions): Promise<Card>;
  /** A new instance with more or other options; platforms, readers and kinds are added. */
  with(options: HutongOptions): Hutong;
  /** Ends what is under way: no request, timer or listener is left, and nothing can be resolved any more. */
  dispose(): void;
}

export function createHutong(options: HutongOptions = {}): Hutong {
  const {platforms = [], disable = [], gateway, now = Date.now, onEvent} = options;
  const tell = (event: HutongEvent) => {
    try {
      onEvent?.(event);
    } catch (error) {
      console.error(error);
    }
  };
  const failed = (type: 'platform-failed' | 'reader-failed') => (name: string, error: unknown) =>
    tell({type, name, error: error instanceof Error ? error.name : typeof error});
  const ended = new AbortController();
  const registry = createRegistry(platforms.filter(({name}) => !disable.includes(name)));
  const recogniser: Recogniser = createRecogniser(registry, options.linkPolicy, failed('platform-failed'));
  // The one thing that changes: code that has arrived takes its stand-in's place. But for `pending`, answers are the same before and after.
  const readers = [...(options.readers ?? [])];
  const plainReaders = readers.filter(({markup}) => !markup);
  const loading = new Map<Reader, Promise<void>>();

  let outside: Outside | undefined;
  let loadingOutside: Promise<Outside> | undefined;
  const loadOutside = () =>
    (loadingOutside ??= import('./outside.js').then(
      ({createOutside}) => (outside = createOutside(recogniser, {...options, onEvent: tell}, ended.signal)),
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
          context.failed(reader.format, error);
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
    failed: failed('reader-failed'),
  };

  const hutong: Hutong = {
    options: Object.freeze({...options}),
    registry,
    now,
    parse(payload, parseOptions) {
      const started = onEvent ? performance.now() : 0;
      const message = parsePayload(payload, context, parseOptions);
      if (onEvent) tell({type: 'parsed', format: message.format, cards: message.cards.length, ms: performance.now() - started});
      return message;
    },
    async ready(payload) {
      if (payload === undefined) await Promise.all(readers.map(load));
      else {
        // As `parse` does: the first that knows it.
        const reader = readers.find(one => reads(one, payload));
        if (reader) await load(reader);
      }
    },
    readCard(value, known) {
      if (recogniser.made(value)) return value;
      return outside ? outside.read(value, known) : loadOutside().then(({read}) => read(value, known));
    },
    checkLink: (url, known) => recogniser.link(url, known),
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
    dispose: () => ended.abort(),
  };
  return Object.freeze(hutong);
}
