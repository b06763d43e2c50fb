import {createWriteStream} from 'node:fs';
import {readFile, rename, rm} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {LRUCache} from 'lru-cache';
import * as z from 'zod/mini';
import type {CardFields} from '../card/card.js';
import {readCard} from '../card/read.js';

/** An answer as it is kept. Times are epoch milliseconds. */
export interface Entry {
  card: CardFields;
  /** Until then it is given as it is. */
  freshUntil: number;
  /** Until then it is better than nothing, while a new one is fetched. */
  staleUntil: number;
}

export interface CardCache {
  get(key: string): Entry | undefined;
  set(key: string, entry: Entry): void;
  delete(key: string): void;
}

export interface CacheOptions {
  /** Entries: 50,000 when absent. */
  entries?: number;
  /** Bytes of all answers as JSON: 64 MiB when absent. */
  bytes?: number;
  now?: () => number;
}

/** An answer that is longer than this is fetched again: 8 KiB, where a whole card has one. */
const longest = 8192;

/** The cache of one process, bounded by entries and by bytes. */
export function createCache({entries = 50_000, bytes = 67_108_864}: CacheOptions = {}): CardCache & {entries(): Iterable<[string, Entry]>} {
  const kept = new LRUCache<string, Entry>({
    max: entries,
    maxSize: bytes,
    maxEntrySize: longest,
    sizeCalculation: ({card}) => JSON.stringify(card).length + 100,
  });
  return {
    get: key => kept.get(key),
    set: (key, entry) => kept.set(key, entry),
    delete: key => kept.delete(key),
    entries: () => kept.entries() as Iterable<[string, Entry]>,
  };
}

const line = z.object({key: z.string().check(z.regex(/^[\w-]{43}$/)), card: z.looseObject({}), freshUntil: z.number(), staleUntil: z.number()});

export interface FileCache extends CardCache {
  /** Writes what is kept. */
  save(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A cache that outlives its process: JSON Lines, read once and written every few minutes and at the end. A file that
 * cannot be read, or a line that is none of ours, is a cold start; one that cannot be written is told once.
 */
export async function createFileCache(
  file: string,
  {onError, every = 300_000, now = Date.now, ...options}: CacheOptions & {onError?: (error: unknown) => void; every?: number} = {},
): Promise<FileCache> {
  const cache = createCache(options);
  let changed = false;
  let told = false;
  const tell = (error: unknown) => {
    if (!told) onError?.(new Error(`Cannot keep the cache in \`${file}\`: ${error instanceof Error ? error.message : String(error)}`, {cause: error}));
    told = true;
  };
  for (const text of await readFile(file, 'utf8').then(
    all => all.split('\n'),
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') tell(error);
      return [];
    },
  )) {
    const read = z.safeParse(line, parseJson(text));
    if (!read.success || read.data.staleUntil <= now()) continue;
    const {key, card, ...times} = read.data;
    // The file is as outside as a page is: whoever may write it must not draw what our schemas refuse.
    cache.set(key, {card: readCard(card), ...times});
  }

  let saving: Promise<void> | undefined;
  async function write(): Promise<void> {
    const next = `${file}.${String(process.pid)}.new`;
    const lines = function* () {
      for (const [key, {card, ...times}] of cache.entries()) yield `${JSON.stringify({key, card, ...times})}\n`;
    };
    try {
      changed = false;
      await pipeline(Readable.from(lines()), createWriteStream(next, {mode: 0o600}));
      await rename(next, file);
    } catch (error) {
      await rm(next, {force: true}).catch(() => undefined);
      tell(error);
    }
  }
  const save = () => (saving ??= write().finally(() => (saving = undefined)));
  const timer = setInterval(() => void (changed && save()), every).unref();

  return {
    get: key => cache.get(key),
    set(key, entry) {
      cache.set(key, entry);
      changed = true;
    },
    delete(key) {
      cache.delete(key);
      changed = true;
    },
    save,
    async close() {
      clearInterval(timer);
      await saving;
      if (changed) await save();
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
