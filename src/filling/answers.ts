import {ResolveError, type CacheOptions} from '../resolve.js';
import type {Clock} from './clock.js';
import type {Disk} from './disk.js';
import {Lru} from './lru.js';

const minute = 60_000;
/** How long an answer needs no newer one; and one that holds a live state. */
const freshFor = 10 * minute;
const liveFor = minute;
/** How long a failure need not be asked about again; and one that may pass. */
const failedFor = 10 * minute;
const passingFor = minute;
const passing = new Set(['rate-limited', 'timeout', 'upstream']);
/** Larger answers are not remembered, in UTF-16 units: some 1,000 is the rule. */
const largest = 16_384;
/** A disk that is slower than this is as good as none, in milliseconds. */
const patience = 200;

/** What a card was answered, as JSON: nobody who gets it can change it for the others. */
export interface Answer {
  /** Epoch milliseconds by the instance's clock. */
  readonly at: number;
  readonly json: string;
}
/** An answer that was remembered. */
export interface Kept extends Answer {
  readonly from: 'memory' | 'disk';
  readonly fresh: boolean;
}
interface Failure {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}
interface Entry {
  readonly answer?: Answer | undefined;
  readonly failure?: Failure | undefined;
}

export interface Answers {
  /** What is known already: an answer, or why there is none. */
  recall(key: string): Kept | ResolveError | undefined;
  /** The same from disk, which is slower. */
  lookUp(key: string): Promise<Kept | undefined>;
  keep(key: string, facts: object): Answer;
  /** Remembers that nobody could tell; an answer that stands is kept all the same. */
  refuse(key: string, error: ResolveError): void;
  dispose(): void;
}

interface AnswersOptions extends CacheOptions {
  /** Epoch milliseconds. */
  wallClock: () => number;
  clock: Clock;
  /** The disk cannot be used, from here on. */
  broken: (error: unknown) => void;
}

/** Only a name can stand so in JSON: in a text its quotes are escaped. */
const lasts = ({json}: Answer) => (json.includes('"live":{') ? liveFor : freshFor);

/** What an instance remembers of what it was answered: in memory, and on disk where the host wants that. */
export function createAnswers({maxEntries = 1000, maxBytes = 4_194_304, maxAge = 864e5, name, wallClock, clock, broken}: AnswersOptions): Answers {
  const memory = new Lru<Entry>(maxEntries, maxBytes);
  const remember = (key: string, {answer, failure}: Entry) =>
    memory.set(key, {answer, failure}, 2 * (key.length + (answer?.json.length ?? 0) + (failure?.message.length ?? 0)) + 200);
  // Without its sign: a clock that was set back must not make an answer last for ever.
  const recent = (at: number, ms: number) => Math.abs(wallClock() - at) < ms;

  let disk: Promise<Disk> | undefined;
  let ended = name === undefined;
  const isOver = () => ended; // it may be, after a wait
  /** One attempt at the disk: opened with the first, and left alone after one that failed. */
  async function onDisk<T>(use: (disk: Disk) => Promise<T>): Promise<T | undefined> {
    if (ended || name === undefined) return undefined;
    try {
      disk ??= import('./disk.js').then(({openDisk}) => openDisk(name, {maxEntries, maxAge, wallClock}));
      return await use(await disk);
    } catch (error) {
      if (!isOver()) broken(error);
      ended = true;
      return undefined;
    }
  }

  return {
    recall(key) {
      const entry = memory.get(key);
      const {answer, failure} = entry ?? {};
      const failed = failure && recent(failure.at, passing.has(failure.code) ? passingFor : failedFor);
      if (answer && recent(answer.at, maxAge)) return {...answer, from: 'memory', fresh: failed === true || recent(answer.at, lasts(answer))};
      return failed ? new ResolveError(failure.code, failure.message) : undefined;
    },
    async lookUp(key) {
      if (ended) return undefined;
      let stop: () => void = () => undefined;
      const late = new Promise<undefined>(resolve => {
        stop = clock.after(patience, () => resolve(undefined));
      });
      const answer = await Promise.race([onDisk(one => one.get(key)), late]);
      stop();
      if (!answer || !recent(answer.at, maxAge)) return undefined;
      // One that came meanwhile is newer.
      if (!memory.get(key)?.answer) remember(key, {answer});
      return {...answer, from: 'disk', fresh: recent(answer.at, lasts(answer))};
    },
    keep(key, facts) {
      const answer = {at: wallClock(), json: JSON.stringify(facts)};
      if (answer.json.length <= largest) {
        remember(key, {answer});
        void onDisk(one => one.put(key, answer));
      }
      return answer;
    },
    refuse(key, {code, message}) {
      remember(key, {answer: memory.get(key)?.answer, failure: {at: wallClock(), code, message}});
    },
    dispose() {
      ended = true;
      void disk?.then(
        opened => opened.close(),
        () => undefined,
      );
    },
  };
}
