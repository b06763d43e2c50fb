import {openDB, type DBSchema} from 'idb';
import * as z from 'zod/mini';
import type {Answer} from './answers.js';

interface Schema extends DBSchema {
  answers: {key: string; value: Answer; indexes: {at: number}};
}

export interface Disk {
  get(key: string): Promise<Answer | undefined>;
  put(key: string, answer: Answer): Promise<void>;
  close(): void;
}

/** Old answers are cleared away when it is opened, and with each so many new ones. */
const often = 100;

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const answer = z.object({at: z.number(), json: z.string().check(z.refine(isJson))});

/** What was asked, so that it cannot be read from the disk: keys hold share codes. Needs a secure page. */
async function digest(key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return String.fromCharCode(...bytes);
}

/** Answers in IndexedDB, bounded in number and age. Every call rejects when the browser refuses. */
export async function openDisk(name: string, {maxEntries, maxAge, wallClock}: {maxEntries: number; maxAge: number; wallClock: () => number}): Promise<Disk> {
  const db = await openDB<Schema>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('answers').createIndex('at', 'at');
    },
    // Another page wants to delete the database, or to have it in a later version.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  let puts = 0;

  async function clear(): Promise<void> {
    const {store} = db.transaction('answers', 'readwrite');
    const index = store.index('at');
    let excess = (await store.count()) - maxEntries;
    const old = wallClock() - maxAge;
    for (let cursor = await index.openCursor(); cursor && (excess > 0 || cursor.key < old); cursor = await cursor.continue()) {
      await cursor.delete();
      excess -= 1;
    }
  }

  await clear();
  return {
    async get(key) {
      // Whatever stands there: a page's other code may have written it.
      const {success, data} = z.safeParse(answer, await db.get('answers', await digest(key)));
      return success ? data : undefined;
    },
    async put(key, one) {
      await db.put('answers', one, await digest(key));
      puts += 1;
      if (puts % often === 0) await clear();
    },
    close: () => db.close(),
  };
}
