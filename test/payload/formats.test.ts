import {expect} from '@open-wc/testing';
import {createHutong} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import type {About} from '../../src/payload/about/about.js';
import {readers} from '../../src/payload/all.js';
import {lazyReaders} from '../../src/payload/lazy.js';
import {platforms} from '../../src/platforms/index.js';

const hutong = createHutong({platforms, readers});
const aboutOf = async (format: string) => ((await import(`../../src/payload/about/${format}.ts`).catch(() => undefined)) as {about: About} | undefined)?.about;
const abouts = await Promise.all(readers.map(async ({format}) => ({format, about: await aboutOf(format)})));

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined), value);
const cardsIn = ({cards, quote, record}: Message) => [...cards, ...[quote, ...(record?.items ?? [])].flatMap(item => item?.card ?? [])];
/** Empty lists and words are nothing read. */
const found = (message: Message, path: string) => [...message.cards, message].some(one => ![undefined, '""', '[]'].includes(JSON.stringify(at(one, path))));

/** Values that no field is meant to have. */
const junk = [
  null,
  true,
  7,
  -1,
  Infinity,
  2 ** 60,
  '',
  'x',
  '\ud800\0\u202e',
  'javascript:alert(1)',
  'data:text/html,x',
  '{"a":',
  [],
  ['x'],
  {},
  {toString: 1},
  [[[[]]]],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}') as unknown,
];

function* placesIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [...path, key];
    yield* placesIn((value as Record<string, unknown>)[key], [...path, key]);
  }
}

function withAt(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.map((member: unknown, i) => (String(i) === key ? withAt(member, rest, replacement) : member));
  return {...(value as object), [key]: withAt((value as Record<string, unknown>)[key], rest, replacement)};
}

function assertWhole(message: Message, name: string): void {
  expect(
    message.segments.flatMap(segment => (segment.type === 'card' ? [segment.index] : [])),
    name,
  ).to.deep.equal(message.cards.map((_, index) => index));
  const written = JSON.stringify(message);
  expect(written.isWellFormed() && !written.includes('\\ud800') && !written.includes('\\u0000'), name).to.equal(true);
  for (const card of cardsIn(message))
    for (const path of ['url', 'openUrl', 'mediaUrl', 'embedUrl', 'audioUrl', 'cover.url', 'author.avatarUrl', 'shop.avatarUrl']) {
      const url = at(card, path);
      if (url !== undefined) expect(url, `${name}: ${path}`).to.match(/^https?:\/\//);
    }
}

describe('the formats', () => {
  it('are the same, in the same order, loaded or not', () => {
    expect(lazyReaders.map(({format}) => format)).to.deep.equal(readers.map(({format}) => format));
  });

  for (const lazy of lazyReaders)
    if ('load' in lazy)
      it(`${lazy.format} loads its own reader`, async () => {
        const loaded = await lazy.load();
        expect(readers).to.include(loaded);
        expect(loaded.format).to.equal(lazy.format);
        expect(loaded).to.have.property('test', Reflect.get(lazy, 'test'));
      });

  for (const {format, about} of abouts)
    describe(format, () => {
      const examples = about ? [about.example, ...(about.more ?? [])] : [];

      it('has its page', () => {
        expect(about, `src/payload/about/${format}.ts`).not.to.equal(undefined);
      });

      it('reads its examples, and finds every field that its page promises', () => {
        const messages = examples.map(example => hutong.parse(example));
        messages.forEach((message, i) => {
          expect(message.format, `example ${String(i)}`).to.equal(format);
          expect(message.warnings, `example ${String(i)}`).to.deep.equal([]);
        });
        expect(about?.reads.map(([field]) => field).filter(field => !messages.some(message => found(message, field)))).to.deep.equal([]);
      });

      it('reads them as JSON texts as it reads the objects', () => {
        for (const example of examples.filter(one => typeof one === 'object'))
          expect(hutong.parse(`\ufeff ${JSON.stringify(example)}\n`)).to.deep.equal(hutong.parse(example));
      });

      it('survives a value of any kind in any place', () => {
        for (const example of examples)
          for (const path of placesIn(example))
            for (const value of junk) assertWhole(hutong.parse(withAt(example, path, value)), `${path.join('.')} = ${JSON.stringify(value)}`);
        expect(({} as {polluted?: number}).polluted).to.equal(undefined);
      });

      it('survives being cut off, and being put into itself', () => {
        for (const example of examples) {
          const text = typeof example === 'string' ? example : JSON.stringify(example);
          for (let end = 0; end < text.length; end += 7) assertWhole(hutong.parse(text.slice(0, end)), text.slice(0, end));
          let nested: unknown = example;
          for (let depth = 0; depth < 40; depth++)
            nested = typeof nested === 'object' && nested !== null ? {...nested, data: nested, content: nested, items: [nested], body: [nested]} : [nested];
          assertWhole(hutong.parse(nested), 'nested');
        }
      });
    });
});
