import type {Card} from './card/card.js';
import {createHutong, type Hutong} from './hutong.js';
import {readers} from './payload/all.js';
import type {Platform} from './platform.js';

/** A share as it is pasted, and what must come of it. */
export interface ShareCase {
  /** A sentence: the test's title. */
  name: string;
  /** Invented, in the shape of a real share: never somebody's own. */
  input: unknown;
  /** A subset of the message; `undefined` in it means absent. `cards` lists every card with a platform or a kind richer than a link. */
  expect: Record<string, unknown>;
}
/** What a platform's cases file exports as `cases`. */
export interface PlatformCases {
  shares: readonly ShareCase[];
  /** Texts and addresses that look like the platform's and are not. */
  misses: readonly string[];
}
export interface Check {
  name: string;
  /** Throws when the check fails. */
  run(): void;
}

class Failed extends Error {
  override readonly name = 'ConformanceError';
}
const fail = (what: string, want: unknown, got: unknown): never => {
  throw new Failed(`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
};

/** Compares by subset: every fact in `want` is in `got`, arrays element by element. */
export function expectSubset(want: unknown, got: unknown, path = ''): void {
  if (want === undefined) return got === undefined ? undefined : fail(path, 'nothing', got);
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) fail(path, want, got);
    want.forEach((item, i) => expectSubset(item, (got as unknown[])[i], `${path}[${String(i)}]`));
    return;
  }
  if (typeof want === 'object' && want !== null) {
    if (typeof got !== 'object' || got === null) fail(path, want, got);
    for (const [key, value] of Object.entries(want)) expectSubset(value, (got as Record<string, unknown>)[key], `${path}.${key}`);
    return;
  }
  if (want !== got) fail(path, want, got);
}

const claimed = (cards: readonly Card[]) => cards.filter(({platform, kind}) => platform !== undefined || kind !== 'link');

/**
 * The checks that every platform passes, ready for any test runner.
 *
 * @example
 * for (const {name, run} of conformance(clay, cases)) it(name, run);
 */
export function conformance(platform: Platform, cases: PlatformCases | undefined, others: readonly Platform[] = []): Check[] {
  if (!cases || cases.shares.length === 0)
    return [{name: 'has a cases file', run: () => fail(`platform \`${platform.name}\``, 'at least one share in its cases file', cases)}];
  const hutong = createHutong({platforms: [...others.filter(({name}) => name !== platform.name), platform], readers});
  const read = (input: unknown) => {
    const {cards, ...message} = hutong.parse(input);
    return {...message, cards: claimed(cards)};
  };
  const own = (input: unknown) => read(input).cards.filter(card => card.platform === platform.name);
  return [
    ...cases.shares.map(({name, input, expect}) => ({name, run: () => expectSubset(expect, read(input))})),
    ...cases.misses.map(input => ({name: `does not claim ${input.slice(0, 60)}`, run: () => own(input).length === 0 || fail('cards', [], own(input))})),
    ...cases.shares.flatMap(({name, input}) =>
      own(input).flatMap(card => (card.url === undefined ? [] : [{name: `${name}: the canonical URL is a fixed point`, run: () => fixedPoint(hutong, card)}])),
    ),
    ...lookalikes(platform).map(host => ({
      name: `does not claim the look-alike ${host}`,
      run: () => own(`https://${host}/`).length === 0 || fail(host, [], own(`https://${host}/`)),
    })),
    {name: 'survives structured fields of the wrong shape', run: () => survives(platform)},
  ].map(({name, run}) => ({name, run: () => void run()}));
}

function fixedPoint(hutong: Hutong, card: Card): void {
  const [again] = hutong.parse(card.url).cards;
  for (const key of ['platform', 'kind', 'id', 'url'] as const) if (again?.[key] !== card[key]) fail(`${card.url ?? ''} ${key}`, card[key], again?.[key]);
}

function lookalikes({hosts, shortHosts = []}: Platform): string[] {
  const fakes = [...hosts, ...shortHosts].flatMap(host => [`evil-${host}`, `${host}.evil.example`, `${host}@evil.example`, `not${host}`, `${host}:8443`]);
  // `evil-3.jd.com` is jd.com's own subdomain all the same.
  return fakes.filter(fake => !hosts.some(host => fake.endsWith(`.${host}`)));
}

/** `match` on any path of the platform's hosts, and `card` on any words, may give nothing; they may not throw. */
function survives(platform: Platform): void {
  for (const host of [...platform.hosts, ...(platform.shortHosts ?? [])])
    for (const path of ['', '?id=', '?id=1&id=2', '#/', 'a/b/c?x=%', '%E0%A4%A', '\ud800'.toWellFormed()])
      if (URL.canParse(`https://${host}/${path}`)) platform.match(new URL(`https://${host}/${path}`));
}
