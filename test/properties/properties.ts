import * as fc from 'fast-check';
import {createHutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import type {PlatformCases} from '../../src/testing.js';
import {anything, texts, words} from './payloads.js';

export const hutong = createHutong({platforms, readers});

/** The cases of every platform that has some. */
export async function allCases(): Promise<PlatformCases[]> {
  const modules = await Promise.all(
    platforms.map(({name}) => import(`../platforms/${name}.cases.ts`).catch(() => undefined) as Promise<{cases: PlatformCases} | undefined>),
  );
  return modules.flatMap(module => module?.cases ?? []);
}

/** Every string in a value, at any depth. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) yield* strings(member);
}

function isWhole(message: Message): void {
  const cards = message.segments.flatMap(segment => (segment.type === 'card' ? [segment.index] : []));
  if (JSON.stringify(message.v) !== '1' || typeof message.format !== 'string') throw new Error('no message');
  if (cards.join() !== message.cards.map((_, index) => index).join())
    throw new Error(`the cards ${cards.join()} of ${String(message.cards.length)} stand in the segments`);
  for (const text of strings(message)) {
    if (!text.isWellFormed()) throw new Error(`a string with a lone surrogate: ${JSON.stringify(text)}`);
    if (text.length > 100_000) throw new Error(`a string of ${String(text.length)} units`);
  }
  for (const card of message.cards)
    for (const url of [card.url, card.openUrl, card.cover?.url]) if (url !== undefined && !/^https?:\/\//.test(url)) throw new Error(`the address ${url}`);
}

export interface Property {
  name: string;
  run(options: {runs: number; seed: number}): void;
}

/** What must hold for every payload, whoever wrote it. */
export function properties(cases: readonly PlatformCases[]): Property[] {
  const text = texts(cases);
  const check =
    <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
    ({runs, seed}: {runs: number; seed: number}) => {
      fc.assert(fc.property(arbitrary, holds), {numRuns: runs, seed});
    };
  // A token without a link may need the message to itself, and XML has no words around it.
  const alone = (input: unknown): input is string =>
    typeof input === 'string' && hutong.parse(input).format === 'text' && hutong.parse(input).cards.some(({sharedUrl}) => sharedUrl !== undefined);
  const shares = cases.flatMap(({shares: own}) => own.flatMap(({input, expect}) => (expect['text'] === '' && alone(input) ? [input] : [])));
  return [
    {name: 'whatever is pasted becomes a whole message', run: check(text, value => isWhole(hutong.parse(value)))},
    {name: 'a value that is no payload becomes a message', run: check(anything, value => isWhole(hutong.parse(value)))},
    {name: 'a text is read the same way twice', run: check(text, value => same(hutong.parse(value), hutong.parse(value)))},
    {
      name: 'a canonical URL is a fixed point',
      run: check(text, value => {
        for (const {platform, kind, id, url} of hutong.parse(value).cards) {
          if (platform === undefined || url === undefined) continue;
          const [again] = hutong.parse(url).cards;
          same({platform, kind, id, url}, {platform: again?.platform, kind: again?.kind, id: again?.id, url: again?.url});
        }
      }),
    },
    {
      name: "a person's words before and behind a share are theirs",
      run: check(fc.tuple(words, fc.constantFrom(...shares), words), ([before, share, after]) => {
        const {text: said} = hutong.parse(`${before}\n${share}\n${after}`);
        if (!said.startsWith(before.trim()) || !said.endsWith(after.trim()))
          throw new Error(`${JSON.stringify(said)} does not hold the words around ${JSON.stringify(share)}`);
      }),
    },
  ];
}

function same(want: unknown, got: unknown): void {
  const [a, b] = [want, got].map(value => JSON.stringify(value));
  if (a !== b) throw new Error(`${String(a)} is not ${String(b)}`);
}
