import type {HutongEvent} from '../../src/hutong.js';
import {createHutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import type {About} from '../../src/payload/about/about.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {toText} from '../../src/to-text.js';

const events: HutongEvent[] = [];
const hutong = createHutong({platforms, readers, onEvent: event => events.push(event)});

/** The examples of every format's page, as texts and as what they are. */
export async function examples(): Promise<unknown[]> {
  const modules = await Promise.all(readers.map(({format}) => import(`../../src/payload/about/${format}.ts`) as Promise<{about: About}>));
  return modules.flatMap(({about}) => [about.example, ...(about.more ?? [])]);
}

/** Random numbers that are the same in every run: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Change = (text: string, other: string, next: () => number) => string;
const place = (text: string, next: () => number) => Math.floor(next() * (text.length + 1));
const span = (text: string, next: () => number): [number, number] => {
  const start = place(text, next);
  return [start, Math.min(text.length, start + Math.floor(next() * 80))];
};
const pick = <T>(values: readonly [T, ...T[]], next: () => number): T => values[Math.floor(next() * values.length)] ?? values[0];
const xmlEscaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const junk = [
  '\0',
  '\ud800',
  '\u202e',
  '\ufeff',
  ']]>',
  '<![CDATA[',
  '&#0;',
  '&#x110000;',
  '&amp;amp;',
  '__proto__',
  'constructor',
  '1e999',
  '-1',
  '18446744073709551616',
  'null',
  '{}',
  '[]',
  '"',
  '\\',
  'https://',
  'javascript:alert(1)',
  '<a>'.repeat(70),
  '[CQ:json,data=',
  '<!DOCTYPE x>',
  '￥',
] as const;

/** What happens to payloads on their way, and what is done to them. */
const changes: readonly [Change, ...Change[]] = [
  // cut
  (text, _, next) => text.slice(0, place(text, next)),
  (text, _, next) => {
    const [start, end] = span(text, next);
    return text.slice(0, start) + text.slice(end);
  },
  // repeat
  (text, _, next) => {
    const [start, end] = span(text, next);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + Math.floor(next() * 20)) + text.slice(end);
  },
  text => text + text,
  // nest
  (text, other) =>
    `<msg><appmsg><title>x</title><type>57</type><refermsg><type>49</type><displayname>a</displayname><content>${xmlEscaped(text)}</content></refermsg></appmsg></msg>${other.slice(0, 40)}`,
  text =>
    `<msg><appmsg><type>19</type><recorditem><![CDATA[<recordinfo><datalist><dataitem datatype="17"><datadesc>${text}</datadesc></dataitem></datalist></recordinfo>]]></recorditem></appmsg></msg>`,
  text => JSON.stringify({type: 'json', data: {data: text}}),
  text => JSON.stringify({type: 'xml', data: {data: text}}),
  text => `看[CQ:json,data=${text.replaceAll(',', '&#44;')}]这个`,
  (text, other, next) => text.slice(0, place(text, next)) + other + text.slice(place(text, next)),
  // swap types
  (text, _, next) =>
    text.replace(
      /<type>\s*\d+\s*<\/type>/,
      `<type>${pick(['1', '2', '3', '4', '5', '6', '8', '10', '16', '17', '19', '24', '33', '40', '50', '51', '53', '57', '62', '63', '74', '76', '82', '87', '88', '92', '111', '115', '2000', '2001', 'constructor', '-5'], next)}</type>`,
    ),
  (text, other, next) =>
    text.replace(
      /"(?:type|msgtype|app|view|kind|datatype)"\s*:\s*"[^"]*"/,
      `"${pick(['type', 'msgtype', 'app', 'view'], next)}":"${/"(?:type|msgtype|app|view)"\s*:\s*"(\w+)/.exec(other)?.[1] ?? '__proto__'}"`,
    ),
  (text, _, next) =>
    text.replace(/:\s*"[^"]{0,80}"/g, value =>
      next() < 0.2 ? pick([':7', ':null', ':true', ':[]', ':{}', ':["x"]', ':1e400', ':{"toString":1}'], next) : value,
    ),
  (text, _, next) =>
    text.replace(/:\s*-?\d+(?:\.\d+)?/g, value => (next() < 0.3 ? pick([':"7"', ':-1', ':9007199254740993', ':null', ':1e400'], next) : value)),
  (text, _, next) => text.replace(/"\w+":/g, key => (next() < 0.1 ? pick(['"__proto__":', '"constructor":', '"toString":', '"":'], next) : key)),
  // escape again
  xmlEscaped,
  text => text.replaceAll('&', '&amp;').replaceAll('[', '&#91;').replaceAll(']', '&#93;').replaceAll(',', '&#44;'),
  text => JSON.stringify(text),
  text => `@0a1b:<br/>${xmlEscaped(text).replaceAll('\n', '<br/>')}`,
  // and what nobody would
  (text, _, next) => {
    const at = place(text, next);
    return text.slice(0, at) + (junk[Math.floor(next() * junk.length)] ?? '') + text.slice(at);
  },
];

/** One payload: an example that went through one to three changes, as a text, or as what the text holds. */
export function mutation(sources: readonly unknown[], next: () => number): unknown {
  const texts = [0, 1].map(() => sources[Math.floor(next() * sources.length)]).map(one => (typeof one === 'string' ? one : JSON.stringify(one)));
  let [text = ''] = texts;
  const [, other = ''] = texts;
  for (let left = 1 + Math.floor(next() * 3); left > 0; left--) text = pick(changes, next)(text, other, next);
  if (next() < 0.5) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function* members(value: unknown): Generator<[key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const entry of Object.entries(value)) {
    yield entry;
    yield* members(entry[1]);
  }
}

const addresses = new Set(['url', 'openUrl', 'mediaUrl', 'embedUrl', 'audioUrl', 'avatarUrl']);

/** Why the answer to a payload is no message; `undefined` when it is one. */
export function fault(payload: unknown): string | undefined {
  events.length = 0;
  let message: Message;
  try {
    message = hutong.parse(payload, {sentAt: 1_762_776_000_000});
    for (const language of ['zh-Hans', 'en']) if (!toText(message, language).isWellFormed()) return 'a text with a lone surrogate';
  } catch (error) {
    return `threw ${String(error)}`;
  }
  for (const event of events) if ('error' in event) return `${event.type} of ${event.name}: ${event.error}`;
  if (({} as {polluted?: unknown}).polluted !== undefined || Object.keys(Object.prototype).length > 0) return 'polluted the prototype';
  const drawn = message.segments.flatMap(segment => (segment.type === 'card' ? [segment.index] : []));
  if (drawn.join() !== message.cards.map((_, index) => index).join()) return `draws the cards ${drawn.join()} of ${String(message.cards.length)}`;
  for (const [key, value] of members(message)) {
    if (typeof value === 'string' && !value.isWellFormed()) return `a lone surrogate in \`${key}\``;
    if (typeof value === 'number' && !Number.isFinite(value)) return `${String(value)} in \`${key}\``;
    if (addresses.has(key) && !(typeof value === 'string' && /^https?:\/\//.test(value))) return `the address ${String(value)} in \`${key}\``;
  }
  return undefined;
}
