import * as fc from 'fast-check';
import {createHutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import type {Message} from '../../src/message.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {readMessage} from '../../src/read-message.js';
import type {PlatformCases} from '../../src/testing.js';
import {payloads, texts, words} from './payloads.js';

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

const fail = (what: string) => {
  throw new Error(what);
};

/** It parses to a message whose cards are those that stand in its segments. */
function isWhole(message: Message): void {
  const cards = message.segments.flatMap(segment => (segment.type === 'card' ? [segment.index] : []));
  if (JSON.stringify(message.v) !== '1' || typeof message.format !== 'string') fail('no message');
  if (cards.join() !== message.cards.map((_, index) => index).join())
    fail(`the cards ${cards.join()} of ${String(message.cards.length)} stand in the segments`);
}

/** No lone surrogate, and in what is shown in one line nothing that turns or hides words. */
function isWellFormed(message: Message): void {
  for (const text of strings(message)) if (!text.isWellFormed()) fail(`a lone surrogate: ${JSON.stringify(text)}`);
  for (const {title, siteName, author, shop} of message.cards)
    for (const shown of [title, siteName, author?.name, shop?.name])
      if (shown !== undefined && /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(shown)) fail(`a control character: ${JSON.stringify(shown)}`);
}

function isBounded(message: Message): void {
  for (const text of strings(message)) if (text.length > limits.text) fail(`a string of ${String(text.length)} units`);
  const {segments, cards, warnings} = message;
  if (cards.length > limits.shares || segments.length > 3 * limits.shares || warnings.length > 20)
    fail(`${String(cards.length)} cards in ${String(segments.length)} segments, with ${String(warnings.length)} warnings`);
  for (const {title = '', tags = [], badges = [], items = []} of cards)
    if (title.length > limits.title || tags.length > limits.tags || badges.length > limits.badges || items.length > limits.items)
      fail(`more than a card holds: ${JSON.stringify({title, tags, badges, items: items.length})}`);
}

/** Every address that something could follow or load: a shared one is kept as it was written, and never opened. */
function* addresses(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    if (typeof member !== 'string') yield* addresses(member);
    else if (/url$/i.test(key) && key !== 'sharedUrl') yield member;
}

function allowsNoOtherScheme(message: Message): void {
  for (const address of addresses(message)) if (!/^https?:\/\/[^/@]+(?:[/?#]|$)/.test(address)) fail(`the address ${address}`);
}

/** What is shown of an address is what a browser makes of it; a link's own words name no other host, unless it asks first. */
function opensWhatItShows(message: Message): void {
  for (const address of addresses(message)) if (new URL(address).href !== address) fail(`${address} opens ${new URL(address).href}`);
  for (const segment of message.segments) {
    if (segment.type !== 'link' || segment.risk) continue;
    // Browsers read any number of slashes as two.
    const written = /^(?:(?:https?:)?\/{2,})?([^\s/?#:]+)/i.exec(segment.text)?.[1];
    const shown = written === undefined ? undefined : URL.parse(`https://${written}`)?.hostname;
    const opened = new URL(segment.url).hostname;
    if (shown !== opened) fail(`“${segment.text}” opens ${opened}`);
  }
}

function isIdempotent(payload: unknown): void {
  const message = hutong.parse(payload);
  same(message, hutong.parse(payload));
  // Stored and read again: what was read from a store is not changed by another.
  const stored = readMessage(JSON.stringify(message));
  same(stored, readMessage(JSON.stringify(stored)));
}

export interface Property {
  name: string;
  run(options: {runs: number; seed: number}): void;
}

/** What must hold for every payload, whoever wrote it. */
export function properties(cases: readonly PlatformCases[]): Property[] {
  const text = texts(cases);
  const payload = payloads(cases);
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
    {name: 'never throws: whatever comes is a whole message', run: check(payload, value => isWhole(hutong.parse(value)))},
    {name: 'is read the same way twice, and from a store', run: check(payload, isIdempotent)},
    {name: 'shows the host that it opens', run: check(payload, value => opensWhatItShows(hutong.parse(value)))},
    {name: 'leads to http and https alone', run: check(payload, value => allowsNoOtherScheme(hutong.parse(value)))},
    {name: 'is well-formed', run: check(payload, value => isWellFormed(hutong.parse(value)))},
    {name: 'is bounded', run: check(payload, value => isBounded(hutong.parse(value)))},
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
