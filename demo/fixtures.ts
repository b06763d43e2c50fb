import type {Card, CardFields} from 'hutong/core';
import {ResolveError, type CardRef, type Resolve} from 'hutong/gateway';
import {catalogue, known, type Facts} from './catalogue.js';

/** What the fixtures need to know about where they are served. */
export interface Place {
  /** `http://127.0.0.1:5173`: where the pictures are. */
  origin: () => string;
  now: () => number;
  /** The cards of all samples: the gateway is asked about these, and may know their titles. */
  cards: readonly Card[];
}

/**
 * A gateway's `resolve` that knows the demo's samples and nothing else. Its answers are invented, in the shape and at
 * the pace of real ones.
 */
export function fixtures({origin, now, cards}: Place): Resolve {
  const samples = new Map(cards.map(card => [keyOf(card), card]));
  return async (ref, {signal}) => {
    const seed = hash(keyOf(ref));
    await pause(150 + (seed % 200), signal);
    const facts = answer(ref, samples.get(keyOf(ref)), seed, now());
    if (facts === 'login-wall') throw new ResolveError('login-wall', 'the page is shown to people who are logged in');
    if (!facts) throw new ResolveError('not-found', 'this gateway knows the samples of the demo and nothing else');
    return served(facts, origin()) as CardFields;
  };
}

/** What is told about one card: by name for the chat that the demo opens with, else something of the kind. */
function answer(ref: CardRef, sample: Card | undefined, seed: number, now: number): Facts | 'login-wall' | undefined {
  const told = Object.entries(known).find(([key]) => ref.id === key || ref.token === key || ref.sharedUrl?.includes(key))?.[1];
  if (told) return typeof told === 'function' ? told(now) : told;
  if (!sample) return undefined;
  const facts = invent(sample, seed, now);
  // What the share said itself stays as it is.
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in sample)));
}

function invent(card: Card, seed: number, now: number): Facts {
  const shelf = catalogue[card.kind] ?? catalogue['link'] ?? [];
  const {title = ''} = card;
  const fitting = shelf.find(({words}) => words?.test(title));
  const chosen = (fitting ?? (title ? undefined : shelf[seed % shelf.length]))?.facts;
  const facts = typeof chosen === 'function' ? chosen(now) : chosen;
  return facts ?? {...made(card.kind, seed, now), cover: {url: `/drawn/${card.kind}-${String(seed % 10_000)}.svg`}};
}

/** Figures for a title that nothing on the shelf goes with. */
function made(kind: string, seed: number, now: number): Facts {
  const views = 2000 + (seed % 900_000);
  switch (kind) {
    case 'product': {
      const minor = (19 + (seed % 300)) * 100 + (seed % 2 === 0 ? 0 : 90);
      return {
        price: {minor, currency: 'CNY', ...(seed % 3 === 0 && {label: 'after-coupon'})},
        ...(seed % 3 === 0 && {originalPrice: {minor: minor + 2000, currency: 'CNY'}, coupon: {amount: {minor: 2000, currency: 'CNY'}}}),
        shop: {name: ['山间器物', '南巷百货店', '半亩生活馆', '云杉旗舰店'][seed % 4] ?? ''},
        sold: {text: ['300+', '1200+', '5000+', '1.2万'][seed % 4] ?? ''},
      };
    }
    case 'video':
      return {duration: 30 + (seed % 900), stats: {views}, author: {name: '脚步收集者', avatarUrl: '/pictures/u-up.svg'}};
    case 'livestream':
      return {
        live: {status: 'live', viewers: views, startsAt: now - (10 + (seed % 100)) * 60_000},
        author: {name: '桃子的梳妆台', avatarUrl: '/pictures/u-host.svg'},
      };
    case 'note':
      return {stats: {likes: views}, author: {name: '林间来信', avatarUrl: '/pictures/u-hill.svg'}};
    default:
      return {};
  }
}

/** Pictures by their whole address: a card knows no page. */
function served(value: unknown, origin: string): unknown {
  if (typeof value === 'string') return /^\/(?:pictures|drawn)\//.test(value) ? `${origin}${value}` : value;
  if (Array.isArray(value)) return value.map(item => served(item, origin));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, served(member, origin)]))
    : value;
}

const keyOf = ({kind, platform, id, url, sharedUrl, token}: CardRef | Card) => JSON.stringify([kind, platform, id, url, sharedUrl, token]);

/** The same figures for the same card, each time. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
