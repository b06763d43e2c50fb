import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {createHutong, readCard, readMessage, type Message} from '../src/index.js';
import {readers} from '../src/payload/all.js';
import {platforms} from '../src/platforms/index.js';

const source = readFileSync('test/fixtures/message-v1.json', 'utf8');
const fixture = JSON.parse(source) as Message;
const hutong = createHutong({platforms, readers});
const empty = {v: 1, format: 'text', segments: [], text: '', cards: [], warnings: []};
const cardOf = (card: unknown) => readMessage({v: 1, cards: [card]}).cards[0];

/** Whether it may be drawn: each card stands once, in its order, and no address is anything but http(s). */
function assertWhole(message: Message): void {
  assert.equal(message.v, 1);
  assert.deepEqual(
    message.segments.flatMap(segment => (segment.type === 'card' ? [segment.index] : [])),
    message.cards.map((_, index) => index),
  );
  for (const [key, value] of addresses(message)) assert.match(value, /^https?:\/\//, key);
}

function* addresses(value: unknown): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string' && /^(?:url|openUrl|mediaUrl|embedUrl|audioUrl|avatarUrl)$/.test(key)) yield [key, member];
    else yield* addresses(member);
  }
}

describe('a stored message', () => {
  it('of version 1 is read as it was written', () => {
    assert.deepEqual(readMessage(fixture), fixture);
    assert.deepEqual(readMessage(source), fixture);
  });

  it('that this package wrote comes back the same', () => {
    for (const payload of [
      '好的',
      '看 https://item.jd.com/100183746592.html 怎么样',
      ' \t前后的空白 ',
      {'og:title': '题', 'og:url': 'https://site.example/', 'og:image': '//cdn.example/1.png'},
      {msgtype: 'revoke'},
    ]) {
      const message = hutong.parse(payload);
      assert.deepEqual(readMessage(JSON.stringify(message)), message);
    }
  });

  const nothing: [name: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['no JSON', '{"v":1'],
    ['a list', []],
    ['an empty object', {}],
    ['a function', () => fixture],
    ['a date', new Date(0)],
  ];
  for (const [name, value] of nothing)
    it(`that is ${name} is an empty message`, () => {
      assert.deepEqual(readMessage(value), empty);
    });

  it('loses a bad field and keeps the others', () => {
    const bad: Partial<Record<keyof Message, unknown>> = {sender: {}, quote: 'x', record: [], notice: {text: 'x'}, warnings: {}};
    for (const [key, value] of Object.entries(bad)) {
      const {[key as keyof Message]: _, ...others} = fixture;
      const {[key as keyof Message]: left, ...read} = readMessage({...fixture, [key]: value});
      assert.deepEqual(read, others, key);
      assert.deepEqual(left, key === 'warnings' ? [] : key === 'record' ? {count: 0, items: []} : undefined);
    }
    assert.equal(readMessage({...fixture, format: '<b>'}).format, 'text');
  });

  it('shows each card once, whatever its segments say', () => {
    const cards = [
      {kind: 'link', title: '甲'},
      {kind: 'link', title: '乙'},
      {kind: 'link', title: '丙'},
    ];
    const segments = [
      {type: 'card', index: 2},
      {type: 'card', index: 2},
      {type: 'card', index: 9},
      {type: 'card', index: -1},
      {type: 'card', index: 0.5},
      {type: 'card', index: '0'},
      {type: 'text', text: '好'},
    ];
    const message = readMessage({v: 1, cards, segments});
    assert.deepEqual(
      message.cards.map(({title}) => title),
      ['丙', '甲', '乙'],
    );
    assert.deepEqual(message.segments, [
      {type: 'card', index: 0},
      {type: 'text', text: '好'},
      {type: 'card', index: 1},
      {type: 'card', index: 2},
    ]);
  });

  it('draws its text where the segments are lost', () => {
    assert.deepEqual(readMessage({v: 1, text: '好', segments: 'x'}).segments, [{type: 'text', text: '好'}]);
  });

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'weixin://dl/x',
    '//site.example/',
    'https://localhost/',
    'https://a@site.example/',
    7,
    null,
    {},
  ])
    it(`lets the address ${JSON.stringify(url)} through nowhere`, () => {
      const message = readMessage({
        v: 1,
        text: '看',
        segments: [{type: 'link', text: '看', url}],
        cards: [{kind: 'video', title: '题', url, openUrl: url, mediaUrl: url, embedUrl: url, cover: {url}, author: {name: '某人', avatarUrl: url}}],
        quote: {card: {kind: 'link', openUrl: url}},
        record: {items: [{card: {kind: 'link', openUrl: url}}]},
      });
      assert.deepEqual([...addresses(message)], []);
      assert.deepEqual(message.segments[0], {type: 'text', text: '看'});
    });

  it('keeps a platform as a plain name, and an instance keeps it only where the host bears it out', async () => {
    for (const platform of ['../evil', '<b>', 'JD', '', 7, ['jd']]) assert.equal(cardOf({kind: 'link', platform})?.platform, undefined);
    const forged = cardOf({kind: 'product', platform: 'jd', openUrl: 'https://evil.example/'});
    assert.equal(forged?.platform, 'jd');
    const drawn = await hutong.readCard(forged);
    assert.equal(drawn.platform, undefined);
    assert.deepEqual(drawn.risk, {code: 'mismatch', host: 'evil.example'});
    assert.equal((await hutong.readCard(readMessage(fixture).cards[0])).platform, 'jd');
  });

  it('pollutes nothing', () => {
    const message = readMessage(
      '{"v":1,"__proto__":{"polluted":1},"cards":[{"kind":"__proto__","__proto__":{"polluted":1},"title":"题"}],"quote":{"__proto__":{"polluted":1},"text":"好"}}',
    );
    assert.deepEqual(message.cards, [{kind: 'link', title: '题'}]);
    assert.deepEqual(message.quote, {text: '好'});
    assert.equal(({} as {polluted?: number}).polluted, undefined);
  });

  it('of getters and proxies that throw is read without a throw', () => {
    const hostile = {
      get text(): string {
        throw new Error('no');
      },
      cards: new Proxy([], {
        get() {
          throw new Error('no');
        },
      }),
      quote: Object.defineProperty({}, 'text', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    };
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    assertWhole(readMessage(hostile));
    assertWhole(readMessage(proxy));
    assertWhole(readMessage({segments: proxy, cards: [proxy], quote: proxy, record: {items: [proxy]}, notice: proxy, warnings: [proxy]}));
  });

  it('is whole whatever a store does to it', () => {
    const junk = fc.anything({maxDepth: 3});
    const places = paths(fixture);
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (path, value) => {
        const changed = structuredClone(fixture);
        set(changed, path, value);
        assertWhole(readMessage(changed));
      }),
      {numRuns: 1000, seed: 20_261_124},
    );
    fc.assert(
      fc.property(fc.nat(source.length), at => {
        assertWhole(readMessage(source.slice(0, at)));
      }),
      {numRuns: 50, seed: 20_261_124},
    );
  });
});

describe('a stored card', () => {
  it('is read without an instance', () => {
    assert.deepEqual(readCard(fixture.cards[0]), fixture.cards[0]);
    assert.deepEqual(readCard('x'), {kind: 'link'});
  });
});

function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [[key], ...paths(member).map(rest => [key, ...rest])]);
}

function set(target: object, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) (target as Record<string, unknown>)[key] = value;
  else set((target as Record<string, object>)[key] ?? {}, rest, value);
}
